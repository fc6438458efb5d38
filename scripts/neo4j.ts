import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LocalServer, runningProcess, startServer, stopServer } from './neo4j/server.js';
import { missingTools } from './neo4j/tools.js';

const USAGE = `A Neo4j Community server on this machine, from its Maven artefact (Java 17 or later, and Maven).

  npm run neo4j start    starts it, waits until it answers, and tells how to reach it
  npm run neo4j stop     stops it
  npm run neo4j status   tells whether it runs (exit code 0) or not (1)
  npm run neo4j run      starts it and keeps it until Ctrl-C

NEO4J_PASSWORD  the password to set at the first start; otherwise one is made up and kept in .neo4j/password
NEO4J_PORT      the Bolt port, 7687
`;

const root = resolve('.neo4j');
const home = join(root, 'server');
const library = join(root, 'library');
const port = Number(process.env.NEO4J_PORT ?? 7687);

/** The password the server was made with; it outlives changes of the environment. */
function password(): string {
  const file = join(root, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const chosen = process.env.NEO4J_PASSWORD ?? randomBytes(12).toString('base64url');
  if (chosen.length < 8) throw new Error('NEO4J_PASSWORD must have eight characters or more');
  mkdirSync(root, { recursive: true });
  writeFileSync(file, `${chosen}\n`, { mode: 0o600 });
  return chosen;
}

function server(): LocalServer {
  const missing = missingTools();
  if (missing) throw new Error(`${missing}. Install it, or use Docker: docker compose up -d`);
  return { home, library, port, password: password() };
}

async function start(): Promise<void> {
  console.log(existsSync(library) ? 'Starting Neo4j …' : 'Starting Neo4j; this first time some 120 MB are downloaded …');
  await startServer(server());
  console.log(`Neo4j answers. Point Zhengtu at it:\n  export NEO4J_URI=bolt://127.0.0.1:${port} NEO4J_PASSWORD=${password()}`);
}

async function stop(): Promise<void> {
  console.log((await stopServer(home)) ? 'Neo4j has stopped.' : 'Neo4j was not running.');
}

function status(): void {
  const pid = runningProcess(home);
  console.log(pid === null ? 'Neo4j is not running.' : `Neo4j runs as process ${pid}.`);
  if (pid === null) process.exitCode = 1;
}

async function run(): Promise<void> {
  await start();
  console.log('Ctrl-C stops it.');
  await new Promise((end) => {
    process.once('SIGINT', end).once('SIGTERM', end);
    const watch = setInterval(() => {
      if (runningProcess(home) !== null) return;
      clearInterval(watch);
      end(null);
    }, 1_000);
  });
  await stop();
  process.exit();
}

const commands: Readonly<Record<string, () => void | Promise<void>>> = { start, stop, status, run };
const command = commands[process.argv[2] ?? ''];
if (command) {
  try {
    await command();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
