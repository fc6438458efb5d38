import { describe, expect, it } from 'vitest';
import { byKey, difference, normalized, wordingChange } from '../../src/questions/figure-comparison.js';
import { Indicators } from '../../src/questions/indicators.js';
import type { FigureFact, FigureRecord } from '../../src/questions/records.js';

const term = (surface: string, canonical: string, unit: string | null, lowerIsBetter = false) => ({
  surface,
  canonical,
  unit,
  lowerIsBetter,
});
const indicators = new Indicators([
  term('地区生产总值', '地区生产总值', '亿元'),
  term('GDP', '地区生产总值', '亿元'),
  term('能耗', '能耗', null, true),
]);

function figure(indicator: string, value: number, unit: string, more: Partial<FigureRecord> = {}): FigureRecord {
  const rest = {
    id: `${indicator}${value}`,
    measure: 'level',
    comparator: '=',
    upper: null,
    status: 'target',
    year: null,
    documentId: 'd',
  } as const;
  return { ...rest, indicator, value, unit, confidence: 0.9, rule: 'test', start: 0, end: 1, ...more };
}
const fact = (record: FigureRecord) => ({ figure: record, scope: null, evidence: null }) as unknown as FigureFact;

describe('comparable figures', () => {
  it.each([
    [1.2, '万亿元', 1_200_000_000_000, '元'],
    [3725, '亿元', 372_500_000_000, '元'],
    [8.9, '万人', 89_000, '人'],
    [12, '所', 12, '个'],
    [2, '公顷', 30, '亩'],
    [0.3, '万千瓦', 3_000, '千瓦'],
    [7, '%', 7, '%'],
    [5, '台套', 5, '台套'],
    [1, '万亿', 1_000_000_000_000, '元'],
  ])('%d %s is %d %s', (value, unit, expected, base) => {
    expect(normalized(figure('GDP', value, unit), indicators)).toEqual({ value: expected, unit: base });
  });

  it('subtracts across magnitudes, and not across units', () => {
    expect(difference(figure('GDP', 9_000, '亿元'), figure('GDP', 1.1, '万亿元'), indicators)).toEqual({
      value: 200_000_000_000,
      unit: '元',
    });
    expect(difference(figure('GDP', 6.1, '%'), figure('GDP', 6.4, '%'), indicators)).toEqual({ value: 0.3, unit: '%' });
    expect(difference(figure('GDP', 6.1, '%'), figure('GDP', 100, '亿元'), indicators)).toBeNull();
  });

  it.each([
    ['>=', '~', 'softer'],
    ['~', '>=', 'harder'],
    ['=', '~', 'softer'],
    ['=', '>=', 'harder'],
    ['>=', '<=', 'turned'],
    ['~', '~', 'same'],
  ] as const)('the wording from %s to %s is %s', (before, after, change) => {
    expect(wordingChange(before, after)).toBe(change);
  });

  it('keeps the surest figure of each indicator, by any of its names', () => {
    const kept = byKey(
      [fact(figure('GDP', 1, '亿元', { confidence: 0.5 })), fact(figure('地区生产总值', 2, '亿元')), fact(figure('能耗', 3, '%'))],
      indicators,
    );
    expect([...kept.values()].map(({ figure: { value } }) => value).sort()).toEqual([2, 3]);
  });
});

describe('indicators', () => {
  it('know the names of each other', () => {
    expect(indicators.spellings('GDP')).toEqual(['GDP', '地区生产总值']);
    expect(indicators.of('GDP')).toEqual({ name: '地区生产总值', aliases: ['GDP'], unit: '亿元', lowerIsBetter: false });
    expect(indicators.of('能耗').lowerIsBetter).toBe(true);
  });

  it('take an unknown name for an indicator of its own', () => {
    expect(indicators.spellings('路灯')).toEqual(['路灯']);
    expect(indicators.of('路灯')).toEqual({ name: '路灯', aliases: [], unit: null, lowerIsBetter: false });
  });
});
