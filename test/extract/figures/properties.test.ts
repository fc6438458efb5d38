import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/extract/figures/index.js';
import { contextOf, figuresOf, tense } from './figures-of.js';

const PIECES = [
  '新增',
  '完成',
  '力争',
  '达到',
  '增长',
  '分别',
  '均',
  '由',
  '到',
  '2025年',
  '今年',
  '，',
  '。',
  '、',
  '的',
  '（',
  '）',
  '“',
  '”',
  '\n',
  '3',
  '12.5',
  '1,200',
  '两',
  '千',
  '百亿',
  '万',
  '亿元',
  '%',
  '个百分点',
  '个',
  '家',
  '公里',
  '项目',
  '产值',
  '企业',
  '以上',
  '左右',
  '—',
  '和',
];

const jumbles = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('findFigures, always', () => {
  it('throws on no text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), jumbles), (text) => Array.isArray(figuresOf(text))));
  });

  it('keeps the number inside the evidence and the evidence inside the text', () => {
    const holds = (text: string) => {
      const context = contextOf(text);
      return findFigures(context, tense).every(({ evidence, quantity, value }) => {
        const isInside = evidence.start <= quantity.start && quantity.end <= evidence.end && quantity.start < quantity.end;
        return isInside && evidence.start >= 0 && evidence.end <= context.reading.text.length && Number.isFinite(value);
      });
    };
    fc.assert(fc.property(jumbles, holds));
  });

  it('names an indicator and a unit for every figure', () => {
    fc.assert(fc.property(jumbles, (text) => figuresOf(text).every(({ indicator, unit }) => indicator.length >= 2 && unit !== '')));
  });

  it('reads a long run of numbers in time linear in its length', () => {
    const time = (count: number) => {
      const context = contextOf(`${'新增企业5家、学校3所，'.repeat(count)}。`);
      const start = performance.now();
      findFigures(context, tense);
      return performance.now() - start;
    };
    time(200);
    const short = Math.min(time(500), time(500), time(500));
    const long = Math.min(time(4000), time(4000), time(4000));
    expect(long).toBeLessThan(short * 8 * 6 + 50);
  });
});
