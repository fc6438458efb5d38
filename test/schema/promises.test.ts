import { describe, expect, it } from 'vitest';
import { loadPromiseWords } from '../../src/schema/promises.js';

const { coreOf, withoutYears, overYears, isCost, isNote } = loadPromiseWords();

describe('coreOf', () => {
  it.each([
    ['全市新建口袋公园', '口袋公园', 'neither whose it is nor what is done'],
    ['背街小巷改造工程', '背街小巷', 'no endings, one behind the other'],
    ['进出口总额', '进出口总额', 'less would be found anywhere'],
    ['粮食产量', '粮食产量', 'nothing to leave out'],
    ['规模以上工业增加值增速', '工业增加值', 'the kind of enterprises is left out too'],
  ])('%s is spoken of as %s: %s', (name, core) => {
    expect(coreOf(name)).toBe(core);
  });
});

describe('names over several years', () => {
  it.each([
    ['财政收入年均增长', '财政收入'],
    ['研发投入年均实际增长', '研发投入'],
    ['用水量比2015年下降', '用水量'],
    ['财政收入', '财政收入'],
    ['五年规划编制', '五年规划编制'],
  ])('%s is growth of %s', (name, plain) => {
    expect(withoutYears(name)).toBe(plain);
  });

  it('makes the names it knows', () => {
    for (const name of overYears('财政收入')) expect(withoutYears(name)).toBe('财政收入');
  });
});

describe('isCost', () => {
  it.each([
    ['投资', '投资6亿元的新港码头', true],
    ['总投资', '总投资6亿元', true],
    ['投资', '园区完成投资6亿元', false],
    ['工业投资', '工业投资6亿元', false],
  ])('%s in %s: %s', (name, wording, expected) => {
    expect(isCost(name, wording)).toBe(expected);
  });
});

describe('isNote', () => {
  it.each([
    ['“三十百”工程：建设30个果园。', ['名词解释'], true],
    ['建设30个果园。', ['附件：有关用语说明'], true],
    ['[3]“三十百”工程：建设30个果园。', [], true],
    ['①新建公厕12座。', ['重点工作'], false],
    ['建设30个果园。', ['注重民生'], false],
    ['（1）建设30个果园。', [], false],
  ])('%s under %s: %s', (sentence, headings, expected) => {
    expect(isNote(sentence, headings)).toBe(expected);
  });
});
