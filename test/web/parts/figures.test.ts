import { describe, expect, it } from 'vitest';
import { zh } from '../../../src/web/explorer/language/zh.ts';
import { figureFact, figureText, normalizedText, signedValue } from '../../../src/web/explorer/parts/figures.ts';
import { figure } from '../samples.ts';

describe('a figure as one reads it', () => {
  it.each([
    [{}, '100 亿元'],
    [{ comparator: 'AT_LEAST' }, '≥ 100 亿元'],
    [{ comparator: 'AT_MOST', value: 3, unit: '%' }, '≤ 3 %'],
    [{ comparator: 'ABOUT', measure: 'GROWTH', value: 6, unit: '%' }, '↗ ≈ 6 %'],
    [{ measure: 'CHANGE', value: 12, unit: '家' }, '+ 12 家'],
    [{ measure: 'GROWTH', value: 6, upper: 8, unit: '%' }, '↗ 6–8 %'],
    [{ measure: 'GROWTH', isDecline: true, value: 3.3, unit: '%' }, '↘ 3.3 %'],
    [{ measure: 'CHANGE', isDecline: true, value: 140, unit: '万吨' }, '− 140 万吨'],
    [{ value: 0, unit: '起' }, '0 起'],
  ])('%j', (given, text) => {
    expect(figureText(figure(given))).toBe(text);
  });

  it('has a value that others compare with', () => {
    expect(normalizedText(figure({ normalized: { value: 1e10, unit: '元' } }))).toBe('= 10000000000 元');
  });

  it('is below nothing where it is a fall', () => {
    expect(signedValue(figure({ isDecline: true, normalized: { value: 3, unit: '%' } }))).toBe(-3);
    expect(signedValue(figure({ normalized: { value: 3, unit: '%' } }))).toBe(3);
  });

  it('tells the drawer whose it is, and that a year is unknown', () => {
    const fact = figureFact(figure({ status: 'TARGET', year: null }), zh);
    expect(fact.title).toBe('甲县 · 地区生产总值 100 亿元');
    expect(fact.details.map(([, value]) => value)).toEqual(expect.arrayContaining(['目标', '总量', '未知']));
    expect(fact.rule).toBe('figure/before');
    expect(figureFact(figure({ scope: null }), zh).title).toBe('地区生产总值 100 亿元');
  });
});
