import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { wordingRadar } from '../../../src/questions/texts/wording-radar.js';
import { writeDocument } from '../../../src/store/documents.js';
import { openStore, type StoreSettings } from '../../../src/store/open-store.js';
import { handDocument } from '../../support/hand-document.js';
import { describeNeo4j } from '../../support/neo4j.js';

const WORLD = { 行动: { type: 'Plan', name: '潮汐A行动', aliases: ['“潮汐A”行动'] } } as const;

/** The year a document speaks of, when it was published, and its one sentence. */
const TOLD = [
  [2021, '2023-07-29', '二〇二一年我们大力发展潮汐经济。'],
  [2022, '2022-02-11', '二〇二二年潮汐经济继续壮大，渔光互补起步。'],
  [2022, null, '二〇二二年还要办好海灯节。'],
  [null, null, '潮汐经济在各地方兴未艾，渔光互补也是，云上牧场更新鲜。'],
  [null, '2020-05-01', '海灯节第一次点亮。'],
  [2023, null, '二〇二三年实施“潮汐A”行动。'],
] as const;

function suite(settings: () => StoreSettings): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(settings());
    for (const [at, [year, publishedOn, sentence]] of TOLD.entries()) {
      const facts = { title: null, docType: 'work-report', place: '望海区', publishedOn, year, speaker: null } as const;
      await writeDocument(store, handDocument(WORLD, { name: `${at}`, facts, sentences: [sentence], claims: [], figures: [] }));
    }
  }, 240_000);
  afterAll(() => store.close());

  it.each([
    // A portal put the report of 2021 on line after that of 2022 was given; what tells no time is neither first nor last.
    ['潮汐经济', '0', '1'],
    ['渔光互补', '1', '1'],
    ['海灯节', '4', '2'],
    // Where nothing else has it, it is shown all the same.
    ['云上牧场', '3', '3'],
    ['月球基地', undefined, undefined],
    // Quotation marks within are passed over, and so is the width of what is typed; who writes them means them.
    ['潮汐A行动', '5', '5'],
    ['潮汐Ａ行动', '5', '5'],
    ['"潮汐A"行动', '5', '5'],
    ['潮汐”A行动', undefined, undefined],
  ])('%s stands first in %s and last in %s', async (phrase, first, last) => {
    const answer = await wordingRadar(store, { phrase });
    expect([answer.first?.document.name, answer.last?.document.name]).toEqual([first, last]);
  });
}

describe('wording radar over the embedded engine', () => suite(() => ({ engine: 'embedded', path: ':memory:' })));
describeNeo4j('wording radar over Neo4j', suite);
