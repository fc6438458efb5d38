import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/gazetteer/matcher.js';
import type { IndicatorTerm } from '../../src/model/gazetteer.js';
import type { Measure } from '../../src/model/vocabulary.js';
import { indicatorOf, indicatorsOf } from '../../src/resolve/indicators.js';

const line = (canonical: string, aliases: readonly string[], unit: string | null): IndicatorTerm[] =>
  [canonical, ...aliases].map((surface) => ({ surface, canonical, aliases, unit, lowerIsBetter: false }));
const terms = [...line('地区生产总值', ['GDP', '生产总值'], '亿元'), ...line('全社会用电量', [], '亿千瓦时')];
const known = { indicators: createMatcher(terms), vagueIndicators: new Set(['项目']) };
const named = (indicator: string, measure: Measure = 'level') => indicatorOf({ indicator, measure }, known);

describe('the indicator that a name means', () => {
  it.each([
    ['生产总值', '地区生产总值'],
    ['全市生产总值', '地区生产总值'],
    ['我省GDP', '地区生产总值'],
    ['“GDP”', '地区生产总值'],
    ['全社会用电量', '全社会用电量'],
    ['全社会用电量均值', '全社会用电量'],
    ['浓度均值', '浓度'],
    ['“网红”公厕', '网红公厕'],
    ['全市公厕', '公厕'],
    ['全社会投资', '全社会投资'],
    ['全省', '全省'],
  ])('%s is %s', (written, name) => {
    expect(named(written).name).toBe(name);
  });

  it('is the same for its growth, which the measure tells; a mean over years and a level are others', () => {
    expect(named('地区生产总值增速', 'growth').name).toBe('地区生产总值');
    expect(named('地区生产总值年均增长', 'growth').name).toBe('地区生产总值年均增长');
    expect(named('地区生产总值增速').name).toBe('地区生产总值增速');
    expect(named('公厕增速', 'growth').name).toBe('公厕');
    expect(named('经济', 'growth').name).toBe('地区生产总值');
    expect(named('经济').name).toBe('经济');
  });

  it.each<[string, Measure, string]>([
    ['新增公共厕所', 'change', '公共厕所'],
    ['净增公共厕所', 'change', '公共厕所'],
    ['新建公共厕所', 'level', '公共厕所'],
    ['新建改造公共厕所', 'level', '新建改造公共厕所'],
    ['新增项目', 'change', '新增项目'],
    ['新增公共厕所', 'growth', '新增公共厕所'],
    ['压减地下水开采量', 'change', '地下水开采量'],
    ['地下水开采量压减', 'change', '地下水开采量'],
    ['减少用水', 'change', '减少用水'],
    ['公共厕所总数', 'level', '公共厕所'],
    ['经济总量', 'level', '经济总量'],
    ['能源消费总量', 'level', '能源消费总量'],
    ['绿电装机占比', 'share', '绿电装机比重'],
    ['绿电占全社会用电量的比例', 'share', '绿电占全社会用电量比重'],
    ['改造危房', 'level', '危房改造'],
    ['改造提升危房', 'level', '改造提升危房'],
    ['新（改、扩）建公厕', 'level', '新改扩建公厕'],
    ['Ⅰ—Ⅲ类水质', 'level', 'I—III类水质'],
  ])('%s as %s is %s', (written, measure, name) => {
    expect(named(written, measure).name).toBe(name);
  });

  it('of growth over several years goes by the known name before it', () => {
    expect(named('GDP年均增长', 'growth').id).toBe(named('生产总值年均增长', 'growth').id);
    expect(named('GDP年均增长', 'growth')).toMatchObject({ name: '地区生产总值年均增长', unit: null });
    expect(named('GDP年均增长率', 'growth').name).toBe('地区生产总值年均增长');
    expect(named('GDP年均增速', 'growth').name).toBe('地区生产总值年均增长');
    expect(named('GDP比2015年增长', 'growth').name).toBe('地区生产总值比2015年增长');
  });

  it('has its known names and the one written, sorted', () => {
    expect(named('全市GDP')).toMatchObject({ aliases: ['GDP', '全市GDP', '生产总值'], unit: '亿元' });
    expect(named('公厕')).toMatchObject({ aliases: [], unit: null });
  });

  it('is vague where its whole name is', () => {
    expect(named('项目').isVague).toBe(true);
    expect(named('全市项目').isVague).toBe(false);
    expect(named('全市项目').name).toBe('全市项目');
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
