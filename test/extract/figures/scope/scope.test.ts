import { describe, expect, it } from 'vitest';
import { figuresOf, PLACE } from '../figures-of.js';

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

  it('is what 该项目 and 园区 refer back to, also in another paragraph', () => {
    const named = [
      ['Project', '鲁北大数据中心'],
      ['Zone', '天衢新区'],
    ] as const;
    const text = '天衢新区的鲁北大数据中心奠基。\n项目占地100亩。该项目总投资12亿元。园区已入驻企业20家。';
    expect(scopes(text, named)).toEqual(['鲁北大数据中心', '鲁北大数据中心', '天衢新区']);
    expect(scopes('鲁北大数据中心奠基。\n项目建设年活动开展30场。', named)).toEqual([PLACE]);
  });

  it('is the works behind their cost, also behind their count', () => {
    expect(scopes('投资5亿元的3个鲁北大数据中心开工。', [['Project', '鲁北大数据中心']])[0]).toBe('鲁北大数据中心');
  });

  it('is what a note or a row of a table begins with', () => {
    expect(scopes('〔3〕鲁北大数据中心：总投资12亿元。', [['Project', '鲁北大数据中心']])).toEqual(['鲁北大数据中心']);
  });

  it('is the county that a part of the sentence begins with, until the text turns back', () => {
    const named = [['Place', '庆云县']] as const;
    expect(scopes('果品增产6%；庆云县改造果园12处，节水23万吨，全市节水90万吨。', named)).toEqual([PLACE, '庆云县', '庆云县', PLACE]);
    expect(scopes('庆云县等地改造果园12处，节水23万吨。', named)).toEqual([PLACE, PLACE]);
  });

  it('is each member of a list in turn where the numbers stand in a row', () => {
    const named = [
      ['Place', '庆云县'],
      ['Place', '夏津县'],
    ] as const;
    expect(scopes('庆云县、夏津县投资分别增长18%和12%。', named)).toEqual(['庆云县', '夏津县']);
  });

  it('shares both numbers of an aim among the members of a list', () => {
    const figures = figuresOf('生物医药、新能源产业产值达到5亿元，体育器械、食品产业要保3亿元、争4亿元。', [
      ['Industry', '生物医药'],
      ['Industry', '新能源'],
      ['Industry', '体育器械'],
      ['Industry', '食品'],
    ]);
    expect(figures.map(({ scope, value, indicator }) => `${scope} ${value} ${indicator}`)).toEqual([
      '生物医药 5 产业产值',
      '新能源 5 产业产值',
      '体育器械 3 产业产值',
      '食品 3 产业产值',
      '体育器械 4 产业产值',
      '食品 4 产业产值',
    ]);
  });

  it('is no body that only tells the number, but a company that speaks for itself', () => {
    expect(scopes('庆云县交通运输局局长介绍，公路通车里程达到900公里。', [['Organization', '庆云县交通运输局']])).toEqual([PLACE]);
    expect(scopes('远山证券的测算显示，果业规模达到90亿元。', [['Organization', '远山证券']])).toEqual([PLACE]);
    expect(scopes('远山银行累计投放贷款9亿元。', [['Organization', '远山银行']])).toEqual(['远山银行']);
    expect(scopes('远山集团董事长表示，年内销售收入达到9亿元。', [['Organization', '远山集团']])).toEqual(['远山集团']);
  });

  it('is not the works before where money goes to other things', () => {
    const named = [['Project', '鲁北大数据中心']] as const;
    expect(scopes('鲁北大数据中心如期封顶，投资9亿元修建村道60公里。', named)[0]).toBe(PLACE);
    expect(scopes('鲁北大数据中心如期封顶，投资9亿元。', named)).toEqual(['鲁北大数据中心']);
  });

  it('is the works that a line above names alone', () => {
    const named = [['Project', '鲁北大数据中心']] as const;
    expect(scopes('3 鲁北大数据中心\n占地100亩，总投资12亿元。', named)).toEqual(['鲁北大数据中心', '鲁北大数据中心']);
    expect(scopes('3 鲁北大数据中心\n城镇新增岗位3万个。', named)).toEqual([PLACE]);
    expect(scopes('鲁北大数据中心已经列入全县重点工作清单。\n总投资12亿元。', named)).toEqual([PLACE]);
  });

  it('is no zone any more once the sentence goes on to another', () => {
    const named = [
      ['Zone', '天衢新区'],
      ['Zone', '齐河开发区'],
    ] as const;
    expect(scopes('天衢新区挂牌，齐河开发区扩区，新开货运线路9条。', named)).toEqual([PLACE]);
    expect(scopes('天衢新区挂牌，新开货运线路9条。', named)).toEqual(['天衢新区']);
  });

  it('is not where things are brought from', () => {
    expect(scopes('果业园区引进京津项目9个。', [['Place', '京津']])).toEqual([PLACE]);
  });

  it('is not each member of a list that is summed up, nor of those that visitors come from', () => {
    const places = ['庆云县', '夏津县'].map((name) => ['Place', name] as const);
    expect(figuresOf('庆云县、夏津县两县果业产值增长18%。', places)).toHaveLength(1);
    expect(figuresOf('庆云县、夏津县入境游客增长18%。', places)).toHaveLength(1);
    expect(figuresOf('庆云县、夏津县果业产值均增长18%。', places)).toHaveLength(2);
  });

  it('is each of places and zones in one list', () => {
    const named = [
      ['Place', '庆云县'],
      ['Zone', '天衢新区'],
    ] as const;
    expect(scopes('庆云县、天衢新区投资分别增长18%和12%。', named)).toEqual(['庆云县', '天衢新区']);
  });

  it('leaves numbers inside names alone', () => {
    expect(figuresOf('加快年产6万吨新材料项目建设。', [['Project', '年产6万吨新材料项目']])).toEqual([]);
  });
});
