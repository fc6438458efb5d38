import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../src/extract/figures/numbers/quantities.js';
import { units } from '../figures-of.js';

function found(text: string): string[] {
  return findQuantities(text, 0, text.length, units).map(
    ({ value, upper, unit }) => `${upper === null ? value : `${value}~${upper}`} ${unit}`,
  );
}

const QUANTITIES: readonly (readonly [string, readonly string[]])[] = [
  ['投资12亿元，用地300亩', ['12 亿元', '300 亩']],
  ['提高2.5个百分点', ['2.5 个百分点']],
  ['提高8个多百分点', ['8 个百分点']],
  ['装机5万千瓦、储能200兆瓦', ['5 万千瓦', '200 兆瓦']],
  ['单价80元/平方米', ['80 元/平方米']],
  ['低保提高到每人760元/月、补助120元每月', ['760 元/月', '120 元每月']],
  ['死亡率不超过0.5人/百亿元', ['0.5 人/百亿元']],
  ['上网电价0.35元/千瓦时', ['0.35 元/千瓦时']],
  ['补助3元/次，2/3的村', ['3 元/次']],
  ['浓度35微克/立方米', ['35 微克/立方米']],
  ['浓度每立方米35微克', ['35 微克']],
  ['购置救护车20台（套）', ['20 台（套）']],
  ['增长6%—8%', ['6~8 %']],
  ['增长6%至8%', ['6~8 %']],
  ['培育5~6个', ['5~6 个']],
  ['税收3-5亿元', ['3~5 亿元']],
  ['引进两三家', ['2~3 家']],
  ['分别新增5、6和7家', ['5 家', '6 家', '7 家']],
  ['分别高1.2个和3.4个百分点', ['1.2 个百分点', '3.4 个百分点']],
  ['引资2 3.5亿元', ['23.5 亿元']],
  ['达到8 000万元', ['8000 万元']],
  ['增长-2.3%', ['2.3 %']],
  ['人口2600多万', ['2600 万']],
];

const NOTHING: readonly string[] = [
  '2024年3月5日8时',
  'PM2.5和G107',
  '第3批、第12届',
  '5G网络、4A级景区',
  '电话0534',
  '三农、个性化',
  '“十四五”规划',
];

describe('findQuantities', () => {
  it.each(QUANTITIES)('reads %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(NOTHING)('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads a unit only where it is one', () => {
    expect(found('涉及3个性质不同的部门')).toEqual([]);
    expect(found('新增20分钟生活圈')).toEqual([]);
  });
});
