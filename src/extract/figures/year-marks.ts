import type { Span } from '../../model/span.js';
import { HAN_DIGITS } from './han-numeral.js';

/** A place where a text names a year. */
export interface YearMark {
  /** Where the words end. */
  readonly end: number;
  /** Null where the document's own year is not known: 今年. */
  readonly year: number | null;
  /** How many years it lies ahead of the one the document speaks of; null where that is not known. */
  readonly ahead: number | null;
  /** 由2008年的7亿元: holds for the next number only. */
  readonly isStart: boolean;
  /** 到2025年: what the text aims at. */
  readonly isGoal: boolean;
}

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
const PLAN =
  /(?<number>十[一二三四五六]|(?<![十\p{Script=Han}])[九十])五”?(?:规划)?(?:期间|时期|末|期末|以来|收官|结束|确定|目标|主要|这五年)/gu;
const COUNT: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 几: 0 };

/** Every year that `text` names in the span, in text order. `current` is the year the document speaks of. */
export function yearMarks(text: string, { start, end }: Span, current: number | null): YearMark[] {
  const marks: YearMark[] = [];
  for (let at = text.indexOf('年', start + 1); at >= 0 && at < end; at = text.indexOf('年', at + 1)) {
    const mark = calendarYear(text, start, at, current) ?? relativeYear(text, start, at, current);
    if (mark) marks.push(mark);
  }
  if (text.indexOf('五', start) >= 0 && text.indexOf('五', start) < end) marks.push(...planEnds(text.slice(start, end), start, current));
  return marks.sort((a, b) => a.end - b.end);
}

/** 2025年, 2018—2022年 (the last one), but not 比2020年, nor a year in a title's brackets. */
function calendarYear(text: string, start: number, at: number, current: number | null): YearMark | null {
  const year = yearWritten(text.slice(Math.max(start, at - 4), at));
  if (!(year >= 1949 && year < 2100) || at - 4 < start || /\d/u.test(text.charAt(at - 5))) return null;
  const before = text.slice(Math.max(start, at - 6), at - 4);
  if (/[比较是同与〔（(]$/u.test(before) || text[at + 1] === '）' || text[at + 1] === '版') return null;
  if (/^的?(?:基础|基数|水平)/u.test(text.slice(at + 1, at + 4))) return null;
  const isStart = /[由从]$/u.test(before) && text[at + 1] === '的';
  return { end: at + 1, year, ahead: between(year, current), isStart, isGoal: before.endsWith('到') };
}

function between(year: number, current: number | null): number | null {
  return current === null ? null : year - current;
}

/** 2013, 二〇一三; NaN for what is no number. */
function yearWritten(word: string): number {
  if (/^\d{4}$/u.test(word)) return Number(word);
  return Number([...word].map((char) => HAN_DIGITS[char.replace(/[○◯]/u, '〇')] ?? 'x').join(''));
}

/** 今年, 去年, 明年, 未来五年 (its last year). */
function relativeYear(text: string, start: number, at: number, current: number | null): YearMark | null {
  const mark = (ahead: number): YearMark => relative(at + 1, ahead, current);
  const before = text.charAt(at - 2);
  switch (at > start ? text.charAt(at - 1) : '') {
    case '今':
      return mark(0);
    case '明':
      return mark(1);
    case '去':
    case '上':
      return '比较同与、'.includes(before) || at - 2 < start ? startOfSentence(at - 2 < start, mark(-1)) : byStart(text, at, mark(-1));
    default:
      return comingYears(text, start, at, current);
  }
}

function startOfSentence(isStart: boolean, mark: YearMark): YearMark | null {
  return isStart ? mark : null;
}

function byStart(text: string, at: number, mark: YearMark): YearMark {
  return { ...mark, isStart: /[由从]$/u.test(text.slice(at - 3, at - 1)) && text[at + 1] === '的' };
}

function relative(end: number, ahead: number, current: number | null): YearMark {
  return { end, year: current === null ? null : current + ahead, ahead, isStart: false, isGoal: false };
}

function comingYears(text: string, start: number, at: number, current: number | null): YearMark | null {
  const words = text.slice(Math.max(start, at - 4), at);
  const coming = /(?:未来|今后)(?<count>[两三四五六七八九十]|\d{1,2})$/u.exec(words)?.groups?.count;
  if (coming === undefined) return null;
  const years = COUNT[coming] ?? Number(coming);
  return relative(at + 1, years - 1, current);
}

function planEnds(sentence: string, offset: number, current: number | null): YearMark[] {
  return [...sentence.matchAll(PLAN)].flatMap((match) => {
    const year = PLAN_ENDS[match.groups?.number ?? ''];
    if (year === undefined) return [];
    return [{ end: offset + match.index + match[0].length, year, ahead: between(year, current), isStart: false, isGoal: false }];
  });
}
