import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import type { Comparator, FigureStatus, Measure } from '../../../src/model/vocabulary.js';
import { promises } from '../../../src/questions/figures/promises.js';
import type { WordedPromise } from '../../../src/questions/figures/worded-promises.js';
import { writeDocument } from '../../../src/store/documents.js';
import { openStore } from '../../../src/store/open-store.js';
import { type HandDocument, handDocument, type World } from '../../support/hand-document.js';

const world: World = { 市: { type: 'Place', name: '望海市' }, 厂: { type: 'Project', name: '启明水泥厂' } };
type Row = readonly [
  indicator: string,
  comparator: Comparator,
  value: number,
  unit: string,
  measure?: Measure,
  years?: number,
  of?: string,
];

/** A report with one sentence for each list of figures. */
function report(year: number, status: FigureStatus, lists: readonly (readonly Row[])[]): HandDocument {
  const facts = { title: null, docType: 'work-report', place: '望海市', publishedOn: null, year, speaker: null } as const;
  const figures = lists.flatMap((rows, index) =>
    rows.map(([indicator, comparator, value, unit, measure = 'level', years = 1, of = '市']) => ({
      ...{ indicator, comparator, value, unit, measure, years },
      ...{ status, year: 2030, of, in: index },
    })),
  );
  const sentences = [...lists.map((rows, index) => `望海市第${index}句：${rows.join(' ')}。`), ...(status === 'target' ? WORDED : SPOKEN)];
  return { name: `${year}`, facts, sentences, claims: [], figures };
}

/** What the next year names without a number that is read. */
const SPOKEN = [
  '#2030年工作回顾',
  '滨海栈道全线贯通，“社区书屋”达到40处。',
  '[3]村级粮仓改造：指村里的仓库，共12座。',
  '公园（游园）9座，花市人气更旺。',
  '#2031年工作安排',
  '继续推进口袋绿地建设。',
];
/** An aim without a number, one whose number the targets give, and one that looks back. */
const WORDED = [
  '#今年的目标',
  '居民辛指标增长与经济增长同步，甲类指标保持稳定。',
  '居民癸指标、居民酉指标增速均高于全市，实施居民戌指标改善工程12项，居民戌指标稳步提升。',
  '到2035年，居民亥指标稳步提升。',
  '#“十四五”时期主要目标',
  '居民申指标增长与经济增长同步。',
  '#去年回顾',
  '居民壬指标增长与经济增长同步。',
];
const TARGETS: readonly Row[] = [
  ['甲', '>=', 100, '亿元'],
  ['乙', '~', 100, '个'],
  ['丙', '~', 100, '个'],
  ['丁', '<=', 5, '%'],
  ['戊', '=', 5, '%'],
  ['己', '=', 7, '%'],
  ['庚', '=', 7, '%'],
  ['丑', '=', 5, '%', 'growth'],
  ['甲类指标', '=', 5, '%', 'growth'],
  ['居民人均可支配收入', '=', 6, '%', 'growth'],
  ['新建滨海栈道', '=', 30, '公里'],
  ['社区书屋建设', '=', 40, '处'],
  ['口袋绿地', '=', 12, '处'],
  ['村级粮仓改造', '=', 12, '座'],
  ['公园', '=', 8, '座'],
  ['花市', '=', 2, '座'],
  ['岗位培训', '>=', 3, '万人次'],
  ['集市交易额', '=', 7, '%', 'growth'],
  ['投资', '=', 3, '亿元', 'level', 1, '厂'],
];
const SUMMARY: readonly Row[] = [
  ['甲', '=', 0.012, '万亿元'],
  ['乙', '=', 96, '家'],
  ['丙', '=', 94, '个'],
  ['丁', '=', 5.5, '%'],
  ['戊', '=', 4.9, '%'],
  ['己', '=', 1.2, '倍'],
  ['丑', '=', 300, '亿元'],
  ['居民辛指标', '=', 6, '%', 'growth'],
  ['居民壬指标', '=', 6, '%', 'growth'],
  ['居民癸指标', '=', 6, '%', 'growth'],
  ['居民酉指标', '=', 6, '%', 'growth'],
  ['居民戌指标', '=', 6, '%', 'growth'],
  ['居民亥指标', '=', 6, '%', 'growth'],
  ['居民申指标', '=', 6, '%', 'growth'],
  ['城镇居民人均可支配收入', '=', 8, '%', 'growth'],
  ['农村居民人均可支配收入', '=', 6.2, '%', 'growth'],
  ['岗位培训', '=', 16, '万人次', 'level', 5],
  ['集市交易额年均增长', '=', 8, '%', 'growth'],
];

describe('promises', () => {
  let store: GraphStore;
  let verdicts: Record<string, string>;
  let mentions: Record<string, string | undefined>;
  let worded: readonly WordedPromise[];
  beforeAll(async () => {
    store = await openStore({ engine: 'embedded', path: ':memory:' });
    // A lone sentence that would answer 甲 otherwise than the summary of the year does.
    for (const hand of [report(2030, 'target', [TARGETS]), report(2031, 'result', [[['甲', '=', 1, '亿元']], SUMMARY])]) {
      await writeDocument(store, handDocument(world, hand));
    }
    const [card] = await promises(store, { year: 2030 });
    verdicts = Object.fromEntries(card?.rows.map(({ indicator, verdict }) => [indicator, verdict]) ?? []);
    mentions = Object.fromEntries(card?.rows.map(({ indicator, mention }) => [indicator, mention?.passage.text]) ?? []);
    worded = (await card?.worded()) ?? [];
  });
  afterAll(() => store.close());

  it.each([
    ['甲', 'met', 'the summary of the year counts, in its own magnitude'],
    ['乙', 'met', 'about 100 allows 96'],
    ['丙', 'missed', 'but not 94'],
    ['丁', 'missed', 'at most 5 does not allow 5.5'],
    ['戊', 'met', 'lower is better'],
    ['己', 'unclear', 'times do not compare with per cent'],
    ['庚', 'not-mentioned', 'nothing is said of it'],
    ['丑', 'other-measure', 'only its level is told'],
    ['居民人均可支配收入', 'met', 'both of its parts keep it'],
    ['新建滨海栈道', 'mentioned', 'it is named in words, without what is done with it'],
    ['社区书屋建设', 'mentioned', 'a number of it was not read'],
    ['口袋绿地', 'not-mentioned', 'only the plan for the year after names it'],
    ['村级粮仓改造', 'not-mentioned', 'a note explains the word'],
    ['公园', 'mentioned', 'a short name with a number in its unit beside it'],
    ['花市', 'not-mentioned', 'a short name without one may stand for anything'],
    ['岗位培训', 'other-years', 'only what five years came to is told'],
    ['集市交易额', 'other-years', 'only the mean of several years is told'],
  ])('%s is %s: %s', (indicator, verdict) => {
    expect(verdicts[indicator]).toBe(verdict);
  });

  it('takes what works are to cost for no promise', () => {
    expect(verdicts).not.toHaveProperty('投资');
  });

  it('shows the sentence that names what no figure answers', () => {
    expect(mentions.新建滨海栈道).toContain('全线贯通');
    expect(mentions.口袋绿地).toBeUndefined();
  });

  it('tells aims without a number apart, with what became of them', () => {
    expect(worded.map(({ indicator, result }) => [indicator, result?.figure.value])).toEqual([
      ['居民戌指标', 6],
      ['居民癸指标', 6],
      ['居民辛指标', 6],
      ['居民酉指标', 6],
    ]);
    expect(worded.find(({ indicator }) => indicator === '居民辛指标')?.evidence.passage.text).toContain('同步');
  });
});
