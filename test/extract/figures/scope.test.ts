import { describe, expect, it } from 'vitest';
import { figuresOf, PLACE } from './figures-of.js';

type Named = Parameters<typeof figuresOf>[1];

function scopes(text: string, entities: NonNullable<Named>): (string | null)[] {
  return figuresOf(text, entities).map(({ scope }) => scope);
}

describe('scope', () => {
  it('is the document’s own place where nothing is nearer', () => {
    expect(scopes('牧草产量增长6%。', [])).toEqual([PLACE]);
  });

  it('is the bearer that the indicator begins with, which leaves the name', () => {
    const [figure] = figuresOf('天衢新区完成产值190亿元。', [['Zone', '天衢新区']]);
    expect(figure).toMatchObject({ scope: '天衢新区', indicator: '产值' });
  });

  it('is the project that the money is for', () => {
    expect(
      scopes('投资5亿元的兴隆印染、投资2亿元的华美食品开工。', [
        ['Project', '兴隆印染'],
        ['Project', '华美食品'],
      ]),
    ).toEqual(['兴隆印染', '华美食品']);
    expect(scopes('投资400万元完成红旗渠改造。', [['Project', '红旗渠改造']])).toEqual(['红旗渠改造']);
  });

  it('goes on across commas for sizes and costs of works, not for what the place counts', () => {
    const named = [['Project', '鲁北大数据中心']] as const;
    expect(scopes('鲁北大数据中心开工，总投资12亿元，占地100亩。', named)).toEqual(['鲁北大数据中心', '鲁北大数据中心']);
    expect(scopes('推进鲁北大数据中心建设，城镇新增就业3万人。', named)).toEqual([PLACE]);
  });

  it('is not what is counted, nor an example of it', () => {
    expect(scopes('建成高标准农田14万亩。', [['Project', '高标准农田']])).toEqual([PLACE]);
    expect(scopes('推进兴隆印染等5个项目。', [['Project', '兴隆印染']])).toEqual([PLACE]);
  });

  it('is each member of a list that shares one number', () => {
    const figures = figuresOf('生物医药、新能源产业营业收入均突破300亿元。', [
      ['Industry', '生物医药'],
      ['Industry', '新能源'],
    ]);
    expect(figures.map(({ scope, indicator }) => [scope, indicator])).toEqual([
      ['生物医药', '产业营业收入'],
      ['新能源', '产业营业收入'],
    ]);
  });

  it('leaves numbers inside names alone', () => {
    expect(figuresOf('加快年产6万吨新材料项目建设。', [['Project', '年产6万吨新材料项目']])).toEqual([]);
  });
});
