import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures-of.js';

/** What each figure counts, with its nature. */
const told = (text: string) => figuresOf(text).map(({ indicator, nature }) => `${indicator} ${nature}`);

describe('what there is and what was done', () => {
  it.each([
    ['公园达到80处。', ['公园 stock']],
    ['现有冷库12座。', ['冷库 stock']],
    ['本外币存款余额300亿元。', ['本外币存款余额 stock']],
    ['去年，新建公厕12座。', ['新建公厕 flow']],
    ['去年，改造管网35公里。', ['改造管网 flow']],
    ['去年，新增幼儿园3所、小学2所。', ['新增幼儿园 flow', '小学 flow']],
    ['汽车产量达到12万辆。', ['汽车产量 flow']],
    ['接待游客达到300万人次。', ['接待游客 null']],
    ['财政收入达到12亿元。', ['财政收入 flow']],
    ['果农收入增长5%。', ['果农收入 null']],
    ['森林覆盖率达到36%。', ['森林覆盖率 null']],
    ['图书馆12座。', ['图书馆 null']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['去年，新增幼儿园3所、小学2所，公园达到80处。', ['change', 'change', 'level']],
    ['去年，新增幼儿园3所。小学2所。', ['change', 'level']],
    ['去年，新增幼儿园3所、总数达到12所。', ['change', 'level']],
  ])('an increment goes on through its list only: %s', (text, measures) => {
    expect(figuresOf(text).map(({ measure }) => measure)).toEqual(measures);
  });
});
