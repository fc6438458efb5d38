import type { Tense } from '../../model/reading.js';

const SAYS_REVIEW = /回顾|工作总结|完成情况|执行情况|(?:过去|刚刚过去)的?(?:一年|五年|\d+年)|(?:历史性|主要|发展|重大)成就|工作情况/u;
const SAYS_OUTLOOK =
  /总体(?:要求|思路|部署|安排)|指导思想|基本原则|目标任务|(?:主要|发展|奋斗|预期|工作|总体|远景)目标|(?:主要|重点|目标|工作|中心)任务|重点(?:工作|举措)|主要(?:工作|举措)|工作(?:安排|部署|打算|建议|要求|谋划|思路|重点)|今年|未来|今后|下一步|展望|保障措施|组织实施|实施步骤/u;
const SUGGESTS_REVIEW = /五年来|一年来|“十\p{Script=Han}五”(?:期间|时期|以来)|成就$|成效$|显著(?:成效|提升|增强)/u;

/** What a heading says of its section: what was done or what is to be done; null where it does not tell. */
export function tenseOf(title: string): Tense | null {
  if (SAYS_REVIEW.test(title)) return 'review';
  if (SAYS_OUTLOOK.test(title)) return 'outlook';
  return SUGGESTS_REVIEW.test(title) ? 'review' : null;
}

/** Whether a heading says it in so many words, whatever section it stands in. */
export function tellsTense(title: string): boolean {
  return SAYS_REVIEW.test(title) || SAYS_OUTLOOK.test(title);
}

const YEAR = /(?:19|20)\d{2}(?=年)/gu;
const ORDINALS = ['八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'];
/** “八五” ended in 1995. */
const FIRST_END = 1995;
// “十四五”时期
const PERIOD = /“(?<ordinal>[八九十]|十[一二三四五六])五”/gu;

/**
 * What the years and five-year periods of a heading tell to a text that speaks of `year`: what ended before it is review.
 * Null without any, or where the text speaks of no year.
 */
export function tenseByYear(title: string, year: number | null): Tense | null {
  if (year === null) return null;
  const years = [...(title.match(YEAR) ?? []).map(Number), ...periodEnds(title)];
  if (years.length === 0) return null;
  return Math.max(...years) < year ? 'review' : 'outlook';
}

function periodEnds(title: string): number[] {
  return [...title.matchAll(PERIOD)].map(({ groups }) => FIRST_END + 5 * ORDINALS.indexOf(groups?.ordinal as string));
}
