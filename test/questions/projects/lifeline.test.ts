import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { lifeline } from '../../../src/questions/projects/lifeline.js';
import { silentProjects } from '../../../src/questions/projects/silent-projects.js';
import { writeDocument } from '../../../src/store/documents.js';
import { openStore, type StoreSettings } from '../../../src/store/open-store.js';
import { type HandDocument, handDocument, type World } from '../../support/hand-document.js';
import { describeNeo4j } from '../../support/neo4j.js';

const world: World = {
  区: { type: 'Place', name: '望海区', aliases: ['望海县', '望海'], code: '990101' },
  市: { type: 'Place', name: '临江市', code: '990100' },
  他: { type: 'Place', name: '青石县', code: '980101' },
  企: { type: 'Organization', name: '海川重工' },
  港: { type: 'Project', name: '望海深水新港' },
  港二: { type: 'Project', name: '深水新港二期工程' },
  港西: { type: 'Project', name: '深水新港西段' },
  电器: { type: 'Project', name: '泰岳电器' },
  电气: { type: 'Project', name: '泰岳电气' },
  一号: { type: 'Project', name: '滨海一号路' },
  二号: { type: 'Project', name: '滨海二号路' },
  远山: { type: 'Project', name: '远山高铁' },
  远河: { type: 'Project', name: '远河高铁' },
  远港: { type: 'Project', name: '深水新港改造' },
  桥: { type: 'Project', name: '白鹭大桥' },
  塔: { type: 'Project', name: '观潮塔' },
};

type Told = Pick<HandDocument, 'sentences' | 'claims'>;

function report(place: string, year: number, { sentences, claims }: Told, publishedOn: string | null = null): HandDocument {
  const facts = { title: null, docType: 'work-report', place, publishedOn, year, speaker: null } as const;
  return { name: `${place}-${year}`, facts, sentences, claims, figures: [] };
}

const DOCUMENTS: readonly HandDocument[] = [
  report(
    '望海县',
    2014,
    {
      sentences: [
        '#2013年工作回顾',
        '观潮塔竣工。',
        '#2014年工作安排',
        '望海深水新港由海川重工承建，白鹭大桥也要完成。',
        '滨海一号路、泰岳电器开工。',
      ],
      claims: [
        ['区', 'BUILDS', '塔', 1, { attributes: { stage: '建成' } }],
        ['区', 'BUILDS', '港', 3, { attributes: { stage: '开工' } }],
        ['企', 'UNDERTAKES', '港', 3],
        ['港', 'LOCATED_IN', '区', 3],
        ['区', 'BUILDS', '桥', 3, { attributes: { stage: '建成' } }],
        ['区', 'BUILDS', '一号', 4, { attributes: { stage: '开工' } }],
        ['区', 'BUILDS', '电器', 4, { attributes: { stage: '开工' } }],
      ],
    },
    // Posted again years later: the report is no newer for it.
    '2023-01-01',
  ),
  report('望海区', 2018, {
    sentences: [
      '#2017年工作回顾',
      '2017年，望海深水新港建成。',
      '#2018年工作安排',
      '望海深水新港力争投产，深水新港二期工程要开工。',
      '泰岳电气、滨海二号路开工。',
    ],
    claims: [
      ['区', 'BUILDS', '港', 1, { attributes: { stage: '建成', stageYear: 2017 } }],
      ['区', 'BUILDS', '港', 3, { attributes: { stage: '投产' } }],
      ['区', 'BUILDS', '港二', 3, { attributes: { stage: '开工' } }],
    ],
  }),
  report('望海区', 2019, {
    sentences: ['#2018年工作回顾', '深水新港西段、远山高铁、远河高铁的路面已修好。', '远山高铁的征地已完成。'],
    claims: [['区', 'BUILDS', '远山', 2, { attributes: { stage: '建成' } }]],
  }),
  report('望海区', 2020, {
    sentences: ['#2019年工作回顾', '远山高铁加快建设。'],
    claims: [['区', 'BUILDS', '远山', 1, { attributes: { stage: '在建' } }]],
  }),
  report('青石县', 2019, { sentences: ['深水新港改造是我们的大事。'], claims: [] }),
];

function suite(settings: () => StoreSettings): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(settings());
    for (const hand of DOCUMENTS) await writeDocument(store, handDocument(world, hand));
  }, 240_000);
  afterAll(() => store.close());

  it('tells what has come about from what is to come, in the order of the years spoken of', async () => {
    const { entries, stage, isFinished } = await lifeline(store, { project: '望海深水新港' });
    expect(entries.map(({ document, stage, isAhead }) => [document.year, stage, isAhead])).toEqual([
      [2014, '开工', true],
      [2018, '建成', false],
    ]);
    expect(entries[1]?.stages).toEqual([
      { stage: '建成', year: 2017, isAhead: false },
      { stage: '投产', year: null, isAhead: true },
    ]);
    expect([stage?.stage, isFinished]).toEqual(['建成', true]);
  });

  it('takes the newest word for the last stage', async () => {
    const { stage, isFinished } = await lifeline(store, { project: '远山高铁' });
    expect([stage?.stage, isFinished]).toEqual(['在建', false]);
  });

  it('names builders and places of each year', async () => {
    const { entries } = await lifeline(store, { project: '望海深水新港' });
    expect(entries[0]?.builders.map(({ name }) => name).sort()).toEqual(['望海区', '海川重工']);
    expect(entries[0]?.places.map(({ name }) => name)).toEqual(['望海区']);
  });

  it('offers names that differ a little with the reason, and merges none', async () => {
    const { perhaps, entries } = await lifeline(store, { project: '望海深水新港' });
    expect(entries).toHaveLength(2);
    expect(perhaps.map(({ project, reason, firstYear }) => [project.name, reason, firstYear])).toEqual([
      ['深水新港二期工程', 'place', 2018],
      ['深水新港西段', 'part', 2019],
    ]);
  });

  it.each([
    ['泰岳电器', ['泰岳电气']],
    ['滨海一号路', []],
    ['远山高铁', []],
    ['深水新港改造', []],
  ])('%s may be %j', async (project, names) => {
    expect((await lifeline(store, { project })).perhaps.map(({ project: { name } }) => name)).toEqual(names);
  });

  it.each(['望海县深水新港', '望海区深水新港', '望海深水新港'])('is found as %s', async (project) => {
    expect((await lifeline(store, { project })).project.name).toBe('望海深水新港');
  });

  it('counts documents under former names of the place, and not those that hold the name', async () => {
    expect((await lifeline(store, { project: '白鹭大桥' })).silentDocuments).toBe(3);
    expect((await lifeline(store, { project: '望海深水新港' })).silentDocuments).toBe(1);
  });

  const silent = async (isFinished: boolean | null) => {
    const { page, total } = await silentProjects(store, { silentFor: 3, isFinished, first: 10 });
    expect(page.items).toHaveLength(total);
    return page.items.map(({ node }) => `${node.project.name} ${node.stage?.stage}`).sort();
  };

  it('tells announced and silent from finished and silent', async () => {
    const ended = ['观潮塔 建成'];
    const announced = ['泰岳电器 开工', '滨海一号路 开工', '白鹭大桥 建成'];
    expect(await silent(true)).toEqual(ended);
    expect(await silent(false)).toEqual(announced);
    expect(await silent(null)).toEqual([...ended, ...announced].sort());
  });
}

describe('the life of a project over the embedded engine', () => suite(() => ({ engine: 'embedded', path: ':memory:' })));
describeNeo4j('the life of a project over Neo4j', suite);
