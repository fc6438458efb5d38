import { describe, expect, it } from 'vitest';
import { figuresOf } from '../figures-of.js';

const told = (text: string) =>
  figuresOf(text, [], { docType: 'news' }).map(({ indicator, value, unit }) => `${indicator} ${value} ${unit}`);

describe('what a number counts though nothing names it', () => {
  it.each([
    ['果品集团拟投3亿元续建冷库。', ['投资 3 亿元']],
    ['果品集团追加2亿元，在县城再建冷库。', ['追加投资 2 亿元']],
    ['同日动工的还有果品物流园（12亿元）。', ['投资 12 亿元']],
    ['果园改造概算9亿元，已累计完成4亿元。', ['果园改造概算 9 亿元', '完成投资 4 亿元']],
    ['果品专线自县城起，长78公里。', ['长度 78 公里']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  it.each([
    ['财政收入完成12亿元。', ['财政收入 12 亿元']],
    ['果农（3万人）收入增长5%。', ['果农 3 万人', '收入 5 %']],
  ])('leaves names that are told: %s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });
});
