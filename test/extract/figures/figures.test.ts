import { describe, expect, it } from 'vitest';
import { figuresOf, short } from './figures-of.js';

/** Sentence → figures as `indicator | measure | comparator | value | unit`. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  // Comparators before and behind the number.
  ['苹果年产量稳定在17.6万吨以上。', ['苹果年产量 | level | >= | 17.6 | 万吨']],
  ['厂房空置率控制在7.5%以内。', ['厂房空置率 | share | <= | 7.5 | %']],
  ['猪肉价格涨幅控制在2.7%左右。', ['猪肉价格涨幅 | growth | ~ | 2.7 | %']],
  ['高速公路里程突破500公里。', ['高速公路里程 | level | >= | 500 | 公里']],
  ['财政投入4亿余元。', ['财政投入 | level | ~ | 4 | 亿元']],
  ['招引企业不少于30家。', ['招引企业 | level | >= | 30 | 家']],
  ['接待游客近200万人次。', ['接待游客 | level | ~ | 200 | 万人次']],
  // Measures.
  ['牧草产量增长6%。', ['牧草产量 | growth | = | 6 | %']],
  ['单位能耗下降3.2%。', ['单位能耗 | growth | = | 3.2 | %']],
  ['研发投入占比达到2.8%。', ['研发投入占比 | share | = | 2.8 | %']],
  ['电子病历普及率提升1.7个百分点。', ['电子病历普及率 | change | = | 1.7 | 个百分点']],
  ['新增高新技术企业26家。', ['新增高新技术企业 | change | = | 26 | 家']],
  ['森林覆盖率提高到31%。', ['森林覆盖率 | share | = | 31 | %']],
  // Increments by name, whatever the words behind them; without a name of its own a number that is reached is the level.
  ['城镇新增岗位达到2.7万个。', ['城镇新增岗位 | change | = | 2.7 | 万个']],
  ['新增游步道9条，达到31条。', ['新增游步道 | change | = | 9 | 条', '游步道 | level | = | 31 | 条']],
  ['新认定种子企业6家。', ['新认定种子企业 | change | = | 6 | 家']],
  ['减少散煤用户470户。', ['减少散煤用户 | change | = | 470 | 户']],
  ['新建冷库6座。', ['新建冷库 | level | = | 6 | 座']],
  ['红枣收购价每斤跌了2元。', ['红枣收购价每斤 | change | = | 2 | 元']],
  // Tenths, and hundredths behind them.
  ['果园滴灌面积占四成五。', ['果园滴灌面积 | share | = | 45 | %']],
  ['冷库空置率只有三四成。', ['冷库空置率 | share | = | 3~4 | 成']],
  ['果农贷款压力减少六成。', ['果农贷款压力 | growth | = | 6 | 成']],
  // Money of this country needs no name.
  ['果品出口额9亿元人民币。', ['果品出口额 | level | = | 9 | 亿元']],
  // Bounds before the verb.
  ['每个乡至少修建2座冷库。', ['冷库 | level | >= | 2 | 座']],
  ['给予最高45万元的果树更新补贴。', ['果树更新补贴 | level | <= | 45 | 万元']],
  // What is counted stands before or behind the number.
  ['新建公厕12座。', ['新建公厕 | level | = | 12 | 座']],
  ['新建12座公厕。', ['新建公厕 | level | = | 12 | 座']],
  ['完成农村户厕改造3.5万户。', ['农村户厕改造 | level | = | 3.5 | 万户']],
  ['推动34万平方米的物流仓库投用。', ['物流仓库 | level | = | 34 | 万平方米']],
  ['45家重点企业全部复产。', ['重点企业 | level | = | 45 | 家']],
  // What a number does not say it takes from the one before.
  ['技改投资完成38亿元，比上年增长17.9%。', ['技改投资 | level | = | 38 | 亿元', '技改投资 | growth | = | 17.9 | %']],
  ['种植面积逐年扩大，已达1.4万亩。', ['种植面积 | level | = | 1.4 | 万亩']],
  // What leads on to the next number, or says how it was done, is no part of a name.
  ['惠及8个乡镇、近20个村。', ['乡镇 | level | = | 8 | 个', '村 | level | ~ | 20 | 个']],
  ['新建冷链中心3家、总数达11家。', ['新建冷链中心 | level | = | 3 | 家', '冷链中心总数 | level | = | 11 | 家']],
  ['代表建议96件按期办复。', ['代表建议 | level | = | 96 | 件']],
  ['便民实事8件圆满完成。', ['便民实事 | level | = | 8 | 件']],
  ['低保标准从每人每月620元提高到700元。', ['低保标准 | level | = | 620 | 元', '低保标准 | level | = | 700 | 元']],
  // Words that only look like them stay: 总额, 产能, 签约.
  ['果品零售总额突破1.1亿元。', ['果品零售总额 | level | >= | 1.1 | 亿元']],
  ['关闭落后水泥产能140万吨。', ['关闭落后水泥产能 | level | = | 140 | 万吨']],
  ['职工参加医保43万人次。', ['职工参加医保 | level | = | 43 | 万人次']],
  ['增长目标设定为6%左右。', ['增长目标 | share | ~ | 6 | %']],
  ['取得有效发明专利96件。', ['有效发明专利 | level | = | 96 | 件']],
  ['黑山羊存栏6万只、出栏8万只。', ['黑山羊存栏 | level | = | 6 | 万只', '黑山羊出栏 | level | = | 8 | 万只']],
  ['零售额五年增长近40亿元。', ['零售额 | change | ~ | 40 | 亿元']],
  ['学前三年毛入园率达到92%。', ['学前三年毛入园率 | share | = | 92 | %']],
  ['十一是新建公厕12座。', ['新建公厕 | level | = | 12 | 座']],
  ['提出“十五五”时期粮食产量年均增长6%。', ['粮食产量年均增长 | growth | = | 6 | %']],
  ['⑩新建公厕12座。', ['新建公厕 | level | = | 12 | 座']],
  ['培育省级果业专家2名、市级9名。', ['省级果业专家 | level | = | 2 | 名', '市级果业专家 | level | = | 9 | 名']],
  ['有序改造管网9公里。', ['改造管网 | level | = | 9 | 公里']],
  ['零售额实际增长6%。', ['零售额 | growth | = | 6 | %']],
  // Lists.
  [
    '存贷款余额分别达90亿元、60亿元，分别增长9%、7%。',
    [
      '存款余额 | level | = | 90 | 亿元',
      '贷款余额 | level | = | 60 | 亿元',
      '存款余额 | growth | = | 9 | %',
      '贷款余额 | growth | = | 7 | %',
    ],
  ],
  ['城乡居民收入分别增长5%和6%左右。', ['城镇居民收入 | growth | ~ | 5 | %', '农村居民收入 | growth | ~ | 6 | %']],
  ['出口增长5%，进口增长6%左右。', ['出口 | growth | = | 5 | %', '进口 | growth | ~ | 6 | %']],
  ['出口额、进口额增长5%。', ['出口额 | growth | = | 5 | %', '进口额 | growth | = | 5 | %']],
  ['研发和转化投入增长5%。', ['研发和转化投入 | growth | = | 5 | %']],
  ['失业率、物价涨幅分别控制在5%、2%以内。', ['失业率 | share | <= | 5 | %', '物价涨幅 | growth | <= | 2 | %']],
  ['出口和进口分别增长5%左右、7%以上。', ['出口 | growth | ~ | 5 | %', '进口 | growth | >= | 7 | %']],
  ['出口和进口分别增长5%和7%。', ['出口 | growth | = | 5 | %', '进口 | growth | = | 7 | %']],
  [
    '肉、蛋、奶产量分别为3万吨、5万吨和8万吨。',
    ['肉产量 | level | = | 3 | 万吨', '蛋产量 | level | = | 5 | 万吨', '奶产量 | level | = | 8 | 万吨'],
  ],
  ['城乡居民收入分别提高9.1%和9.7%。', ['城镇居民收入 | growth | = | 9.1 | %', '农村居民收入 | growth | = | 9.7 | %']],
  ['办复率、满意率均达到98%。', ['办复率 | share | = | 98 | %', '满意率 | share | = | 98 | %']],
  ['新建公园3处、停车场5个。', ['新建公园 | level | = | 3 | 处', '停车场 | level | = | 5 | 个']],
  // Thresholds choose what is counted.
  ['实施亿元以上技改工程46个。', ['亿元以上技改工程 | level | = | 46 | 个']],
  ['年销售超7亿元的酒庄达到8家。', ['年销售超7亿元的酒庄 | level | = | 8 | 家']],
  ['纳税过千万元企业27家。', ['纳税过千万元企业 | level | = | 27 | 家']],
  ['实施水利项目80个，其中5亿元以上26个。', ['水利项目 | level | = | 80 | 个', '5亿元以上水利项目 | level | = | 26 | 个']],
  ['税收超千万元楼宇12座。', ['税收超千万元楼宇 | level | = | 12 | 座']],
  ['销售收入过30亿元的4家、10亿元的9家。', ['销售收入过30亿元 | level | = | 4 | 家', '销售收入过10亿元 | level | = | 9 | 家']],
  ['总投资5亿元的3个果品项目开工。', ['总投资 | level | = | 5 | 亿元', '果品项目 | level | = | 3 | 个']],
  // What a change starts from, and where it ends.
  ['渠道由4米拓宽到9米。', ['渠道 | level | = | 4 | 米', '渠道 | level | = | 9 | 米']],
  ['粮库由12座整合为8座。', ['粮库 | level | = | 12 | 座', '粮库 | level | = | 8 | 座']],
  ['全年优良天数231天，比上年212天增加19天。', ['优良天数 | level | = | 231 | 天', '优良天数 | change | = | 19 | 天']],
  // Numbers without names take those before, in turn.
  [
    '粮库、水库分别达到8座、12座，增长30%和20%。',
    ['粮库 | level | = | 8 | 座', '水库 | level | = | 12 | 座', '粮库 | growth | = | 30 | %', '水库 | growth | = | 20 | %'],
  ],
  [
    '接待游客80万人次、旅游收入5亿元，分别增长7%、9%。',
    [
      '接待游客 | level | = | 80 | 万人次',
      '旅游收入 | level | = | 5 | 亿元',
      '接待游客 | growth | = | 7 | %',
      '旅游收入 | growth | = | 9 | %',
    ],
  ],
  [
    '果品产量提高到50万吨；果农数量在2020年基础上翻一番，超过4万户。',
    ['果品产量 | level | = | 50 | 万吨', '果农数量 | level | >= | 4 | 万户'],
  ],
  ['先后出台12条、8条果业措施。', ['果业措施 | level | = | 12 | 条', '果业措施 | level | = | 8 | 条']],
  [
    '果品产值36亿元、蔬菜产值19亿元，分别是2018年的2.5和3.1倍。',
    [
      '果品产值 | level | = | 36 | 亿元',
      '蔬菜产值 | level | = | 19 | 亿元',
      '果品产值 | growth | = | 2.5 | 倍',
      '蔬菜产值 | growth | = | 3.1 | 倍',
    ],
  ],
  // A list that gives each amount before what it counts, and one that does not.
  [
    '使果业园区达到9亿元营收、2亿元利润、3000万元税金。',
    ['营收 | level | = | 9 | 亿元', '利润 | level | = | 2 | 亿元', '税金 | level | = | 3000 | 万元'],
  ],
  ['果业营收9亿元、利润2亿元。', ['果业营收 | level | = | 9 | 亿元', '利润 | level | = | 2 | 亿元']],
  // A part before its whole.
  ['夏津近七成的果品用于深加工。', ['果品用于深加工 | share | ~ | 7 | 成']],
  ['果品加工率达到70%的乡镇用于示范。', ['果品加工率 | share | = | 70 | %']],
  // The size of what stands behind 的.
  ['再修两条长约900米的引水渠。', ['引水渠长 | level | ~ | 900 | 米']],
  ['引水渠全长900米。', ['引水渠全长 | level | = | 900 | 米']],
  // What one character names.
  ['完成5个乡、61个村、3万户改厕。', ['乡 | level | = | 5 | 个', '村 | level | = | 61 | 个', '改厕 | level | = | 3 | 万户']],
  // Times that are shortened.
  ['果品上市由9天缩短为3天。', ['果品上市 | level | = | 9 | 天', '果品上市 | level | = | 3 | 天']],
  // Adverbs, and who does it when, are no part of a name.
  ['16座粮库也正在翻修。', ['粮库 | level | = | 16 | 座']],
  ['县果业局今年共安排2000亩以上的果园12处。', ['2000亩以上的果园 | level | = | 12 | 处']],
  ['果业产值明年突破9亿元。', ['果业产值 | level | >= | 9 | 亿元']],
  [
    '3条果园路宽从现在的4米拓宽到9米。',
    ['果园路宽 | level | = | 3 | 条', '果园路宽 | level | = | 4 | 米', '果园路宽 | level | = | 9 | 米'],
  ],
  ['人均果园面积户均3亩。', ['人均果园面积户均 | level | = | 3 | 亩']],
  // What people came to, where their number opens the clause.
  ['五年投入果业资金9亿元，3万人实现了稳定增收。', ['投入果业资金 | level | = | 9 | 亿元', '稳定增收 | level | = | 3 | 万人']],
  // A mark that the exact number before it passed.
  ['果品产量达到108万吨，首次突破百万吨大关。', ['果品产量 | level | = | 108 | 万吨']],
  ['果品产量首次突破百万吨大关。', ['果品产量 | level | >= | 100 | 万吨']],
  // What is made in a year, in a list of works.
  ['包括年产90万片果盘生产线、年产6万套果篮生产线。', ['年产果盘生产线 | level | = | 90 | 万片', '年产果篮生产线 | level | = | 6 | 万套']],
  // Signs, yearly means and growth over several years are told in the name.
  [
    '果品、蔬菜、苗木产量分别增长8.5%、-1.5%和20%。',
    ['果品产量 | growth | = | 8.5 | %', '蔬菜产量下降 | growth | = | 1.5 | %', '苗木产量 | growth | = | 20 | %'],
  ],
  ['果品产量年均增长6.5%。', ['果品产量年均增长 | growth | = | 6.5 | %']],
  ['果品产量比2018年增长65%。', ['果品产量比2018年增长 | growth | = | 65 | %']],
  ['果品产值实现增速6.5%。', ['果品产值 | growth | = | 6.5 | %']],
  ['果品产值增速6.5%。', ['果品产值增速 | growth | = | 6.5 | %']],
  ['果品价格微降0.4%。', ['果品价格 | growth | = | 0.4 | %']],
  ['小微企业贷款增长9%。', ['小微企业贷款 | growth | = | 9 | %']],
  ['细颗粒物浓度为每立方米30微克。', ['细颗粒物浓度 | level | = | 30 | 微克']],
  ['果品产量比2022年增长65%。', ['果品产量 | growth | = | 65 | %']],
  // Torn numbers.
  ['苹果储运量2 3.5万吨，增长 12 . 4 ％。', ['苹果储运量 | level | = | 23.5 | 万吨', '苹果储运量 | growth | = | 12.4 | %']],
  // Names without adverbs, times and what leads on.
  ['该项目总长9公里。', ['总长 | level | = | 9 | 公里']],
  ['果农收入却增长3%。', ['果农收入 | growth | = | 3 | %']],
  ['果品产量跨上50万吨台阶，增长5%。', ['果品产量 | level | >= | 50 | 万吨', '果品产量 | growth | = | 5 | %']],
  ['建成投产后年加工果品8万吨。', ['年加工果品 | level | = | 8 | 万吨']],
  ['为果农提供300万元的资金支持。', ['资金支持 | level | = | 300 | 万元']],
  // Ranges, round numbers, Han numerals.
  ['年上缴税收6—8亿元。', ['年上缴税收 | level | = | 6~8 | 亿元']],
  ['工业总产值突破千亿元。', ['工业总产值 | level | >= | 1000 | 亿元']],
  ['建成两家养老院。', ['养老院 | level | = | 2 | 家']],
];

const NEGATIVES: readonly string[] = [
  '报告分为六个方面。',
  '今年要做好9项工作：',
  '2023年5月12日，全市召开动员大会。',
  '深化“3个100”行动成果。',
  '落实《关于促进民营经济发展的30条意见》。',
  '建设110千伏变电站。',
  '打造“15分钟”生活圈。',
  '出席第十二届三次全体会议。',
  '每万人医师数稳步提高。',
  '连续8年保持先进。',
  '条例共十二章，近五万字。',
  '青果公司、红果公司、绿果公司三家企业负责人发言。',
  '这16座粮库已投用。',
  '从甲地到乙地3小时20分。',
  '连上两个台阶。',
  '沿线时速250公里动车往来不绝。',
  '举办百家果企进山乡洽谈会。',
  '坚持100天攻坚不松劲。',
  '其中约束性指标9项、预期性指标8项。',
  '数百家果企正在协同攻关。',
  '过了24节气里的霜降再采摘。',
  '谋划一批大项目、推进一个片区。',
];

describe('a glossary', () => {
  it('gives no figures, nor do the sections under it', () => {
    const report = '二、今年工作安排\n新建公厕12座。\n名词解释\n1.“三十百”工程：建设30个果园、100个冷库。\n';
    expect(figuresOf(report).map(({ value }) => value)).toEqual([12]);
    expect(figuresOf('二、今年工作安排\n（一）强化名词教学\n新建公厕12座。').map(({ value }) => value)).toEqual([12]);
  });
});

describe('findFigures', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(figuresOf(text).map(short)).toEqual(expected);
  });

  it.each(NEGATIVES)('finds nothing in %s', (text) => {
    expect(figuresOf(text).map(short)).toEqual([]);
  });

  it('reads no condition of a reward, only the reward', () => {
    expect(figuresOf('对年产值达2亿元的果企，给予80万元奖励。').map(short)).toEqual(['奖励 | level | = | 80 | 万元']);
  });

  it('reads the headline of news only where the text below does not tell it', () => {
    const news = { docType: 'news' } as const;
    expect(figuresOf('果园新建粮库6座\n全县新建粮库6座，占地9亩。', [], news)).toHaveLength(2);
    expect(figuresOf('果园新建粮库6座\n粮库占地9亩。', [], news)).toHaveLength(2);
    expect(figuresOf('果园新建粮库6座\n粮库占地63亩。', [], news)).toHaveLength(2);
  });

  it('takes the name from a label on the line before, the evidence from the number’s own sentence', () => {
    const [figure] = figuresOf('果园面积：\n增长6%。');
    expect(figure).toMatchObject({ indicator: '果园面积', value: 6, evidence: { start: 6 } });
    expect(figuresOf('.）\n增长6%')).toEqual([]);
  });

  it('tells what is said twice once', () => {
    expect(figuresOf('全县苹果产量达到15万吨。\n全县苹果产量达到15万吨。')).toHaveLength(1);
  });
});
