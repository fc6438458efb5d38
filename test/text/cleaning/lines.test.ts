import { describe, expect, it } from 'vitest';
import { cleanCharacters, cleanLines } from '../../../src/text/clean.js';
import { mappedText } from '../../../src/text/mapped-text.js';

const PROSE = '全县上下把项目建设作为头等大事来抓，开工建设重点项目二十个。';
const clean = (...lines: string[]) =>
  cleanLines(cleanCharacters(mappedText(lines.join('\n'))))
    .text.split('\n')
    .filter((line) => line !== '');

describe('header of a page', () => {
  it('drops fields, controls and navigation, and keeps titles and bylines', () => {
    const lines = clean(
      '下载',
      '打印',
      '【字号：',
      '加大',
      '还原',
      '】',
      '青河县2023年政府工作报告',
      '来源：青河日报',
      '时间：2023-02-01',
      '县长 赵明远',
      PROSE,
    );
    expect(lines).toEqual(['青河县2023年政府工作报告', '县长 赵明远', PROSE]);
  });

  it('drops the value of a field on the next line', () => {
    expect(clean('青河要闻速览', '阅读：', '147', '评论：', '0', PROSE)).toEqual(['青河要闻速览', PROSE]);
  });

  it('keeps who speaks where the field tells the post, and the first line of the text', () => {
    const header = ['标题：青河县2012年政府工作报告', '发文时间：2012-02-01'];
    expect(clean(...header, '报告人：青河县人民政府县长 赵明远', '正文：', '各位代表：', PROSE)).toEqual([
      '报告人：青河县人民政府县长 赵明远',
      '各位代表：',
      PROSE,
    ]);
    expect(clean(...header, '报告人：赵明远', '正文：', '县长 赵明远', PROSE)).toEqual(['县长 赵明远', PROSE]);
  });

  it('drops the stamp of a newspaper, not the day a report was given', () => {
    expect(clean('青河日报 2020-06-15 09:24 大字', '2023年1月6日在青河县第三十届人民代表大会第八次会议上', PROSE)).toEqual([
      '2023年1月6日在青河县第三十届人民代表大会第八次会议上',
      PROSE,
    ]);
  });

  it('drops a summary that repeats the opening, and keeps one that does not', () => {
    const opening = '各位代表，现在我代表县人民政府作报告，请予审议，并请列席的同志提出意见。';
    expect(clean('内容摘要：', `${opening.slice(0, 34)}……`, opening, PROSE)).toEqual([opening, PROSE]);
    const other = '本文介绍了青河县过去一年在水利、交通、教育等方面做了哪些事情，有哪些经验可供借鉴。';
    expect(clean('内容摘要：', other, opening, PROSE)).toContain(other);
  });
});

describe('tail of a page', () => {
  it.each([
    ['sharing and neighbours', ['分享到：', 'QQ空间', '上一篇：', '白山县报告', '下一篇：', '黑水县报告']],
    ['a related link on its own line', ['相关阅读：麦子飘香进京城']],
    ['related links with teasers', ['相关阅读', '-', '热议：今年的麦子长得好...', '本网是顺应时代潮流的新媒体，在三农领域 -']],
    ['rights', ['青河新闻网版权与免责声明：', '①凡本网注明“来源：青河新闻网”的作品，版权均属于青河新闻网。']],
    [
      'a foot under lists of links',
      ['友好单位', '白山网', '黑水网', '青河县人民政府微信', '冀ICP备00000000号-1', '主办：青河县人民政府办公室'],
    ],
  ])('drops %s', (_, tail) => {
    expect(clean(PROSE, PROSE, ...tail)).toEqual([PROSE, PROSE]);
  });

  it('drops credits wherever they stand', () => {
    expect(clean(PROSE, '（责任编辑：赵明）', PROSE)).toEqual([PROSE, PROSE]);
  });

  it('keeps a table behind the text', () => {
    const table = ['序号', '项目名称', '总投资', '1', '青河水库', '3亿元'];
    expect(clean(PROSE, ...table)).toEqual([PROSE, ...table]);
  });

  it('keeps the text where such words stand in its first half', () => {
    expect(clean('分享到：', PROSE, PROSE)).toEqual([PROSE, PROSE]);
  });
});

