import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { BASES } from '../../../src/model/vocabulary.js';
import { edgeReads, type GraphEdge } from '../../../src/questions/links/graph-edges.js';
import { writeDocument } from '../../../src/store/documents.js';
import { openStore } from '../../../src/store/open-store.js';
import { graphDocument } from '../../support/graph-documents.js';

const SIZE = { passages: 40, entities: 250, mentions: 260, figures: 1, claims: 600 };
let store: GraphStore;
let ids: string[];

beforeAll(async () => {
  store = await openStore({ engine: 'embedded', path: ':memory:' });
  for (let seed = 0; seed < 3; seed++) await writeDocument(store, graphDocument({ seed, size: SIZE, world: 500 }));
  const rows = await store.read('MATCH (e:Entity) RETURN e.id AS id ORDER BY e.id');
  ids = rows.map(({ id }) => String(id));
}, 60_000);
afterAll(() => store.close());

const ends = ({ source, target, predicate }: GraphEdge) => `${source} ${predicate} ${target}`;

describe.each([
  ['sums that the graph keeps', {}],
  ['claims that count', { bases: BASES }],
])('edges as %s', (_, filter) => {
  it('are the same among few entities and among many', async () => {
    expect(ids.length).toBeGreaterThan(350);
    const few = ids.slice(0, 250);
    const { edgesAmong } = await edgeReads(store, filter);
    const known = new Set(few);
    const [amongFew, amongMany] = [await edgesAmong(few), await edgesAmong(ids)];
    expect(amongFew.length).toBeGreaterThan(50);
    expect(amongMany.length).toBeGreaterThan(amongFew.length);
    expect(amongMany.filter(({ source, target }) => known.has(source) && known.has(target))).toEqual(amongFew);
  });
});

it('the claims add up to what the graph keeps', async () => {
  const [sums, claims] = await Promise.all([edgeReads(store, {}), edgeReads(store, { bases: BASES })]);
  expect(new Map((await claims.edgesAmong(ids)).map((edge) => [ends(edge), edge]))).toEqual(
    new Map((await sums.edgesAmong(ids)).map((edge) => [ends(edge), edge])),
  );
});
