import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/model/graph-store.js';
import type { Comparator, FigureStatus } from '../../src/model/vocabulary.js';
import { promises } from '../../src/questions/promises.js';
import { writeDocument } from '../../src/store/documents.js';
import { openStore } from '../../src/store/open-store.js';
import { type HandDocument, handDocument, type World } from '../support/hand-document.js';

const world: World = { 市: { type: 'Place', name: '望海市' } };
type Row = readonly [indicator: string, comparator: Comparator, value: number, unit: string];

/** A report with one sentence for each list of figures. */
function report(year: number, status: FigureStatus, lists: readonly (readonly Row[])[]): HandDocument {
  const facts = { title: null, docType: 'work-report', place: '望海市', publishedOn: null, year, speaker: null } as const;
  const figures = lists.flatMap((rows, index) =>
    rows.map(([indicator, comparator, value, unit]) => ({ indicator, comparator, value, unit, status, year: 2030, of: '市', in: index })),
  );
  return { name: `${year}`, facts, sentences: lists.map((rows, index) => `望海市第${index}句：${rows.join(' ')}。`), claims: [], figures };
}

const TARGETS: readonly Row[] = [
  ['甲', '>=', 100, '亿元'],
  ['乙', '~', 100, '个'],
  ['丙', '~', 100, '个'],
  ['丁', '<=', 5, '%'],
  ['戊', '=', 5, '%'],
  ['己', '=', 7, '%'],
  ['庚', '=', 7, '%'],
];
const SUMMARY: readonly Row[] = [
  ['甲', '=', 0.012, '万亿元'],
  ['乙', '=', 96, '家'],
  ['丙', '=', 94, '个'],
  ['丁', '=', 5.5, '%'],
  ['戊', '=', 4.9, '%'],
  ['己', '=', 1.2, '倍'],
];

describe('promises', () => {
  let store: GraphStore;
  let verdicts: Record<string, string>;
  beforeAll(async () => {
    store = await openStore({ engine: 'embedded', path: ':memory:' });
    // A lone sentence that would answer 甲 otherwise than the summary of the year does.
    for (const hand of [report(2030, 'target', [TARGETS]), report(2031, 'result', [[['甲', '=', 1, '亿元']], SUMMARY])]) {
      await writeDocument(store, handDocument(world, hand));
    }
    const [card] = await promises(store, { year: 2030 });
    verdicts = Object.fromEntries(card?.rows.map(({ indicator, verdict }) => [indicator, verdict]) ?? []);
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
  ])('%s is %s: %s', (indicator, verdict) => {
    expect(verdicts[indicator]).toBe(verdict);
  });
});
