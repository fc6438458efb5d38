import type { DocumentKind } from '../../model/vocabulary.js';
import { withPlainYears } from './dates.js';
import { type FactContext, openingOf } from './fact-context.js';
import { givenAt } from './given-at.js';

const FIRST_PERIOD_START = 2006;
const ORDINALS = ['十一', '十二', '十三', '十四', '十五', '十六'];

interface Cue {
  readonly pattern: RegExp;
  /** Years between the year named and the year spoken of. */
  readonly later: number;
}

// 一、2012年…回顾   关于2012年…政府工作
const REVIEW: Cue = { pattern: /^[^\n。，]{0,14}(?<year>(?:19|20)\d{2})年[^\n。，；\d]{0,12}(?:回顾|政府工作)$/mu, later: 1 };
// What a report says of its own year, the surest first.
const CUES: readonly Cue[] = [
  // 2018年政府…工作报告   …省2001年…工作报告
  { pattern: /(?<year>(?:19|20)\d{2})年[^\n。，《\d]{0,14}工作报告/u, later: 0 },
  // 二、2024年重点工作   2012年…任务目标   今后五年和2012年的…
  {
    pattern:
      /^[^\n。，]{0,20}(?<year>(?:19|20)\d{2})年[^\n。，；\d]{0,16}(?:工作(?:总体)?(?:安排|部署|打算|建议|重点|要求|任务|思路)|(?:目标|主要|重点)任务|任务目标|重点工作|主要工作|工作重点|主要目标|总体要求)/mu,
    later: 0,
  },
  // 做好2023年工作   安排2024年
  { pattern: /(?:做好|安排|部署|谋划|完成)(?<year>(?:19|20)\d{2})年[^\n。，；]{0,10}(?:工作|任务|目标)/u, later: 0 },
  REVIEW,
  // 过去的2011年   走过的2023年
  { pattern: /(?:过去|走过)的(?<year>(?:19|20)\d{2})年/u, later: 1 },
  // 2024年是…之年
  { pattern: /(?:^|[。！，])(?<year>(?:19|20)\d{2})年，?是[^\n。，]{0,40}(?:之年|一年)/mu, later: 0 },
];
// …市2022年重点工程   but not 到2025年
const IN_TITLE: Cue = { pattern: /(?<![到至—-])(?<year>(?:19|20)\d{2})年(?!以来|[底前末要将])/u, later: 0 };
// …三年行动计划（2018—2022年）: a plan speaks from its first year
const PERIOD_IN_TITLE: Cue = { pattern: /(?<year>(?:19|20)\d{2})年?[-—－~～至]+(?:19|20)\d{2}年/u, later: 0 };
// 二〇一三年, （2013年1月） on a line below the title
const IN_HEAD: Cue = { pattern: /^[（(]?(?<year>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?[）)]?$/mu, later: 0 };
// 青政办发〔2022〕36号
const IN_NUMBER: Cue = { pattern: /^.{0,40}[〔[（](?<year>(?:19|20)\d{2})[〕\]）] ?\d+ ?号/mu, later: 0 };
// 新华社青河2003年8月21日电   2022年5月19日，记者从…   2013年的头一个季度
const DATELINE: Cue = { pattern: /(?<![到至比从由自—-])(?<year>(?:19|20)\d{2})年(?:\d{1,2}月\d{1,2}日|的)/u, later: 0 };
// 2023年，青河…: what a commentary begins with
const LEADING_YEAR: Cue = { pattern: /(?:^|[。；：！—\n])(?<year>(?:19|20)\d{2})年，/u, later: 0 };
// 2021年，重点打造…   2020年，新建…: years that open sentences of a report, the first of what is to be done
const YEAR_AHEAD: Cue = {
  pattern: /(?:^|[。；：—\n])(?<year>(?:19|20)\d{2})年，(?=(?:我们|[我全][省市县区州旗])?(?:要|将|力争|重点|确保|着力|计划))/u,
  later: 0,
};
const YEAR_BEHIND: Cue = { ...LEADING_YEAR, later: 1 };
const HEAD_REACH = 200;
// 今年是“十四五”…开局…   今年是“十三五”…收官…
const IN_PERIOD =
  /(?:今年是[^。；]{0,40}|[【\n])“(?<ordinal>十[一二三四五六])五”[^。；，]{0,12}(?<place>开局|开好局|起步|第一年|收官|最后一年)/u;

/** The year a text speaks of: what it says of itself, the day it was given, the day it was published. Null where nothing tells. */
export function yearOf(context: FactContext, title: string | null, docType: DocumentKind, publishedOn: string | null): number | null {
  const titled = withPlainYears(title ?? '');
  const opening = `${titled}\n${withPlainYears(openingOf(context))}`;
  const text = withPlainYears(context.text);
  const published = publishedOn === null ? null : Number(publishedOn.slice(0, 4));
  const named = yearNamed(CUES.slice(0, 1), opening);
  if (docType === 'news' || docType === 'meeting')
    return (
      named ??
      published ??
      yearNamed([DATELINE], opening.slice(0, HEAD_REACH)) ??
      yearNamed(CUES, text) ??
      yearInPeriod(`${opening.slice(0, HEAD_REACH)}\n${text}`)
    );
  const given = givenAt(context)?.year ?? null;
  // A page may call a report by the year that it reviews.
  if (given !== null && named === given - 1 && yearNamed([REVIEW], text) === given) return given;
  return (
    named ??
    given ??
    yearNamed(CUES, text) ??
    yearInPeriod(text) ??
    published ??
    yearNamed([PERIOD_IN_TITLE, IN_TITLE, IN_NUMBER], titled) ??
    yearNamed([IN_NUMBER, IN_HEAD], opening.slice(0, HEAD_REACH)) ??
    (docType === 'work-report'
      ? yearNamed([YEAR_AHEAD, YEAR_BEHIND], text)
      : yearNamed([DATELINE, LEADING_YEAR], opening.slice(0, HEAD_REACH)))
  );
}

function yearNamed(cues: readonly Cue[], text: string): number | null {
  for (const { pattern, later } of cues) {
    const year = pattern.exec(text)?.groups?.year;
    if (year) return Number(year) + later;
  }
  return null;
}

function yearInPeriod(text: string): number | null {
  const found = IN_PERIOD.exec(text)?.groups;
  if (!found) return null;
  const start = FIRST_PERIOD_START + 5 * ORDINALS.indexOf(found.ordinal as string);
  return /收官|最后/u.test(found.place as string) ? start + 4 : start;
}
