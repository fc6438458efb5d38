import { between, type YearMark } from './year-mark.js';

/** Last years of the five-year plans. */
const PLAN_ENDS: Readonly<Record<string, number>> = {
  九: 2000,
  十: 2005,
  十一: 2010,
  十二: 2015,
  十三: 2020,
  十四: 2025,
  十五: 2030,
  十六: 2035,
};
export const PLAN_YEARS = 5;
/** “十四五”期间 is all five years, “十四五”末 the last of them. */
const PLAN =
  /(?<![比较是为同与]“?)(?<number>十[一二三四五六]|(?<![十\p{Script=Han}])[九十])五”?(?:规划)?(?:(?:期间|时期)?(?:末|期末|收官|结束)|(?<since>以来)|(?<all>期间|时期|累计|确定|目标|主要|这五年))/gu;

/** The last year of the plan of this number: 十四 → 2025; null for none. */
export function planEnd(number: string): number | null {
  return PLAN_ENDS[number] ?? null;
}

/** Where a sentence speaks of the years of a five-year plan. */
export function planMarks(sentence: string, offset: number, current: number | null): YearMark[] {
  return [...sentence.matchAll(PLAN)].flatMap((match): YearMark[] => {
    const year = planEnd(match.groups?.number ?? '');
    if (year === null) return [];
    const [end, from] = [offset + match.index + match[0].length, year - PLAN_YEARS + 1];
    if (match.groups?.since) return [{ end, year: null, ahead: -1, side: 'past', stretch: { from, count: null } }];
    const mark = { end, year, ahead: between(year, current) };
    return [match.groups?.all ? { ...mark, stretch: { from, count: null } } : mark];
  });
}
