import { describe, expect, it } from 'vitest';
import { trimLeft } from '../../../src/extract/refiners/trim-left.js';
import { trimRight } from '../../../src/extract/refiners/trim-right.js';

describe('trimLeft', () => {
  it.each([
    ['全面深入青山水库', '青山水库', false],
    ['更高水平智慧港口', '智慧港口', false],
    ['我市青山水库', '青山水库', false],
    ['全国文明城市', '全国文明城市', false],
    ['3个污水处理厂', '污水处理厂', true],
    ['三大攻坚战', '攻坚战', true],
    ['20万吨饲料项目', '20万吨饲料项目', false],
    ['设施先进的青山水库', '青山水库', false],
    ['关于促进消费的若干措施', '关于促进消费的若干措施', false],
    ['“身边的榜样”活动', '“身边的榜样”活动', false],
    ['(一)青山水库', '青山水库', false],
  ])('%s → %s', (text, name, isCounted) => {
    const left = trimLeft(text, 0, text.length);
    expect(text.slice(left.start)).toBe(name);
    expect(left.isCounted).toBe(isCounted);
  });
});

describe('trimRight', () => {
  it.each([
    ['青山水库建设', '青山水库', false],
    ['青山水库项目建设', '青山水库项目', false],
    ['省级美丽乡村4个', '省级美丽乡村', true],
    ['全国文明城市创建工作', '全国文明城市', false],
    ['建设', '建设', false],
    ['京昆高速', '京昆高速', false],
  ])('%s → %s', (text, name, isCounted) => {
    const right = trimRight(text, 0, text.length);
    expect(text.slice(0, right.end)).toBe(name);
    expect(right.isCounted).toBe(isCounted);
  });
});
