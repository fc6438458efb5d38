import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/gazetteer/matcher.js';
import type { IndicatorTerm } from '../../src/model/gazetteer.js';
import { indicatorOf, indicatorsOf } from '../../src/resolve/indicators.js';

const line = (canonical: string, aliases: readonly string[], unit: string | null): IndicatorTerm[] =>
  [canonical, ...aliases].map((surface) => ({ surface, canonical, aliases, unit, lowerIsBetter: false }));
const terms = [...line('地区生产总值', ['GDP', '生产总值'], '亿元'), ...line('全社会用电量', [], '亿千瓦时')];
const known = { indicators: createMatcher(terms), vagueIndicators: new Set(['项目']) };
const named = (indicator: string, measure: 'level' | 'growth' = 'level') => indicatorOf({ indicator, measure }, known);

describe('the indicator that a name means', () => {
  it.each([
    ['生产总值', '地区生产总值'],
    ['全市生产总值', '地区生产总值'],
    ['我省GDP', '地区生产总值'],
    ['“GDP”', '地区生产总值'],
    ['全社会用电量', '全社会用电量'],
    ['全社会用电量均值', '全社会用电量'],
    ['公厕均值', '公厕均值'],
    ['“网红”公厕', '网红公厕'],
    ['全市公厕', '全市公厕'],
  ])('%s is %s', (written, name) => {
    expect(named(written).name).toBe(name);
  });

  it('is the same for its growth, which the measure tells; a mean over years and a level are others', () => {
    expect(named('地区生产总值增速', 'growth').name).toBe('地区生产总值');
    expect(named('地区生产总值年均增长', 'growth').name).toBe('地区生产总值年均增长');
    expect(named('地区生产总值增速').name).toBe('地区生产总值增速');
    expect(named('公厕增速', 'growth').name).toBe('公厕增速');
  });

  it('has its known names and the one written, sorted', () => {
    expect(named('全市GDP')).toMatchObject({ aliases: ['GDP', '全市GDP', '生产总值'], unit: '亿元' });
    expect(named('公厕')).toMatchObject({ aliases: [], unit: null });
  });

  it('is vague where its whole name is', () => {
    expect(named('项目').isVague).toBe(true);
    expect(named('全市项目').isVague).toBe(false);
    expect(named('治沙项目').isVague).toBe(false);
  });

  it('has one id under all names', () => {
    expect(named('GDP').id).toBe(named('生产总值').id);
    expect(named('公厕').id).not.toBe(named('公园').id);
  });

  it('is listed once, with all names given', () => {
    const listed = indicatorsOf([named('公厕'), named('全市GDP'), named('“公厕”'), named('GDP')]);
    expect(listed.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['公厕', '“公厕”'],
      ['地区生产总值', 'GDP', '全市GDP', '生产总值'],
    ]);
  });
});