describe('broken lines', () => {
  it('ends a heading where the next sentence begins', () => {
    const broken = [
      '坚持依法办事。今年加强民主',
      '法制',
      '建设。',
      '坚持开放。今年推动',
      '经济',
      '发展。',
      '坚持创新。今年抓好',
      '科技',
      '工作。',
    ];
    expect(clean(...broken, '三、主要工作', '2021年是“', '十四五', '”开局之年。').slice(-2)).toEqual([
      '三、主要工作',
      '2021年是“十四五”开局之年。',
    ]);
  });

  it.each([
    [
      'inside a sentence',
      ['去年完成投资十亿元。今年把物流作为基础设施', '来抓，推动业态提升。'],
      ['去年完成投资十亿元。今年把物流作为基础设施来抓，推动业态提升。'],
    ],
    ['inside a number', ['去年完成投资十亿元。今年总投资12', '0亿元。'], ['去年完成投资十亿元。今年总投资120亿元。']],
    ['before a comma', [PROSE, '加强城市管理', '，提升城市品质。'], [PROSE, '加强城市管理，提升城市品质。']],
    ['around quotation marks', ['今年开局良好。落实“', '十五五', '”规划。'], ['今年开局良好。落实“十五五”规划。']],
    ['behind a comma', [PROSE, '加强城市管理，', '提升城市品质。'], [PROSE, '加强城市管理，提升城市品质。']],
  ])('joins lines broken %s', (_, lines, expected) => {
    expect(clean(...lines)).toEqual(expected);
  });

  it('joins words that links cut out of their sentences, where a page does so often', () => {
    const lines = [
      '坚持依法办事。今年加强民主',
      '法制',
      '建设。',
      '坚持开放。今年推动',
      '经济',
      '发展。',
      '坚持创新。今年抓好',
      '科技',
      '工作。',
      '优化',
      '法制',
      '环境。',
    ];
    expect(clean(...lines)).toEqual([
      '坚持依法办事。今年加强民主法制建设。',
      '坚持开放。今年推动经济发展。',
      '坚持创新。今年抓好科技工作。',
      '优化法制环境。',
    ]);
  });

  it.each([
    ['headings', ['一、去年工作的回顾', '（一）产业转型迈出坚实步伐', PROSE]],
    ['a bare heading', [PROSE, '二〇二三年重点工作', PROSE]],
    ['a heading with a comma', [PROSE, '（二）强化创新驱动，加快产业升级', PROSE]],
    ['list items', [`${PROSE}其中，建成的有`, '1.青河水库', '2.青河大桥']],
    ['a byline', ['青河县政府工作报告', '县长 赵明远', '各位代表：', PROSE]],
  ])('keeps %s apart', (_, lines) => {
    expect(clean(...lines)).toEqual(lines);
  });

  it('joins wrapped text', () => {
    const line = '让北山的果农把苹果和蜂蜜卖到山外的大市场去';
    const lines = [...Array<string>(8).fill(line), '取得实效。'];
    expect(clean(...lines)).toEqual([`${line.repeat(8)}取得实效。`]);
  });
});

describe('other marks', () => {
  it('drops the second showing of a text with its headings', () => {
    const paragraphs = [`${PROSE}${PROSE}甲。`, '一、重点工作', `${PROSE}${PROSE}乙。`];
    expect(clean(...paragraphs, '网站地图里的一行', ...paragraphs)).toEqual([...paragraphs, '网站地图里的一行']);
    expect(clean(PROSE, PROSE)).toEqual([PROSE, PROSE]);
  });

  it('drops rules and stray symbols', () => {
    expect(clean(PROSE, '——————', '|', '>>', PROSE)).toEqual([PROSE, PROSE]);
  });

  it('drops numbers of footnotes in running text only', () => {
    expect(clean('实施“强链”[3]工程和“双百”【12】行动，建成园区三个。', '[3]“强链”：指补齐产业链。')).toEqual([
      '实施“强链”工程和“双百”行动，建成园区三个。',
      '[3]“强链”：指补齐产业链。',
    ]);
  });

  it('starts a line with each heading of a report in one paragraph', () => {
    const report = `各位代表：现在报告工作。一、工作回顾${PROSE.repeat(6)}二、重点任务。${PROSE.repeat(4)}（一）抓产业。${PROSE}`;
    expect(clean(report).map((line) => line.slice(0, 4))).toEqual(['各位代表', '一、工作', '二、重点', '（一）抓']);
  });
});
