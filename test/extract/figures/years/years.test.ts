import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../../src/model/document.js';
import { figuresOf } from '../figures-of.js';

/** How many years every figure is over, with its last year: `2023 x5`. */
function told(text: string, facts: Partial<DocumentFacts> = {}): string[] {
  return figuresOf(text, [], facts).map(({ year, years }) => `${year} x${years}`);
}

const SEVERAL: readonly (readonly [string, readonly string[]])[] = [
  ['五年来，我们新建公厕60座，改造管网300公里。', ['2023 x5', '2023 x5']],
  ['过去三年，累计新增就业9万人。', ['2023 x3']],
  ['近三年，全市引进果业企业45家。', ['2023 x3']],
  ['四年累计投入治沙资金3.6亿元。', ['2023 x4']],
  ['未来五年，确保新增学位5000个。', ['2028 x5']],
  ['“十五五”期间，新建绿道200公里。', ['2030 x5']],
  ['“十四五”以来，新建绿道200公里。', ['2023 x3']],
  ['2019年以来，全市打通断头路28条。', ['2023 x5']],
  ['2021—2023年，修建水渠90公里。', ['2023 x3']],
  ['财政收入五年增长31%。', ['2023 x5']],
  ['培训人数增长9%，五年城镇新增就业26万人。', ['2023 x1', '2023 x5']],
  ['五年来，财政收入年均增长7.5%。', ['2023 x5']],
  ['财政收入比2018年增长40%。', ['2023 x5']],
  ['财政收入比“十三五”末增长40%。', ['2023 x3']],
  ['出口是2018年的3倍，进口增长1.5倍。', ['2023 x5', '2023 x5']],
];

const ONE: readonly (readonly [string, readonly string[]])[] = [
  ['去年，我们新建公厕12座。', ['2023 x1']],
  ['今年，新建公厕10座以上。', ['2024 x1']],
  ['五年来，苹果年产量由3万吨增加到8万吨。', ['null xnull', '2023 x1']],
  ['五年来，每年新建公厕12座。', ['2023 x1']],
  ['五年来，建成一批水厂，公园80处，装机9万千瓦。', ['2023 xnull', '2023 x1']],
  ['学前三年毛入园率提高5个百分点。', ['2023 x1']],
  ['去年，五年规划新建冷库6座。', ['2023 x1']],
  ['五年来，森林覆盖率达到36%。', ['2023 x1']],
  ['五年来，公园达到80处。', ['2023 x1']],
  ['五年来，果业壮大。2023年，苹果产量8万吨。', ['2023 x1']],
  ['五年来，果业壮大。全年新建冷库6座。', ['2023 x1']],
  ['去年，苹果产量连续五年增长5%以上。', ['2023 x1']],
  ['苹果产量8万吨，为2015年以来新高。', ['2023 x1']],
  ['一年来，新建公厕12座。', ['2023 x1']],
  ['去年，累计新增就业3万人。', ['2023 x1']],
  ['实施城市更新三年行动，新建公厕12座。', ['2023 x1']],
  ['财政收入比上年增长6%。', ['2023 x1']],
  ['到2026年，公园达到80处。', ['2026 x1']],
  ['五年来，果业壮大。PM2.5年均浓度降到28微克/立方米、同比下降8%。', ['2023 x1', '2023 x1']],
  ['五年来，人口自然增长率保持在4‰。', ['2023 x1']],
  ['投资完成90亿元，是2018年的2倍。', ['2023 x1', '2023 x5']],
  ['果品出口增长1.5倍。', ['2023 x1']],
  ['一、2023年工作回顾\n2024年1月，会议召开。新增冷库7座。', ['2023 x1']],
  ['一、2023年工作回顾\n2024年1月，新增冷库7座。', ['2024 x1']],
];

const UNTOLD: readonly (readonly [string, readonly string[]])[] = [
  ['近年来，全市新建公厕60座。', ['2023 xnull']],
  ['累计发放果树苗120万株。', ['2023 xnull']],
  ['截至2023年底，累计建成冷库60座。', ['2023 xnull']],
  ['到2026年，新建公厕60座。', ['2026 xnull']],
  ['一、2023年和过去五年工作回顾\n果品出口增长1.5倍。', ['2023 xnull']],
  ['累计完成投资90亿元，是2018年的2倍。', ['2023 xnull', '2023 x5']],
];

