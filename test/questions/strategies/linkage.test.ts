import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { linkage } from '../../../src/questions/strategies/linkage.js';
import { strategiesServed } from '../../../src/questions/strategies/strategies-served.js';
import { writeDocument } from '../../../src/store/documents.js';
import { openStore } from '../../../src/store/open-store.js';
import { type HandDocument, handDocument, type World } from '../../support/hand-document.js';

const world: World = {
  省: { type: 'Place', name: '东岭省', code: '980000' },
  市: { type: 'Place', name: '望海市', code: '980100' },
  他省: { type: 'Place', name: '西原省', code: '970000' },
  战略: { type: 'Strategy', name: '清流战略' },
  行动: { type: 'Plan', name: '净河行动' },
  市厂: { type: 'Project', name: '望海净水厂' },
  他厂: { type: 'Project', name: '西原净水厂' },
  无处: { type: 'Project', name: '跨江净水厂' },
  总: { type: 'Strategy', name: '江河战略' },
  旁: { type: 'Strategy', name: '山海战略' },
  县: { type: 'Place', name: '青石县', code: '980101' },
  县战略: { type: 'Strategy', name: '石上战略' },
};
const facts = (place: string | null) =>
  ({ title: null, docType: 'work-report', place, publishedOn: null, year: 2030, speaker: null }) as const;

/** One province says that the campaign serves its strategy; works of its city, of another province and of no place serve the campaign. */
const DOCUMENTS: readonly HandDocument[] = [
  {
    name: 'province',
    facts: facts('东岭省'),
    sentences: ['东岭省为清流战略办净河行动。', '清流战略在江河战略之中，山海战略也要清流战略。'],
    claims: [
      ['行动', 'SERVES', '战略', 0, { confidence: 0.6 }],
      ['战略', 'PART_OF', '总', 1, { confidence: 0.7 }],
      ['战略', 'PART_OF', '旁', 1, { confidence: 0.4 }],
    ],
    figures: [],
  },
  {
    name: 'city',
    facts: facts('望海市'),
    sentences: ['望海市为净河行动建望海净水厂。'],
    claims: [['市厂', 'SERVES', '行动', 0, { confidence: 0.9 }]],
    figures: [],
  },
  // What a county takes the campaign for binds neither its city nor its province.
  {
    name: 'county',
    facts: facts('青石县'),
    sentences: ['青石县把净河行动看作石上战略。'],
    claims: [
      ['行动', 'SERVES', '县战略', 0, { confidence: 0.9 }],
      ['县', 'SERVES', '县战略', 0],
    ],
    figures: [],
  },
  {
    name: 'elsewhere',
    facts: facts('西原省'),
    sentences: ['西原省为净河行动建西原净水厂。'],
    claims: [
      ['他厂', 'SERVES', '行动', 0, { confidence: 0.9 }],
      ['他厂', 'LOCATED_IN', '他省', 0],
    ],
    figures: [],
  },
  {
    name: 'nowhere',
    facts: facts(null),
    sentences: ['跨江净水厂是净河行动的一部分。'],
    claims: [['无处', 'SERVES', '行动', 0, { confidence: 0.9 }]],
    figures: [],
  },
];

describe('what serves through something else', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ engine: 'embedded', path: ':memory:' });
    for (const hand of DOCUMENTS) await writeDocument(store, handDocument(world, hand));
    await writeDocument(
      store,
      handDocument(world, { ...(DOCUMENTS[0] as HandDocument), name: 'places', claims: [['市', 'LOCATED_IN', '省', 0]] }),
    );
  });
  afterAll(() => store.close());
  const asked = (more: object = {}) => linkage(store, { strategy: '清流战略', throughPlans: true, first: 50, ...more });
  const names = async (more?: object) => (await asked(more)).links.items.map(({ node }) => node.entity.name).sort();

  it('counts where one place says the steps, or it the first and one above it the rest, or who says one speaks for none', async () => {
    expect(await names()).toEqual(['净河行动', '望海净水厂', '跨江净水厂'].sort());
    expect((await asked()).through.map(({ name }) => name)).toEqual(['净河行动']);
    expect(await names({ strategy: '石上战略' })).toEqual(['净河行动', '跨江净水厂', '青石县'].sort());
  });

  it('counts in the documents of the lower place alone too', async () => {
    expect(await names({ place: '望海市' })).toEqual(['望海净水厂']);
    expect(await names({ place: '西原省' })).toEqual([]);
    expect((await asked({ place: '西原省' })).through).toEqual([]);
  });

  it('passes on what serves a part only where it is likely one', async () => {
    expect(await names({ strategy: '江河战略' })).toEqual(['净河行动', '望海净水厂', '跨江净水厂'].sort());
    expect(await names({ strategy: '山海战略' })).toEqual([]);
  });

  it('needs every step to be as sure as asked', async () => {
    expect(await names({ minConfidence: 0.8 })).toEqual([]);
    expect(await names({ minConfidence: 0.5 })).toContain('望海净水厂');
  });

  it.each([
    ['望海净水厂', ['清流战略', '江河战略']],
    ['跨江净水厂', ['清流战略', '石上战略', '江河战略']],
    ['西原净水厂', []],
  ])('asked the other way round, %s serves %j', async (by, strategies) => {
    const { services } = await strategiesServed(store, { by });
    expect(services.map(({ strategy }) => strategy.name).sort()).toEqual([...strategies].sort());
  });
});
