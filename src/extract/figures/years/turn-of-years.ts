/** 刚刚过去的2024年: wherever a sentence begins with it. */
const PAST_YEAR = /^(?:各位代表[，！：])?(?:回顾)?(?:刚刚|刚)?(?:过去|走过)的?(?:这)?(?:(?<year>(?:19|20)\d{2})年|一年)(?![内间])/u;
/** 一年来: where a paragraph begins with it. 2025年是…的最后一年 opens the review of all of them as well. */
const THE_YEAR = /^(?:各位代表[，！：])?(?:一年来|这一年)(?!级)/u;

/** Whether a sentence leaves the years that its section reviews for the last of them alone. `current` is the year the document speaks of. */
export function turnsToLastYear(sentence: string, current: number | null, isOpening: boolean): boolean {
  if (isOpening && THE_YEAR.test(sentence)) return true;
  const turn = PAST_YEAR.exec(sentence);
  const year = turn?.groups?.year;
  return turn !== null && (year === undefined || current === null || Number(year) === current - 1);
}
