import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../src/model/document.js';
import { reading } from '../reading.js';

const PROSE = '全市上下把项目建设作为头等大事来抓，开工建设重点项目二十个。';

/** Text → what it tells of itself. */
const CASES: readonly (readonly [string, readonly string[], Partial<DocumentFacts>])[] = [
  [
    'a report with the header of a page',
    [
      '标题：政府工作报告',
      '发文单位：德州市人民政府',
      '发文时间：2022-02-25',
      '报告人：德州市市长 朱明国',
      '来源URL：http://example.cn',
      '正文：',
      '各位代表：',
      PROSE,
    ],
    { title: '政府工作报告', docType: 'work-report', place: '德州市', publishedOn: '2022-02-25', year: 2022, speaker: '朱明国' },
  ],
  [
    'a report that says when and where it was given',
    ['政府工作报告', '——2016年3月9日在保定市第二十届人民代表大会第八次会议上', '保定市人民政府市长 李明', '各位代表：', PROSE],
    { docType: 'work-report', place: '保定市', publishedOn: '2016-03-09', year: 2016, speaker: '李明' },
  ],
  [
    'a date in Han numerals',
    ['政府工作报告', '在保定市第七届人民代表大会第八次会议上（二〇〇四年一月十八日）', '各位代表：', PROSE],
    { place: '保定市', publishedOn: '2004-01-18', year: 2004 },
  ],
  [
    'the year of a report before the day of its page',
    ['高唐县2020年政府工作报告', '时间：2021-05-16', '各位代表：', PROSE],
    { place: '高唐县', publishedOn: '2021-05-16', year: 2020 },
  ],
  [
    'the day a report was given before its page, which calls it by the year it reviews',
    [
      '标题：2018年高唐县政府工作报告',
      '正文：',
      '二〇一九年一月二十日在高唐县第二十届人民代表大会第三次会议上',
      '一、2018年工作回顾',
      PROSE,
    ],
    { place: '高唐县', year: 2019 },
  ],
  [
    'but not where the text does not say what it reviews',
    ['标题：2018年高唐县政府工作报告', '正文：', '二〇一九年一月二十日在高唐县第二十届人民代表大会第三次会议上', '一、工作回顾', PROSE],
    { place: '高唐县', year: 2018 },
  ],
  ['a longer name before one within it', ['2021年高唐县政府工作报告', PROSE], { place: '高唐县', year: 2021 }],
  ['the innermost of composed names', ['在保定市徐水区第二十届人民代表大会第八次会议上', PROSE], { place: '徐水区' }],
  ['the name a place bore at that time', ['清苑县2008年政府工作报告', PROSE], { place: '清苑县', year: 2008 }],
  ['a review of the year before', ['一、2018年工作回顾', PROSE], { year: 2019 }],
  ['the task of a year', ['一、2017年主要目标任务', PROSE], { year: 2017 }],
  ['the year in a period', [`今年是青河“十四五”蓝图的开局之年。${PROSE}`], { year: 2021 }],
  ['the last year of a period', [`今年是青河“十三五”蓝图的收官之年。${PROSE}`], { year: 2020 }],
  ['no year where none is told', [`今年要抓好到2025年的规划。${PROSE}`], { year: null, publishedOn: null }],
  [
    'news of a report',
    ['德州绘就新蓝图', '3月8日，在德州市第七届人民代表大会第八次会议上，德州市委副书记、代市长张明国代表市政府向大会报告工作。', PROSE],
    { title: '德州绘就新蓝图', docType: 'news', place: '德州市', speaker: '张明国' },
  ],
  [
    'news with the date of its page',
    ['浙江宁波一座大桥开工', '发布时间：2011-05-03', `4月27日，记者在工地看到，大桥已经动工。${PROSE}`],
    { docType: 'news', place: '宁波市', publishedOn: '2011-05-03', year: 2011 },
  ],
  ['a region where no division is named', ['长三角一体化开新局', `据介绍，各地通力合作。${PROSE}`], { docType: 'news', place: '长三角' }],
  [
    'a zone',
    ['[视频]【新征程】雄安新区：未来之城', `央视网消息（新闻联播）：新城崛起。${PROSE}`],
    { docType: 'news', place: '雄安新区', title: '【新征程】雄安新区：未来之城' },
  ],
  [
    'a visit',
    ['[视频]李明在河北调研', `央视网消息（新闻联播）：李明强调要抓落实。${PROSE}`],
    { docType: 'news', place: '河北省', speaker: '李明' },
  ],
  [
    'the voice of a deputy',
    ['为家乡代言 德州市人大代表、庆云县委副书记、县长刘德山', PROSE],
    { docType: 'commentary', place: '庆云县', speaker: '刘德山' },
  ],
  ['a meeting', ['打好主动仗', `2月14日，德州市发展和改革工作会议召开。${PROSE}`], { docType: 'meeting', place: '德州市' }],
  [
    'the minutes of a meeting',
    ['德州市召开防汛会议 部署汛期工作', '2022-06-17 德州日报', `会议强调，要守好堤坝。${PROSE}`],
    { docType: 'meeting', place: '德州市', publishedOn: '2022-06-17', year: 2022 },
  ],
  [
    'a commentary',
    ['一座水库的启示', '2022年8月9日 青河日报评论员', `走进庆云，处处是水。${PROSE}`],
    { docType: 'commentary', place: '庆云县', year: 2022 },
  ],
  ['a plan', ['庆云县推动工业强县实施方案', `为推动工业强县，制定本方案。${PROSE}`], { docType: 'plan', place: '庆云县', speaker: null }],
  [
    'what a text of 我县 names most',
    ['一、综合实力', `我县和庆云携手。我县庆云的水库开工。建成示范县。县委要求抓好项目。德州市支持。${PROSE}`],
    { place: '庆云县' },
  ],
  [
    'what a report names most that calls nothing its own',
    ['一、综合实力', `庆云修路，庆云架桥，庆云通水，对接德州市。${PROSE}`],
    { place: '庆云县' },
  ],
  ['the narrower of two that it names alike', ['一、综合实力', '庆云修路，庆云架桥。德州市支持，德州市督办。'], { place: '庆云县' }],
  [
    'no place of a plan for the country',
    [
      '国务院关于建设内河港口的意见',
      '各省、自治区、直辖市人民政府：为建好内河港口，提出本意见。',
      '支持庆云修建码头，支持庆云疏浚航道，支持庆云培训船员。',
    ],
    { docType: 'plan', place: null },
  ],
  [
    'no place where as many are named elsewhere',
    ['一、综合实力', '庆云修路，庆云架桥，庆云通水。高唐县通车。清苑区开港。唐县建仓。'],
    { place: null },
  ],
  ['no place where two apart are named alike', ['一、综合实力', '庆云修路，庆云架桥。高唐县通车，高唐县通水。'], { place: null }],
  ['no place of one short name', ['一、综合实力', '庆云修路架桥，开工建设重点项目二十个。'], { place: null }],
  [
    'the province around the city that a text of 全省 names',
    ['一、综合实力', '全省修路架桥，带动全省工业，中心在保定落地。'],
    { place: '河北省' },
  ],
  ['no province where the text calls none its own', ['一、综合实力', '修路架桥，带动工业，中心在保定落地。'], { place: null }],
  ['no place where none is named as its own', ['一、综合实力', `学习浙江和河北的经验。${PROSE}`], { place: null }],
  ['no speaker in the telephone of an office', ['高唐县2020年政府工作报告', '县长热线', PROSE], { speaker: null }],
  ['a year in Han numerals', ['庆云县二○一三年政府工作报告', PROSE], { place: '庆云县', year: 2013 }],
  ['a year below the title', ['庆云县政府工作报告', '二〇〇六年', PROSE], { year: 2006 }],
  ['a year set wide', ['庆云县2 0 2 2年政府工作报告', PROSE], { year: 2022 }],
  ['no year in a date of Han numerals that counts', ['庆云县政府工作报告', `一百二十年间，${PROSE}`], { year: null }],
  ['the first year of a plan', ['庆云县水网建设行动方案（2018—2020年）', PROSE], { docType: 'plan', year: 2018 }],
  ['the number of a document', ['庆云县关于推广节水的意见', '庆政发〔2021〕16号', PROSE], { docType: 'plan', year: 2021 }],
  ['a dateline', ['庆云夏粮开镰', `新华社济南2003年6月5日电 ${PROSE}`], { docType: 'news', year: 2003 }],
  ['a day in the lead', ['庆云夏粮开镰', `2019年6月5日，庆云县开镰收麦。${PROSE}`], { docType: 'news', year: 2019 }],
  [
    'no year in an aim of news',
    ['庆云夏粮开镰', `6月5日，庆云县开镰收麦，到2025年的面积还要扩大。${PROSE}`],
    { docType: 'news', year: null },
  ],
  ['a reviewed year that opens a sentence', ['一、综合实力', `2011年，我县新建水库两座。${PROSE}`], { docType: 'work-report', year: 2012 }],
  [
    'a planned year that opens a sentence',
    ['一、综合实力', `2011年，我县要新建水库两座。${PROSE}`],
    { docType: 'work-report', year: 2011 },
  ],
  ['a meeting told by its title', ['庆云县召开秋粮收购调度会', `昨日上午，县长赵明到会讲话。${PROSE}`], { docType: 'meeting' }],
  ['no meeting in a congress or a fair', ['庆云县举行枣业博览会', `记者在现场看到，${PROSE}`], { docType: 'news' }],
  ['an argument', ['枣树与人', `庆云种枣，别让枣农吃亏。倘若只看产量，路就走窄了。${PROSE}`], { docType: 'commentary', place: '庆云县' }],
  ['minutes of a meeting', ['青河县果业链调度会纪要', '时间：2023年10月17日', PROSE], { docType: 'meeting' }],
  ['a speech', ['在果业项目现场推进会上的讲话（节选）', '同志们：', PROSE], { docType: 'meeting' }],
  [
    'an article signed below its title',
    ['把苹果做成大文章', '青河县委书记　张懿', `青河人常说，果园养人。${PROSE}`],
    { docType: 'commentary' },
  ],
  [
    'the points of a year’s work',
    ['青河县2020年招商工作要点', `受寒潮影响，来客减少，提出如下要点。${PROSE}`],
    { docType: 'plan', year: 2020 },
  ],
  [
    'people of whom nothing else is told',
    ['果园又热闹起来', `摊前排起了队。“我家头一天就卖光了。”摊主收着秤。${PROSE}`],
    { docType: 'news' },
  ],
  ['an interview', ['一个苹果的账——访青河果业研究院院长', `记者：账怎么算？`, `答：先看果园。`, PROSE], { docType: 'commentary' }],
  ['a dialogue', ['果业往哪里走', '主持人：今年收成如何？', '答：不差。', '主持人：为什么？', PROSE], { docType: 'commentary' }],
  ['an opinion that names a report', ['别让果园空转', `果业写进政府工作报告，未必就有人种。何以至此？${PROSE}`], { docType: 'commentary' }],
  ['a chapter of a plan', ['第四节 打造果业高地', PROSE], { docType: 'plan' }],
  ['the tasks of a plan', ['青河县果业三年行动2024年度任务分解', PROSE], { docType: 'plan' }],
  [
    'the bracketed header of a page',
    ['[索引号]0059/2017-46 [发文机关]高唐县人民政府', '果业转型升级实施方案', PROSE],
    { title: '果业转型升级实施方案', docType: 'plan', place: '高唐县' },
  ],
  ['a titled text that names days', ['果园里的新账本', `3月2日清早，果农们上山剪枝。我县果园今年扩大。${PROSE}`], { docType: 'news' }],
  [
    'where it happened, not where it was written',
    ['本报德州讯（记者 李明）3月8日，庆云县一座果品物流园动工。'],
    { docType: 'news', place: '庆云县' },
  ],
  [
    'no short name of another province inside a word',
    ['吉庆云集果业签约', '据介绍，保定人爱吃苹果，这笔生意做到保定去了。'],
    { docType: 'news', place: '保定市' },
  ],
  [
    'no place in a list',
    ['枣树与人', `庆云、德州、保定都种枣，别让枣农吃亏。倘若只看产量，路就走窄了。`],
    { docType: 'commentary', place: null },
  ],
  ['an article signed by an author', ['枣树与人', '枣子红了。（赵明，作者单位：青河大学）'], { docType: 'commentary' }],
  ['people who speak', ['枣树红了', '走进庆云，枣子挂满枝头。“今年好收成。”枣农赵大爷说。'], { docType: 'news' }],
  ['news of works, not their plan', ['庆云县投资2亿元建设节水工程', '发布时间：2011-04-19', PROSE], { docType: 'news', year: 2011 }],
  [
    'the reading of a plan',
    ['《庆云县节水规划纲要》解读（2016年3月）', `纲要今年起施行。${PROSE}`],
    { docType: 'plan', place: '庆云县', year: 2016 },
  ],
  [
    'a table of tasks below an annex',
    ['附件1', '庆云县2022年十大工程', '序号 名称', '1 枣园'],
    { docType: 'plan', place: '庆云县', year: 2022 },
  ],
  ['notes behind a report', ['〔3〕一枣一码：枣子有码可查。', '〔4〕两瓜套种：两种瓜种在一处。'], { docType: 'work-report' }],
  ['no speaker among those who answer for tasks', ['庆云县节水任务台账', '修渠 副县长 赵明'], { docType: 'plan', speaker: null }],
  ['a name of several parts', ['2025年河北省政府工作报告', '自治区主席 阿不都·热合曼', '各位代表：', PROSE], { speaker: '阿不都·热合曼' }],
];

describe('document facts', () => {
  it.each(CASES)('%s', (_, lines, expected) => {
    expect(reading(lines.join('\n')).facts).toMatchObject(expected);
  });

  it('are those that were declared, before what the text tells', () => {
    const declared = { title: '样本', place: '唐县', year: 2001, publishedOn: '2001', speaker: null, docType: 'other' } as const;
    expect(reading('2021年高唐县政府工作报告\n各位代表：', declared).facts).toEqual(declared);
  });
});
