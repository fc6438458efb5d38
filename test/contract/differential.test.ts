import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphDocument } from '../../src/model/extraction.js';
import type { GraphParameters, GraphRow, GraphStore, GraphValue, ReadOptions } from '../../src/model/graph-store.js';
import { knownDocuments, removeDocument, writeDocument } from '../../src/store/documents.js';
import { documentsNaming, heldReadings } from '../../src/store/held-readings.js';
import { openStore } from '../../src/store/open-store.js';
import { rebuildEdges } from '../../src/store/rebuild-edges.js';
import { COUNT_CLAIMS, COUNT_DOCUMENTS, COUNT_ENTITIES } from '../../src/store/statements/counts.js';
import { ALL_SOURCES, DOCUMENTS_NAMING, HELD_READINGS, KNOWN_DOCUMENTS, SOURCES_OF } from '../../src/store/statements/documents.js';
import { EDGES_OF_CLAIMS, EDGES_OF_DOCUMENTS, EDGES_WITHOUT_DOCUMENTS } from '../../src/store/statements/edges.js';
import { STANDING_ENTITIES } from '../../src/store/statements/entities.js';
import { stats } from '../../src/store/stats.js';
import { clearGraph } from '../support/clear-graph.js';
import { graphDocument } from '../support/graph-documents.js';
import { graphState } from '../support/graph-state.js';
import { describeNeo4j } from '../support/neo4j.js';
import { Random } from '../support/random.js';

function canonical(value: GraphValue): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${key}:${canonical(inner)}`).join()}}`;
}

/** The embedded store, which lets Neo4j answer every read as well and compares the rows; in their order where one is asked for. */
function comparing(embedded: GraphStore, neo4j: GraphStore, compared: Set<string>): GraphStore {
  return {
    engine: embedded.engine,
    async read<Row extends GraphRow>(statement: string, parameters: GraphParameters = {}, options?: ReadOptions): Promise<Row[]> {
      const [ours, theirs] = [
        await embedded.read<Row>(statement, parameters, options),
        await neo4j.read<Row>(statement, parameters, options),
      ];
      const lines = [ours, theirs].map((rows) => rows.map(canonical));
      if (!/ORDER BY[^)}\]]*$/iu.test(statement)) for (const rows of lines) rows.sort();
      expect(lines[1], statement).toEqual(lines[0]);
      compared.add(statement);
      return ours;
    },
    async write(steps) {
      await embedded.write(steps);
      await neo4j.write(steps);
    },
    async searchText(index, phrase, limit, options) {
      const hits = await embedded.searchText(index, phrase, limit, options);
      expect(await neo4j.searchText(index, phrase, limit, options), `${index}: ${phrase}`).toEqual(hits);
      return hits;
    },
    async version() {
      const version = await embedded.version();
      expect(await neo4j.version()).toBe(version);
      return version;
    },
    async close() {
      await embedded.close();
      await neo4j.close();
    },
  };
}

function phrase(documents: readonly GraphDocument[], random: Random): string {
  const { text } = random.pick(random.pick(documents).passages);
  const start = random.below(text.length);
  return text.slice(start, start + 1 + random.below(9));
}

describeNeo4j('both engines', (settings) => {
  let both: GraphStore;
  const compared = new Set<string>();
  beforeAll(async () => {
    const embedded = await openStore({ engine: 'embedded', path: ':memory:' });
    both = comparing(embedded, await openStore(settings()), compared);
    // The counters of the two are brought to the same value: they are compared from here on.
    await both.write([{ statement: "MATCH (g:Graph {id: 'graph'}) SET g.version = 0, g.ofTests = true" }]);
  });
  afterAll(() => both.close());

  test.each([1, 2, 3])('write the same graph and read it alike (seed %i)', async (seed) => {
    const random = new Random(seed);
    await clearGraph(both);
    const size = { passages: 20, entities: 25, mentions: 60, figures: 15, claims: 60 };
    const written: GraphDocument[] = [];
    for (let step = 0; step < 12; step++) {
      const read = graphDocument({ seed: seed * 100 + random.below(9), uri: `${random.below(6)}.txt`, size, world: 80 });
      const judged = {
        judgements: `digest ${step}`,
        readAs: read.extraction.entities.map(({ id }) => id),
        declared: { year: 2020 + step },
      };
      const document = random.chance(0.5) ? read : { ...read, ...judged };
      await writeDocument(both, document);
      written.push(document);
      if (random.chance(0.2)) await removeDocument(both, random.pick(written).extraction.document.id);
    }
    await graphState(both);
    await stats(both);
    await knownDocuments(both);
    await heldReadings(both);
    await documentsNaming(both, [...new Set(written.flatMap(({ extraction }) => extraction.entities.map(({ id }) => id)))]);
    await rebuildEdges(both);
    await graphState(both);
    for (let query = 0; query < 60; query++) {
      await both.searchText(random.pick(['entity', 'passage']), phrase(written, random), random.pick([1, 5, 500]));
    }
  });

  test('every reading statement of the store was compared', () => {
    const reading = [
      ...[ALL_SOURCES, SOURCES_OF, KNOWN_DOCUMENTS, HELD_READINGS, DOCUMENTS_NAMING, COUNT_DOCUMENTS, COUNT_ENTITIES, COUNT_CLAIMS],
      ...[STANDING_ENTITIES, EDGES_OF_DOCUMENTS, EDGES_WITHOUT_DOCUMENTS, EDGES_OF_CLAIMS],
    ];
    expect(reading.filter((statement) => !compared.has(statement))).toEqual([]);
  });
});
