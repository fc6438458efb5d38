import { describe, expect, it } from 'vitest';
import { reading } from './reading.js';

const PROSE = '全县上下把项目建设作为头等大事来抓，开工建设重点项目二十个。';

/** Outline of a text: level, marker, title, tense. */
function outline(...lines: string[]): string[] {
  return reading(lines.join('\n')).sections.map(({ level, marker, title, tense }) => [level, marker ?? '', title, tense ?? ''].join('|'));
}

describe('sections', () => {
  it('nests headings by the kinds of their markers', () => {
    expect(
      outline(
        '青河县规划纲要',
        PROSE,
        '第一章 总体要求',
        '第一节 发展基础',
        PROSE,
        '一、综合实力',
        '（一）农业',
        PROSE,
        '1.粮食生产稳步增长',
        PROSE,
        '第二章 空间布局',
        PROSE,
      ),
    ).toEqual([
      '1|第一章|总体要求|outlook',
      '2|第一节|发展基础|outlook',
      '3|一、|综合实力|outlook',
      '4|（一）|农业|outlook',
      '5|1.|粮食生产稳步增长|outlook',
      '1|第二章|空间布局|outlook',
    ]);
  });

  it('takes the first sentence of an enumerated paragraph for its heading', () => {
    expect(
      outline(PROSE, `（一）全力建设强县，推动产业转型。${PROSE}`, `——持续发力抓招商。${PROSE}`, `一是抓好夏粮生产。${PROSE}`),
    ).toEqual(['1|（一）|全力建设强县，推动产业转型|', '2|——|持续发力抓招商|', '3|一是|抓好夏粮生产|']);
  });

  it('takes a short leading sentence for the heading of its paragraph, where that is a habit of the text', () => {
    expect(outline('一、重点工作', `增强投资带动力。${PROSE}`, `扩大对外开放。${PROSE}`)).toEqual([
      '1|一、|重点工作|outlook',
      '2||增强投资带动力|outlook',
      '2||扩大对外开放|outlook',
    ]);
    expect(outline('一、重点工作', `增强投资带动力。${PROSE}`)).toEqual(['1|一、|重点工作|outlook']);
  });

  it('ends the section of a lead with its paragraph', () => {
    const { text, sections } = reading([`增强投资带动力。${PROSE}`, `扩大对外开放。${PROSE}`, PROSE].join('\n'));
    expect(sections.map(({ start, end }) => text.slice(start, end))).toEqual([`增强投资带动力。${PROSE}`, `扩大对外开放。${PROSE}`]);
  });

  it('knows bare lines and Markdown for headings, but no title, byline, cell or signature', () => {
    expect(
      outline(
        '青河县政府工作报告',
        '县长 赵明远',
        '各位代表：',
        PROSE,
        '2022年工作回顾',
        PROSE,
        '## 二、民生保障',
        PROSE,
        '青河县人民政府办公室',
      ),
    ).toEqual(['1||2022年工作回顾|review', '2|## 二、|民生保障|review']);
    expect(outline(PROSE, '项目名称', '建设地点', '总投资', '青河水库', '北山乡')).toEqual([]);
  });

  it('finds the headings of a report in one paragraph', () => {
    expect(
      outline(`各位代表：现在报告工作。一、2022年工作回顾。${PROSE.repeat(8)}二、2023年工作安排。（一）抓产业强县。${PROSE.repeat(2)}`),
    ).toEqual(['1|一、|2022年工作回顾|review', '1|二、|2023年工作安排|outlook', '2|（一）|抓产业强县|outlook']);
  });

  it('leaves notes behind a report without headings', () => {
    expect(outline('一、工作安排', PROSE, '名词解释', '1.双百行动：指引进百家企业、百名人才。', '2.强链工程：指补齐产业链。')).toEqual([
      '1|一、|工作安排|outlook',
      '1||名词解释|',
    ]);
  });

  it.each([
    [
      ['一、过去五年的工作', '（一）产业发展', '二、今后五年目标任务', '（一）产业发展', '三、政府自身建设'],
      ['review', 'review', 'outlook', 'outlook', 'outlook'],
    ],
    [
      ['一、“十三五”的发展成就', '二、“十四五”时期发展目标', '三、存在的困难'],
      ['review', 'outlook', 'outlook'],
    ],
    [
      ['一、产业基础', '二、区位条件'],
      ['', ''],
    ],
  ])('tells review from outlook: %j', (headings, tenses) => {
    expect(reading(headings.flatMap((heading) => [heading, PROSE]).join('\n')).sections.map(({ tense }) => tense ?? '')).toEqual(tenses);
  });

  it('tells them by the year the text speaks of', () => {
    const tenses = (year: number) =>
      reading(`一、关于2022年的工作\n${PROSE}\n二、“十四五”规划\n${PROSE}`, { year }).sections.map(({ tense }) => tense);
    expect(tenses(2023)).toEqual(['review', 'outlook']);
    expect(tenses(2022)).toEqual(['outlook', 'outlook']);
    expect(tenses(2026)).toEqual(['review', 'review']);
  });

  it('lets the title of the whole say nothing of its parts', () => {
    const text = `# 云州市2022年政府工作报告（样例）\n${PROSE}\n一、2021年的答卷\n${PROSE}\n二、2022年的打算\n${PROSE}`;
    expect(reading(text, { year: 2022 }).sections.map(({ tense }) => tense)).toEqual([null, 'review', 'outlook']);
  });
});
