import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type LocalServer, stopServer } from '../../scripts/neo4j/server.js';
import { missingTools } from '../../scripts/neo4j/tools.js';
import type { Neo4jSettings } from '../../src/store/neo4j-session.js';

/** What the tests of a run know about their Neo4j: one that is there, one to be started by who needs it first, or why there is none. */
export type TestNeo4j =
  | { readonly kind: 'running'; readonly settings: Neo4jSettings; readonly lock: string }
  | { readonly kind: 'startable'; readonly settings: Neo4jSettings; readonly server: LocalServer; readonly lock: string }
  | { readonly kind: 'absent'; readonly why: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

const home = join(tmpdir(), `zhengtu-neo4j-${process.pid}`);
const lock = `${home}.lock`;

function freePort(): Promise<number> {
  return new Promise((resolved, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolved(address.port) : reject(new Error('No free port'))));
    });
  });
}

async function find(): Promise<TestNeo4j> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', ZHENGTU_TEST_NEO4J: wanted } = process.env;
  if (uri) return { kind: 'running', settings: { engine: 'neo4j', uri, user, password }, lock };
  const missing = wanted === 'off' ? 'ZHENGTU_TEST_NEO4J is off' : missingTools();
  if (missing) return { kind: 'absent', why: missing };
  const port = await freePort();
  const secret = randomBytes(12).toString('base64url');
  const server: LocalServer = { home, library: resolve('.neo4j/library'), port, password: secret, small: true };
  return {
    kind: 'startable',
    settings: { engine: 'neo4j', uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: secret },
    server,
    lock,
  };
}

/** Finds out once a run; starts nothing. Without any Neo4j it says so in one line, or fails where nothing may be skipped. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const neo4j = await find();
  if (neo4j.kind === 'absent') {
    const message = `Neo4j tests are skipped: ${neo4j.why}. Set NEO4J_URI, or install Java 17+ and Maven.`;
    if (process.env.CI === 'true') throw new Error(message);
    console.warn(message);
  }
  project.provide('neo4j', neo4j);
  return async () => {
    await stopServer(home);
    for (const path of [home, lock]) rmSync(path, { recursive: true, force: true });
  };
}
