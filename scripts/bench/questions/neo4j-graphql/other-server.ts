import { execFileSync, fork } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../../../src/store/neo4j-session.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Beside the benchmark's graphs, so that its packages are none of ours. */
const FOLDER = resolve('.cache', 'bench', 'neo4j-graphql');
const FILES = ['package.json', 'serve.js', 'type-defs.graphql'];

export interface OtherServer {
  readonly url: string;
  close(): void;
}

/** Starts @neo4j/graphql over the same graph, in a process of its own; installs it where that has not been done. */
export async function startOtherServer({ uri, password }: Neo4jSettings): Promise<OtherServer> {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of FILES) cpSync(join(HERE, file), join(FOLDER, file));
  if (!existsSync(join(FOLDER, 'node_modules', '@neo4j', 'graphql'))) {
    console.error('Installing @neo4j/graphql …');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: FOLDER,
      stdio: 'inherit',
    });
  }
  const env = { ...process.env, NODE_ENV: 'production', NEO4J_URI: uri, NEO4J_PASSWORD: password };
  const child = fork(join(FOLDER, 'serve.js'), { cwd: FOLDER, env, execArgv: [] });
  const url = await new Promise<string>((ready, failed) => {
    child.once('message', (address) => ready(String(address)));
    child.once('exit', (code) => failed(new Error(`@neo4j/graphql ended with ${code}`)));
  });
  return { url, close: () => child.disconnect() };
}
