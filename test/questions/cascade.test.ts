import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/model/graph-store.js';
import { type CascadeView, cascade } from '../../src/questions/cascade.js';
import { writeDocument } from '../../src/store/documents.js';
import { openStore } from '../../src/store/open-store.js';
import { type HandDocument, handDocument, type World } from '../support/hand-document.js';

const world: World = {
  市: { type: 'Place', name: '望海市', code: '990100' },
  县: { type: 'Place', name: '青石县', code: '990101' },
  规划: { type: 'Plan', name: '九九普法规划' },
  普法: { type: 'Plan', name: '九九普法' },
  泛: { type: 'Plan', name: '五个行动' },
  绿网: { type: 'Plan', name: '绿网行动' },
  净河: { type: 'Plan', name: '净河行动' },
  所有: { type: 'Designation', name: '全国健步之乡' },
  所争: { type: 'Designation', name: '省级花木之乡' },
};
const facts = (place: string) => ({ title: null, docType: 'work-report', place, publishedOn: null, year: 2030, speaker: null }) as const;

const DOCUMENTS: readonly HandDocument[] = [
  {
    name: 'above',
    facts: facts('望海市'),
    sentences: ['望海市实施九九普法规划、绿网行动、净河行动和五个行动。', '望海市已是全国健步之乡，争创省级花木之乡。'],
    claims: [['市', 'PURSUES', '所争', 1]],
    figures: [],
  },
  // 净河 stands in quotation marks here, and nobody read it as a plan.
  {
    name: 'below',
    facts: facts('青石县'),
    sentences: ['青石县落实九九普法，也办“净河”的事。'],
    claims: [['县', 'LOCATED_IN', '市', 0]],
    figures: [],
  },
];

describe('cascade', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ engine: 'embedded', path: ':memory:' });
    for (const hand of DOCUMENTS) await writeDocument(store, handDocument(world, hand));
  });
  afterAll(() => store.close());
  const asked = (view: CascadeView) => cascade(store, { upper: '望海市', view, first: 50 });
  const names = async (view: CascadeView) => (await asked(view)).rows.items.map(({ node }) => node.entity.name).sort();

  it('takes one matter under two names for one, and shows both', async () => {
    const rows = (await asked('set-out')).rows.items.map(({ node }) => node);
    const row = rows.find(({ takenUpBy }) => takenUpBy.length > 0);
    expect([row?.entity, ...(row?.alike ?? [])].map((entity) => entity?.name).sort()).toEqual(['九九普法', '九九普法规划']);
    expect(row?.takenUpBy.map(({ place }) => place)).toEqual(['青石县']);
  });

  it('leaves out what names no matter, and titles that somebody has', async () => {
    const found = await names('set-out');
    expect(found).not.toContain('五个行动');
    expect(found).not.toContain('全国健步之乡');
    expect(found).toContain('省级花木之乡');
  });

  it('calls nobody silent whose text holds the words', async () => {
    expect(await names('by-none')).toEqual(['省级花木之乡', '绿网行动'].sort());
    expect((await asked('by-none')).isSearched).toBe(true);
  });
});
