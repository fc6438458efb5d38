import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { ENTITY_TYPES } from '../../../src/model/vocabulary.js';
import { listEntities } from '../../../src/questions/entities.js';
import { listClaims, listFigures } from '../../../src/questions/facts.js';
import { indicatorList } from '../../../src/questions/figures/indicator-list.js';
import { countLedger, targetLedger } from '../../../src/questions/figures/target-ledger.js';
import type { Page, PageRequest } from '../../../src/questions/page.js';
import { listDocuments } from '../../../src/questions/texts/documents.js';
import { writeDocument } from '../../../src/store/documents.js';
import { graphDocument, SMALL } from '../../support/graph-documents.js';
import type { StoreUnderTest } from '../store-under-test.js';

/** All of a list, page after page. */
async function paged<T>(read: (request: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let after: string | undefined; ; ) {
    const { items, hasNextPage } = await read({ first: 3, after });
    found.push(...items.map(({ node }) => node));
    after = items.at(-1)?.cursor;
    if (!hasNextPage) return found;
  }
}

/** Pages of lists: together they are the list. */
export function listSuite(store: () => GraphStore, under: StoreUnderTest): void {
  describe('lists', () => {
    const sorted = async (match: string, order: string) =>
      (await store().read(`${match} RETURN x.id AS id ORDER BY ${order}, id`)).map(({ id }) => id);
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

    beforeAll(async () => {
      await under.clear(store());
      for (let seed = 0; seed < 6; seed++)
        await writeDocument(store(), graphDocument({ seed, world: 30, size: { ...SMALL, claims: 12, figures: 8 } }));
    });

    test('of entities of a type, by name and by how many documents name them', async () => {
      for (const type of ENTITY_TYPES) {
        expect(ids(await paged((request) => listEntities(store(), type, {}, request)))).toEqual(
          await sorted(`MATCH (x:${type})`, 'x.name'),
        );
        const named = await paged((request) => listEntities(store(), type, { mostNamedFirst: true }, request));
        expect(ids(named)).toEqual(await sorted(`MATCH (x:${type})`, 'x.documents DESC'));
      }
    });

    test('of documents, the newest first', async () => {
      const date = "coalesce(x.publishedOn, toString(x.year), '') DESC";
      expect(ids(await paged((request) => listDocuments(store(), {}, request)))).toEqual(await sorted('MATCH (x:Document)', date));
      const [{ year } = { year: null }] = await store().read('MATCH (d:Document) RETURN d.year AS year LIMIT 1');
      const ofYear = await paged((request) => listDocuments(store(), { year: year as number }, request));
      expect(ids(ofYear)).toEqual(await sorted(`MATCH (x:Document {year: ${year}})`, date));
    });

    test('of claims, the surest first, and of figures by indicator', async () => {
      const claims = await paged((request) => listClaims(store(), {}, request));
      expect(ids(claims.map(({ claim }) => claim))).toEqual(await sorted('MATCH (x:Claim)', 'x.confidence DESC'));
      for (const predicates of [['SERVES'], ['SERVES', 'BUILDS']] as const) {
        const some = await paged((request) => listClaims(store(), { predicates }, request));
        const match = `MATCH (x:Claim) WHERE x.predicate IN [${predicates.map((name) => `'${name}'`).join(', ')}]`;
        expect(ids(some.map(({ claim }) => claim))).toEqual(await sorted(match, 'x.confidence DESC'));
      }
      const figures = await paged((request) => listFigures(store(), {}, request));
      expect(figures.length).toBeGreaterThan(20);
      expect(ids(figures.map(({ figure }) => figure))).toEqual(await sorted('MATCH (x:Figure)', 'x.indicator'));
    });

    test('of one indicator in a ledger', async () => {
      const [most] = (await indicatorList(store(), null, { first: 1 })).items;
      const figures = await paged((request) => targetLedger(store(), { indicator: most?.node.name }, request));
      const match = `MATCH (i:Indicator {id: '${most?.node.id}'}) MATCH (i)<-[:COUNTS]-(x:Figure)`;
      expect(ids(figures.map(({ figure }) => figure))).toEqual(await sorted(match, "coalesce(toString(x.year), '')"));
      expect(await countLedger(store(), { indicator: most?.node.name })).toBe(figures.length);
    });
  });
}
