import { beforeEach, describe, expect, test } from 'vitest';
import { writeDocument } from '../../src/store/documents.js';
import { GRAPH_FORMAT } from '../../src/store/graph-layout.js';
import type { Neo4jSettings } from '../../src/store/neo4j-session.js';
import { openStore } from '../../src/store/open-store.js';
import { clearGraph } from '../support/clear-graph.js';
import { graphDocument } from '../support/graph-documents.js';
import { graphState } from '../support/graph-state.js';
import { describeNeo4j } from '../support/neo4j.js';
import { graphStoreContract } from './graph-store.contract.js';

function describeServer(settings: () => Neo4jSettings): void {
  describe('a server', () => {
    beforeEach(async () => {
      const store = await openStore(settings());
      await clearGraph(store);
      await store.close();
    });

    test('takes documents from several processes at once', async () => {
      const documents = Array.from({ length: 9 }, (_, seed) => graphDocument({ seed, uri: `${seed % 7}.txt`, world: 20 }));
      const stores = await Promise.all([openStore(settings()), openStore(settings()), openStore(settings())]);
      // Only the last of a place may win: those that share one are written one after the other.
      await Promise.all(documents.slice(0, 7).map((document, at) => writeDocument(stores[at % 3] as (typeof stores)[0], document)));
      await Promise.all(documents.slice(7).map((document, at) => writeDocument(stores[at % 3] as (typeof stores)[0], document)));
      const state = await graphState(stores[0]);
      await clearGraph(stores[0]);
      for (const document of documents.slice(2)) await writeDocument(stores[0], document);
      expect(await graphState(stores[0])).toEqual(state);
      await Promise.all(stores.map((store) => store.close()));
    });

    test('is heard again once its version may not be as old as the one heard last', async () => {
      const [one, other] = await Promise.all([openStore(settings()), openStore(settings())]);
      const version = await one.version();
      await other.write([{ statement: "MATCH (n:Document {id: 'nothing'}) SET n.x = 1" }]);
      expect(await one.version(60_000)).toBe(version);
      expect(await one.version()).toBe(version + 1);
      expect(await one.version(60_000)).toBe(version + 1);
      await Promise.all([one.close(), other.close()]);
    });

    test('is refused in another format', async () => {
      const store = await openStore(settings());
      await store.write([{ statement: "MATCH (g:Graph {id: 'graph'}) SET g.format = 99" }]);
      await expect(openStore(settings())).rejects.toMatchObject({
        code: 'STORE_INCOMPATIBLE',
        message: expect.stringContaining('NEO4J_DATABASE'),
      });
      await store.write([{ statement: "MATCH (g:Graph {id: 'graph'}) SET g.format = $format", parameters: { format: GRAPH_FORMAT } }]);
      await store.close();
    });

    test('is refused where it holds what others wrote', async () => {
      const store = await openStore(settings());
      await store.write([{ statement: "MATCH (g:Graph {id: 'graph'}) SET g.application = 'another'" }]);
      await expect(openStore(settings())).rejects.toMatchObject({ code: 'STORE_FOREIGN' });
      await store.write([{ statement: "MATCH (g:Graph {id: 'graph'}) SET g.application = 'zhengtu'" }]);
      await store.close();
    });

    test('is named where the password is wrong', async () => {
      await expect(openStore({ ...settings(), password: 'not the password' })).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining(settings().uri),
      });
    });
  });
}

describeNeo4j('Neo4j', (settings) => {
  graphStoreContract('neo4j', { open: () => openStore(settings()), clear: clearGraph });
  describeServer(settings);
});
