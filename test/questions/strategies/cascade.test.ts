import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { type CascadeView, cascade } from '../../../src/questions/strategies/cascade.js';
import { writeDocument } from '../../../src/store/documents.js';
import { openStore } from '../../../src/store/open-store.js';
import { type HandDocument, handDocument, type World } from '../../support/hand-document.js';

const world: World = {
  市: { type: 'Place', name: '望海市', code: '990100' },
  县: { type: 'Place', name: '青石县', code: '990101' },
  区: { type: 'Place', name: '白沙区', code: '990102', aliases: ['白沙县'] },
  规划: { type: 'Plan', name: '九九普法规划' },
  普法: { type: 'Plan', name: '九九普法' },
  泛: { type: 'Plan', name: '五个行动' },
  绿网: { type: 'Plan', name: '绿网行动' },
  净河: { type: 'Plan', name: '净河行动' },
  所有: { type: 'Designation', name: '全国健步之乡' },
  所争: { type: 'Designation', name: '省级花木之乡' },
  强市: { type: 'Designation', name: '花木强市' },
  强县: { type: 'Designation', name: '花木强县' },
  清风市: { type: 'Designation', name: '清风望海' },
  清风区: { type: 'Designation', name: '清风白沙' },
  景市: { type: 'Designation', name: '滨海灯塔名镇' },
  景区: { type: 'Designation', name: '清洁、宜游的滨海灯塔名镇' },
  船市: { type: 'Plan', name: '造船强市行动' },
  晴朗: { type: 'Designation', name: '晴朗白沙' },
  市规划: { type: 'Plan', name: '望海市滩涂利用规划' },
  区规划: { type: 'Plan', name: '白沙区滩涂利用规划' },
};
const facts = (place: string, year = 2030) =>
  ({ title: null, docType: 'work-report', place, publishedOn: null, year, speaker: null }) as const;

const DOCUMENTS: readonly HandDocument[] = [
  {
    name: 'above',
    facts: facts('望海市'),
    sentences: [
      '望海市实施九九普法规划、绿网行动、净河行动和五个行动。',
      '望海市已是全国健步之乡，争创省级花木之乡。',
      '望海市要建花木强市、滨海灯塔名镇和清风望海，办造船强市行动，编望海市滩涂利用规划。',
    ],
    claims: [
      ['市', 'PURSUES', '所争', 1],
      ['市', 'PURSUES', '强市', 2],
      ['市', 'PURSUES', '清风市', 2],
      ['市', 'PURSUES', '景市', 2],
    ],
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
  // A county that became a district, and speaks of ships without naming a plan.
  {
    name: 'county',
    facts: facts('白沙县', 2028),
    sentences: ['白沙县要建花木强县，绿网行动照办。', '白沙县也想成为造船强县。'],
    claims: [['区', 'PURSUES', '强县', 0]],
    figures: [],
  },
  {
    name: 'district',
    facts: facts('白沙区', 2031),
    sentences: ['白沙区建设清洁、宜游的滨海灯塔名镇、清风白沙和晴朗白沙，绿网行动照办，白沙区滩涂利用规划已经编好。'],
    claims: [
      ['区', 'PURSUES', '清风区', 0],
      ['区', 'PURSUES', '晴朗', 0],
      ['区', 'PURSUES', '景区', 0],
    ],
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
    const row = rows.find(({ entity }) => entity.name.startsWith('九九普法'));
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
    expect(await names('by-none')).toEqual(['省级花木之乡']);
    expect((await asked('by-none')).isSearched).toBe(true);
  });

  it.each([
    ['花木强市', '花木强县'],
    ['清风望海', '清风白沙'],
    ['滨海灯塔名镇', '清洁、宜游的滨海灯塔名镇'],
    ['望海市滩涂利用规划', '白沙区滩涂利用规划'],
  ])('takes %s and %s, named by each level after itself, for one, under the name of the upper level', async (above, below) => {
    const row = (await asked('set-out')).rows.items.map(({ node }) => node).find(({ entity }) => entity.name === above);
    expect(row?.alike.map(({ name }) => name)).toEqual([below]);
    expect(row?.takenUpBy.map(({ place }) => place)).toEqual(['白沙区']);
    expect(await names('from-below')).toEqual(['晴朗白沙']);
  });

  it('takes a place that was renamed for one', async () => {
    const { below, rows } = await asked('set-out');
    expect(below).toEqual([
      { place: '白沙区', documents: 2 },
      { place: '青石县', documents: 1 },
    ]);
    const row = rows.items.map(({ node }) => node).find(({ entity }) => entity.name === '绿网行动');
    expect(row?.takenUpBy).toMatchObject([{ place: '白沙区', spokenAs: ['白沙县', '白沙区'], documents: 2, firstYear: 2028 }]);
    expect(row?.notTakenUpBy).toEqual(['青石县']);
  });
});
