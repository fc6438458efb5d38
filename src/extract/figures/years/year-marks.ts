import type { Span } from '../../../model/span.js';
import { HAN_DIGITS } from '../numbers/han-numeral.js';
import { PLAN_YEARS, planMarks } from './plan-years.js';
import { countedYears, RANKED } from './year-counts.js';
import { between, type Stretch, type YearMark } from './year-mark.js';

/** Every year that `text` names in the span, in text order. `current` is the year the document speaks of. */
export function yearMarks(text: string, { start, end }: Span, current: number | null): YearMark[] {
  const marks: YearMark[] = [];
  for (let at = text.indexOf('年', start + 1); at >= 0 && at < end; at = text.indexOf('年', at + 1)) {
    const mark = calendarYear(text, start, at, current) ?? relativeYear(text, start, at, current) ?? countedYears(text, start, at, current);
    if (mark) marks.push(mark);
  }
  if (text.indexOf('五', start) >= 0 && text.indexOf('五', start) < end) marks.push(...planMarks(text.slice(start, end), start, current));
  return marks.sort((a, b) => a.end - b.end);
}

/** 2017年启动的|迁建让60户安居: when it was begun is not when it tells of. */
const BEGUN = /^[初底]?(?:正式|全面)?(?:启动|开始|成立|创办|设立|起步)(?:建设|实施)?的(?!\d)/u;

const RANGE = /(?<from>(?:19|20)\d{2})年?[-—–~～至到]{1,2}$/u;

/** 2025年, 2018—2022年 (the last one), 2018年以来, but not 比2020年, nor a year in a title's brackets. */
function calendarYear(text: string, start: number, at: number, current: number | null): YearMark | null {
  const year = yearWritten(text.slice(Math.max(start, at - 4), at));
  if (!(year >= 1949 && year < 2100) || at - 4 < start || /\d/u.test(text.charAt(at - 5))) return null;
  const before = text.slice(Math.max(start, at - 11), at - 4);
  const after = text.slice(at + 1, at + 9);
  if (/[比较是同与〔（(]$/u.test(before) || after.startsWith('）') || after.startsWith('版')) return null;
  if (/^的?(?:基础|基数|水平)|^以?[前后](?!来)/u.test(after)) return null;
  if (RANKED.test(after) || BEGUN.test(after)) return null;
  if (/^以?来(?![自源])/u.test(after)) return { end: at + 1, year: null, ahead: -1, side: 'past', stretch: { from: year, count: null } };
  const from = Number(RANGE.exec(before)?.groups?.from ?? year);
  const mark: YearMark = { end: at + 1, year, ahead: between(year, current), isPoint: /^[年初]?[底末]/u.test(after) };
  if (from < year) return { ...mark, stretch: stretchOf(from, year) };
  return { ...mark, isStart: /[由从]$/u.test(before) && after.startsWith('的'), isGoal: before.endsWith('到') };
}

/** 2018—2022年 are five years, 2015年到2020年 from the end of one five-year plan to the end of the next as well. */
function stretchOf(from: number, year: number): Stretch {
  const isPlan = from % PLAN_YEARS === 0 && year - from === PLAN_YEARS;
  return isPlan ? { from: from + 1, count: PLAN_YEARS } : { from, count: year - from + 1 };
}

/** 2013, 二〇一三; NaN for what is no number. */
function yearWritten(word: string): number {
  if (/^\d{4}$/u.test(word)) return Number(word);
  return Number([...word].map((char) => HAN_DIGITS[char.replace(/[○◯]/u, '〇')] ?? 'x').join(''));
}

/** 今年, 去年, 明年. */
function relativeYear(text: string, start: number, at: number, current: number | null): YearMark | null {
  const mark = (ahead: number): YearMark => ({
    end: at + 1,
    year: current === null ? null : current + ahead,
    ahead,
    isPoint: /^[底末]/u.test(text.charAt(at + 1)),
  });
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
      return null;
  }
}

function startOfSentence(isStart: boolean, mark: YearMark): YearMark | null {
  return isStart ? mark : null;
}

function byStart(text: string, at: number, mark: YearMark): YearMark {
  return { ...mark, isStart: /[由从]$/u.test(text.slice(at - 3, at - 1)) && text[at + 1] === '的' };
}