describe('years that a figure is over', () => {
  it.each(SEVERAL)('are several: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each(ONE)('are one: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each(UNTOLD)('are not told: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('are told by the heading where the paragraph does not tell', () => {
    const text =
      '一、过去五年工作回顾\n新建公厕60座。果园达到9万亩。财政收入增长6%。\n去年，新建冷库6座。\n二、今年工作安排\n新建冷库8座。';
    expect(told(text)).toEqual(['2023 x5', '2023 x1', '2023 xnull', '2023 x1', '2024 x1']);
  });

  it('under a heading of one year and several go by the paragraph that began with them', () => {
    const text = '一、2023年和过去五年工作回顾\n新建公厕12座。\n五年来，变化很大。\n新建冷库60座。\n2023年，工作扎实。\n新建水渠9公里。';
    expect(told(text)).toEqual(['2023 x1', '2023 x5', '2023 x1']);
  });

  it('under a heading that opens with several years within such a section go on', () => {
    const text = '一、2023年和过去五年工作回顾\n过去五年，变化很大。\n（一）城市建设\n新建公厕60座。\n（二）2023年工作\n新建水渠9公里。';
    expect(told(text)).toEqual(['2023 x5', '2023 x1']);
  });

  it('of where a change starts from are one where its year is told, else not told', () => {
    expect(told('绿化覆盖率由2019年的31%提高到36%。')).toEqual(['2019 x1', '2023 x1']);
    expect(told('绿化覆盖率由31%提高到36%。')).toEqual(['null xnull', '2023 x1']);
  });

  it.each([
    ['刚刚过去的2023年，工作扎实。', '2023 x1'],
    ['各位代表，过去的一年，工作扎实。', '2023 x1'],
    ['2023年是收官的一年。', '2023 x5'],
    ['一年来，工作扎实。', '2023 x1'],
    ['2023年，果园达到9万亩，工作扎实。', '2023 x5'],
    ['果业在过去的一年里起步。', '2023 x5'],
    ['2021年是起步的一年。', '2023 x5'],
  ])('under a heading of several years turn to the last: %s', (turn, expected) => {
    const text = `一、过去五年工作回顾\n变化很大。\n${turn}\n（一）城市建设\n新建公厕60座。`;
    expect(told(text).at(-1)).toBe(expected);
  });

  it('turn back to the several where a paragraph begins with them', () => {
    const text = '一、过去五年工作回顾\n刚刚过去的2023年，新建公厕12座。\n五年来，变化很大。\n新建冷库60座。';
    expect(told(text)).toEqual(['2023 x1', '2023 x5']);
  });

  it('are those of the heading for a mean up to its last year', () => {
    expect(told('三、“十五五”时期主要目标\n到2030年，实力增强。财政收入年均增长6%，果园达到9万亩。')).toEqual(['2030 x5', '2030 x1']);
    expect(told('三、“十五五”时期主要目标\n到2027年，财政收入年均增长6%。')).toEqual(['2027 xnull']);
  });

  it('from the end of one plan to the end of the next are five, else both ends count', () => {
    expect(told('2015年到2020年，修建水渠90公里。')).toEqual(['2020 x5']);
    expect(told('2016年到2020年，修建水渠90公里。')).toEqual(['2020 x5']);
    expect(told('2014年到2019年，修建水渠90公里。')).toEqual(['2019 x6']);
  });

  it('named in passing are of their own sentence', () => {
    expect(told('改造2000年以前建成的小区57个。创建卫生村7个。')).toEqual(['2023 x1', '2023 x1']);
    expect(told('利润为“十三五”时期的2倍。公园已达到80处。').at(-1)).toBe('2023 x1');
    expect(told('新的水厂取代了建于人民路的2016年的旧厂。公园达到80处。')).toEqual(['2023 x1']);
    expect(told('2021年，开局良好。公园达到80处。')).toEqual(['2021 x1']);
  });

  it('are not told beside what is measured against a year long past', () => {
    expect(told('财政收入达到12亿元，是2018年的2倍；进口增长90%，新建公厕60座。').slice(2)).toEqual(['2023 xnull', '2023 xnull']);
    expect(told('财政收入是2018年的2倍，2023年进口增长9%。').slice(1)).toEqual(['2023 x1']);
  });

  it('do not pass from what was done to what is to be done', () => {
    expect(told('五年来，新建公厕60座。今后，力争新建冷库8座。')).toEqual(['2023 x5', '2024 x1']);
  });

  it('of 三年建成 hold for its own number, of 三年内 for its own sentence', () => {
    expect(told('今年，新建小学4所、计划三年建成12所；修建水渠9公里。')).toEqual(['2024 x1', '2024 x3', '2024 x1']);
    expect(told('要力争用三年时间新建小学12所。要新建冷库8座。')).toEqual(['2024 x3', '2024 x1']);
  });

  it('need no year of the document', () => {
    expect(told('五年来，新建公厕60座。', { year: null })).toEqual(['null x5']);
  });
});
