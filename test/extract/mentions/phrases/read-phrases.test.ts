import { describe, expect, it } from 'vitest';
import { readPhrases } from '../../../../src/extract/mentions/phrases/read-phrases.js';
import { contextOf } from '../context.js';

/** Each list as `verb: item|item (head)`. */
function lists(text: string): string[] {
  const { reading } = contextOf(text);
  return readPhrases(reading).map(({ verb, phrases, head }) => {
    const items = phrases.map(({ start, end }) => reading.text.slice(start, end)).join('|');
    return `${verb}: ${items}${head ? ` (${reading.text.slice(head.start, head.end)})` : ''}`;
  });
}

describe('readPhrases', () => {
  it.each([
    ['加快推进北川水库、云台山隧道建设。', ['加快推进: 北川水库|云台山隧道建设']],
    ['实施清河净水、护绿增绿等3个专项行动。', ['实施: 清河净水|护绿增绿 (3个专项行动)']],
    ['推进县医院和青山大桥改造。', ['推进: 县医院|青山大桥改造']],
    ['发挥“双一流、双高”高校作用。', ['发挥: “双一流、双高”高校作用']],
    ['投资3.2亿元的金谷食品加工项目开工。', [': 金谷食品加工项目']],
    ['深入实施“春笋”行动[12]、“绿肺”工程。', ['实施: “春笋”行动|“绿肺”工程']],
    ['促进和谐共建。', ['促进: 和谐共建']],
    ['提高平均工资。', ['提高: 平均工资']],
  ])('reads %s', (text, expected) => {
    expect(lists(text)).toEqual(expected);
  });
  it('takes a verb that is also part of names for one only where a phrase begins', () => {
    expect(lists('建设青山县城乡建设服务站。')).toEqual(['建设: 青山县城乡建设服务站']);
  });
});
