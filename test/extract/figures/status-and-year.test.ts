import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../src/model/document.js';
import { figuresOf } from './figures-of.js';

/** Status and year of every figure: `target 2024`. */
function told(text: string, facts: Partial<DocumentFacts> = {}): string[] {
  return figuresOf(text, [], facts).map(({ status, year }) => `${status} ${year}`);
}

const REPORT: readonly (readonly [string, readonly string[]])[] = [
  ['过去一年，我们新建公厕12座，改造管网35公里。', ['result 2023', 'result 2023']],
  ['今年，我们将力争新建公厕10座以上。', ['target 2024']],
  ['到2026年，全市苹果年产量稳定在17.6万吨以上。', ['target 2026']],
  ['到2026年，公园达到80处，绿道达到300公里。', ['target 2026', 'target 2026']],
  ['未来五年，确保新增学位5000个。', ['target 2028']],
  ['“十五五”期间，力争城镇化率达到70%。', ['target 2030']],
  ['汽车产量由2018年的5万辆增加到12万辆，同比增长了9.3%。', ['result 2018', 'result 2023', 'result 2023']],
  ['今年，果园面积要扩大。冷库容量4万吨，果农收入增长5%。', ['target 2024', 'target 2024']],
  ['去年，果园面积扩大。冷库容量4万吨。', ['result 2023']],
  ['绿化覆盖率由2019年的31%提高到36%。', ['result 2019', 'result 2023']],
  ['到2026年，粮库由12座压减到8座。', ['result null', 'target 2026']],
  ['二〇二二年，果园已达80处。', ['result 2022']],
  ['财政收入比2015年增长了86.4%。', ['result 2023']],
  ['2022年，外贸出口已达83.6亿元。', ['result 2022']],
  // What works are to cost is a target, of the year that the report tells of them.
  ['去年，总投资9亿元的果品物流园已建成运营，完成果园改造12处。', ['target 2023', 'result 2023']],
  ['今年，将开工总投资9亿元的果品物流园。', ['target 2024']],
  // The year that something was begun in is not the year it tells of.
  ['2019年启动的果农培训已惠及5万人。', ['result 2023']],
  ['2019年，果农培训已惠及5万人。', ['result 2019']],
];

const NEWS: readonly (readonly [string, readonly string[]])[] = [
  ['截至目前，园区已入驻企业63家。', ['result 2024']],
  ['去年，园区实现产值27.4亿元。', ['result 2023']],
  ['项目建成后，预计年产值可达20亿元、利税3亿元。', ['target null', 'target null']],
  ['今年共安排果业项目16个。', ['target 2024']],
  ['目前已累计完成投资近3亿元。', ['result 2024']],
  ['项目占地30亩，建成后年加工果品8万吨、利税3亿元。', ['target null', 'target null', 'target null']],
  ['未来5年，粮库将由7座增加到15座。', ['result null', 'target 2028']],
  ['据记者了解，水库已有12座。', ['result 2024']],
  // Capacity that is taken away is no size of works to come.
  ['去年，全市退出水泥产能140万吨。', ['result 2023']],
  ['果品物流园已完成投资6亿元，占年计划投资的75%。', ['result 2024', 'result 2024']],
  ['总投资8亿元的零部件项目近日签约。', ['target null']],
  // Modal words and aims leave no doubt, in a text of any year.
  ['今年要把果品就地加工率提到75%，5年内要引育果业人才50人。', ['target 2024', 'target null']],
  ['重要果区已达12个，需要的劳力有5万人。', ['result 2024', 'result 2024']],
  ['果品批发城（投资9.6亿元）主体已封顶，总库容40万吨。', ['target null', 'target null']],
  // What stands around a number does not outweigh its own clause.
  [
    '果品物流园近况\n截至去年底，果品物流园已累计完成投资6亿元，已建成冷库12座。据了解，这里将建冷库3座。\n目前已入驻企业63家。',
    ['result 2023', 'result 2023', 'target null', 'result 2024'],
  ],
];

describe('status and year', () => {
  it.each(REPORT)('of a report of 2024: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each(NEWS)('of news of 2024: %s', (text, expected) => {
    expect(told(text, { docType: 'news' })).toEqual(expected);
  });

  it('aims at the year in the title of a plan until another is named', () => {
    const plan = { docType: 'plan' } as const;
    const text = '果业三年行动计划（2024—2026年）\n新增果园900亩。到2030年，新增果园3000亩。';
    expect(told(text, plan)).toEqual(['target 2026', 'target 2030']);
    expect(told('果业行动计划解读（2024年3月）\n新增果园900亩。', plan)).toEqual(['target null']);
    expect(told('果业大会（2026年）\n力争新增果园900亩。', { docType: 'meeting' })).toEqual(['target null']);
  });

  it('takes the tense from the section where the sentence does not tell', () => {
    const text = '一、过去一年的回顾\n公办幼儿园12所。\n二、今后工作安排\n公办幼儿园20所。';
    expect(told(text)).toEqual(['result 2023', 'target 2024']);
  });

  it('takes the tense from its neighbours where neither sentence nor section tells', () => {
    const text = '要加快推进城市更新。改造小区40个。要力争全面完成任务。';
    expect(told(text)).toEqual(['target 2024']);
  });

  it('takes the year from the sentence before in the same paragraph, not from another paragraph', () => {
    expect(told('2021年，园区已投产企业12家。共缴纳税收3.2亿元。', { docType: 'news' })).toEqual(['result 2021', 'result 2021']);
    expect(told('2021年，园区已投产企业12家。\n共缴纳税收3.2亿元。', { docType: 'news' })).toEqual(['result 2021', 'result 2024']);
  });

  it('takes an aim for a target where the text tells no year of its own', () => {
    const undated = { docType: 'news', year: null } as const;
    expect(told('目前已入驻企业63家。到2020年，带动果业规模45亿元，形成3个果业基地。', undated)).toEqual([
      'result null',
      'target 2020',
      'target 2020',
    ]);
  });

  it('brings no year in from outside the text', () => {
    expect(told('截至目前，园区已入驻企业63家。', { docType: 'news', year: null })).toEqual(['result null']);
  });
});
