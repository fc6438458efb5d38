import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/model/graph-store.js';
import { officeHolders } from '../../src/questions/office-holders.js';
import { writeDocument } from '../../src/store/documents.js';
import { openStore, type StoreSettings } from '../../src/store/open-store.js';
import { handDocument, type World } from '../support/hand-document.js';
import { describeNeo4j } from '../support/neo4j.js';

const world: World = {
  区: { type: 'Place', name: '望海区', aliases: ['望海县'], code: '990101' },
  府: { type: 'Organization', name: '望海区人民政府' },
  甲: { type: 'Person', name: '陆知远' },
  // As texts of another place know him.
  旁: { type: 'Person', name: '陆知远', code: '990000' },
  乙: { type: 'Person', name: '钟怀瑾' },
  丙: { type: 'Person', name: '秦少岩' },
};

/** Who is named in which year, in which post, of the place or of its government. */
const HELD = [
  [2012, '甲', '县长', '区'],
  [2012, '丙', '副县长', '区'],
  [2016, '甲', '区长', '府'],
  [2016, '旁', '区长', '区'],
  [2019, '乙', '人民政府代区长', '区'],
  [2019, '甲', '原区长', '区'],
] as const;

function suite(settings: () => StoreSettings): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(settings());
    for (const year of new Set(HELD.map(([year]) => year))) {
      const facts = {
        title: null,
        docType: 'work-report',
        place: '望海区',
        publishedOn: null,
        year,
        speaker: year === 2016 ? '陆知远' : null,
      } as const;
      const held = HELD.filter((one) => one[0] === year);
      const claims = held.map(([, who, title, where], index) => [who, 'HOLDS_OFFICE', where, index, { attributes: { title } }] as const);
      const sentences = held.map(([, who, title]) => `${year}年：望海区${title}${world[who]?.name}讲话。`);
      await writeDocument(store, handDocument(world, { name: `${year}`, facts, sentences, claims, figures: [] }));
    }
  }, 240_000);
  afterAll(() => store.close());

  const answer = async (title: string | null, asOf: number | null) => {
    const { certainty, current, lastKnown } = await officeHolders(store, { of: '望海县', title, asOf });
    return [certainty, current.map(({ person }) => person.name), lastKnown.map(({ person }) => person.name)];
  };

  it('names the documents that tell who delivered them', async () => {
    const reports = async (asOf: number | null) =>
      (await officeHolders(store, { of: '望海县', asOf })).reports.map(({ speaker }) => speaker);
    expect([await reports(2016), await reports(2017), await reports(null)]).toEqual([['陆知远'], [], ['陆知远']]);
  });

  it.each<[string | null, number | null, unknown[]]>([
    ['县长', 2012, ['said', ['陆知远'], []]],
    ['区长', 2014, ['between', ['陆知远'], []]],
    ['区长', 2016, ['said', ['陆知远'], []]],
    ['县长', 2017, ['unknown', [], ['陆知远']]],
    ['县长', 2019, ['said', ['钟怀瑾'], []]],
    ['区长', 2025, ['unknown', [], ['钟怀瑾']]],
    ['区长', 2005, ['unknown', [], []]],
    ['区长', null, ['said', ['钟怀瑾'], []]],
    ['副县长', 2012, ['said', ['秦少岩'], []]],
    ['书记', null, ['unknown', [], []]],
    [null, null, ['said', ['钟怀瑾'], []]],
  ])('%s in %s', async (title, asOf, expected) => {
    expect(await answer(title, asOf)).toEqual(expected);
  });
}

describe('holders of posts over the embedded engine', () => suite(() => ({ engine: 'embedded', path: ':memory:' })));
describeNeo4j('holders of posts over Neo4j', suite);
