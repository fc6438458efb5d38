import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A Neo4j Community server on this machine, reachable from this machine only. */
export interface LocalServer {
  /** Configuration, data, logs and the process id. */
  readonly home: string;
  /** The jars; several homes may share them. */
  readonly library: string;
  readonly port: number;
  /** Eight characters or more. Counts when the home is new; later it is kept by the server. */
  readonly password: string;
  /** For tests: starts sooner, takes half the memory, runs slower. */
  readonly small?: boolean;
}

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);
const READY_WITHIN = 180_000;
const GONE_WITHIN = 60_000;

function run(command: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = process.env): void {
  const { status, stderr, stdout, error } = spawnSync(command, parameters, { encoding: 'utf8', env: environment });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? `${stdout}${stderr}`.trim().slice(-2_000)}`);
}

/** Brings the jars (some 120 MB) from the local Maven repository or, where they are not there yet, from Maven Central. */
function fetchLibrary(library: string): void {
  const complete = join(library, '.complete');
  if (existsSync(complete)) return;
  const goal = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${library}`];
  mkdirSync(library, { recursive: true });
  try {
    run('mvn', ['-o', ...goal]);
  } catch {
    // Not all of it is in the local repository.
    run('mvn', goal);
  }
  writeFileSync(complete, '');
}

/** Nothing but Bolt on the loopback address; no file may be imported, nothing is reported home. */
function configuration({ port, small }: LocalServer): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.directories.import=import
dbms.security.allow_csv_import_from_file_urls=false
server.memory.pagecache.size=${small ? '64m' : '128m'}
dbms.usage_report.enabled=false
db.logs.query.enabled=OFF
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 files
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

function environment({ home }: LocalServer): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}

function configure(server: LocalServer): void {
  const { home, library, password } = server;
  for (const folder of ['conf', 'data', 'logs', 'import']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(server));
  if (existsSync(join(home, 'data', 'databases', 'system'))) return;
  const command = ['-cp', join(library, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  run('java', command, environment(server));
}

/** The process of a home, where it is alive. */
export function runningProcess(home: string): number | null {
  const file = join(home, 'pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8'));
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return null; // no such process
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function launch(server: LocalServer): number {
  const { home, library, small } = server;
  const machine = small ? ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : ['-Xmx1g', '-XX:+UseG1GC'];
  const log = openSync(join(home, 'logs', 'console.log'), 'a');
  const child = spawn(
    'java',
    [
      ...machine,
      '-XX:+ExitOnOutOfMemoryError',
      ...OPENED_PACKAGES,
      '-Dfile.encoding=UTF-8',
      '-cp',
      join(library, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { detached: true, stdio: ['ignore', log, log], env: environment(server) },
  );
  child.unref();
  if (child.pid === undefined) throw new Error('java could not be started');
  writeFileSync(join(home, 'pid'), String(child.pid));
  return child.pid;
}

/** Starts the server unless it runs already, and waits until it answers (its Bolt port opens last). Gives the process id. */
export async function startServer(server: LocalServer): Promise<number> {
  const running = runningProcess(server.home);
  if (running !== null) return running;
  if (await answers(server.port)) throw new Error(`Port ${server.port} is taken by another program; choose one with NEO4J_PORT`);
  fetchLibrary(server.library);
  configure(server);
  const pid = launch(server);
  for (const start = Date.now(); Date.now() - start < READY_WITHIN; await pause(100)) {
    if (await answers(server.port)) return pid;
    if (runningProcess(server.home) === null) break;
  }
  throw new Error(`Neo4j did not come up; see ${join(server.home, 'logs')}`);
}

/** Asks the server of a home to end, and waits until it has. False where none ran. */
export async function stopServer(home: string): Promise<boolean> {
  const pid = runningProcess(home);
  if (pid !== null) {
    process.kill(pid, 'SIGTERM');
    for (const start = Date.now(); runningProcess(home) !== null; await pause(100)) {
      if (Date.now() - start > GONE_WITHIN) process.kill(pid, 'SIGKILL');
    }
  }
  rmSync(join(home, 'pid'), { force: true });
  return pid !== null;
}
