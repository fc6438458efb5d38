import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { startServer } from '../../scripts/neo4j/server.js';
import type { GraphStore } from '../../src/model/graph-store.js';
import type { Neo4jSettings } from '../../src/store/neo4j-session.js';
import { openStore } from '../../src/store/open-store.js';
import { clearGraph } from './clear-graph.js';

/** Starting includes a download at the very first time. */
const PATIENCE = 600_000;

/** A cold server takes a while over each kind of statement it has not seen. */
const SLOW = 180_000;

/** Community has one database: files that use it take turns. */
async function takeTurn(lock: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await pause(100);
    }
  }
}

/** Tests empty the database: never one that holds anything but their own leavings. */
async function assertOurs(store: GraphStore, uri: string): Promise<void> {
  const [others] = await store.read("MATCH (n) WHERE n.id <> 'graph' OR n.id IS NULL RETURN count(n) AS total");
  const [graph] = await store.read("MATCH (g:Graph {id: 'graph'}) RETURN g.ofTests AS ofTests");
  if (Number(others?.total) > 0 && graph?.ofTests !== true) {
    throw new Error(`The database at ${uri} is not empty, and tests would empty it. Give them one of their own.`);
  }
  await store.write([{ statement: "MATCH (g:Graph {id: 'graph'}) SET g.ofTests = true" }]);
}

/**
 * Tests that need a real Neo4j. While they run the database is theirs alone; they get it empty. `settings` may be
 * called within tests and hooks. Without any Neo4j they are skipped; the run has said why.
 */
export function describeNeo4j(name: string, tests: (settings: () => Neo4jSettings) => void): void {
  const neo4j = inject('neo4j');
  describe.skipIf(neo4j.kind === 'absent')(name, { timeout: SLOW }, () => {
    const settings = (): Neo4jSettings => {
      if (neo4j.kind === 'absent') throw new Error(neo4j.why);
      return neo4j.settings;
    };
    if (neo4j.kind === 'absent') {
      tests(settings);
      return;
    }
    beforeAll(async () => {
      await takeTurn(neo4j.lock);
      if (neo4j.kind === 'startable') await startServer(neo4j.server);
      const store = await openStore(neo4j.settings);
      await assertOurs(store, neo4j.settings.uri);
      await clearGraph(store);
      await store.close();
    }, PATIENCE);
    afterAll(() => rmSync(neo4j.lock, { recursive: true, force: true }));
    tests(settings);
  });
}
