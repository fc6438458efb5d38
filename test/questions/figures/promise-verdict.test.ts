import { describe, expect, it } from 'vitest';
import type { Comparator, Measure } from '../../../src/model/vocabulary.js';
import { isCeiling, isDecline, promiseVerdict } from '../../../src/questions/figures/promise-verdict.js';
import type { FigureFact } from '../../../src/questions/records.js';

interface Said {
  readonly comparator?: Comparator;
  readonly upper?: number | null;
  readonly measure?: Measure;
  readonly lowerIsBetter?: boolean;
  readonly unit?: string;
}

/** A figure whose sentence is all of its words. */
function said(
  words: string,
  value: number,
  { comparator = '=', upper = null, measure = 'growth', lowerIsBetter = false, unit = '%' }: Said = {},
) {
  const passage = { id: 'p', ordinal: 0, start: 0, end: words.length, text: words, isHeading: false, headings: [] };
  const figure = { indicator: '', measure, comparator, value, upper, unit, nature: null, start: 0, end: words.length };
  return { figure, indicator: { name: '', unit: null, lowerIsBetter }, scope: null, evidence: { passage } } as unknown as FigureFact;
}

const verdictOf = (target: FigureFact, result: FigureFact) => {
  const { verdict, gap } = promiseVerdict(target, result);
  return [verdict, gap?.value];
};

describe('a decline', () => {
  it.each<[string, number, Measure, boolean]>([
    ['投资下降3.3%', 3.3, 'growth', true],
    ['退出产能减少140万吨', 140, 'change', true],
    ['投资增长3.3%', 3.3, 'growth', false],
    ['降幅收窄后转为增长2%', 2, 'growth', false],
    ['浓度下降到35微克', 35, 'level', false],
    ['比例降低到12%', 12, 'share', false],
  ])('%s', (words, value, measure, expected) => {
    expect(isDecline(said(words, value, { measure }))).toBe(expected);
  });
});

describe('what counts as kept', () => {
  const price: Said = { lowerIsBetter: true };
  const rises = (value: number) => said(`物价上涨${value}%`, value, price);

  it.each<[string, FigureFact, number, string]>([
    ['控制在3%以内', said('物价涨幅控制在3%以内', 3, { ...price, comparator: '<=' }), 2.9, 'met'],
    ['控制在3%以内', said('物价涨幅控制在3%以内', 3, { ...price, comparator: '<=' }), 3.1, 'missed'],
    ['3%左右 is a ceiling too', said('物价上涨3%左右', 3, { ...price, comparator: '~' }), 1, 'met'],
    ['3%左右 allows half a point', said('物价上涨3%左右', 3, { ...price, comparator: '~' }), 3.5, 'met'],
    ['but no more', said('物价上涨3%左右', 3, { ...price, comparator: '~' }), 3.6, 'missed'],
    ['3% without a word', said('物价上涨3%', 3, price), 3.1, 'missed'],
  ])('prices: %s', (_name, target, result, verdict) => {
    expect(promiseVerdict(target, rises(result)).verdict).toBe(verdict);
  });

  it.each<[string, FigureFact, FigureFact, unknown[]]>([
    ['about', said('增长7%左右', 7, { comparator: '~' }), said('增长6.5%', 6.5), ['met', -0.5]],
    ['less than about', said('增长7%左右', 7, { comparator: '~' }), said('增长6.4%', 6.4), ['missed', -0.6]],
    ['about, to a tenth', said('增长5.5%左右', 5.5, { comparator: '~' }), said('增长5.2%', 5.2), ['missed', -0.3]],
    ['not less than', said('不低于6%', 6, { comparator: '>=' }), said('增长5.9%', 5.9), ['missed', -0.1]],
    ['within a range', said('增长6%至7%', 6, { upper: 7 }), said('增长6.2%', 6.2), ['met', 0]],
    ['above a range', said('增长6%至7%', 6, { upper: 7 }), said('增长7.5%', 7.5), ['met', 0.5]],
    ['below a range', said('增长6%至7%', 6, { upper: 7 }), said('增长5.5%', 5.5), ['missed', -0.5]],
    ['a bound that leaves it open', said('增长10%', 10), said('增长9%以上', 9, { comparator: '>=' }), ['unclear', -1]],
    ['a bound that is enough', said('增长9%', 9), said('增长10%以上', 10, { comparator: '>=' }), ['met', 1]],
    ['a fall where a rise was promised', said('增长3%', 3), said('下降5%', 5), ['missed', -8]],
    ['a fall in the promise itself', said('下降4%', 4, price), said('下降3%', 3, price), ['missed', -1]],
    ['a greater fall than promised', said('能耗下降4%', 4, price), said('能耗降低5%', 5, price), ['met', 1]],
    ['a rise where a fall was promised', said('能耗下降4%', 4, price), said('能耗上升1%', 1, price), ['missed', -5]],
    ['another unit', said('增长20%', 20), said('增长1.2倍', 1.2, { unit: '倍' }), ['unclear', undefined]],
  ])('%s', (_name, target, result, expected) => {
    expect(verdictOf(target, result)).toEqual(expected);
  });

  it('takes the last word before the number for its direction', () => {
    expect(isCeiling(said('能耗增速放缓，单位能耗下降3%', 3, price))).toBe(false);
    expect(isCeiling(said('降低物价的压力，物价上涨3%', 3, price))).toBe(true);
  });
});
