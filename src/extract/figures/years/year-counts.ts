import { readHan } from '../numbers/han-numeral.js';
import type { YearMark } from './year-mark.js';

const WORDS = /(?<lead>未来|今后|过去|近|这|最近)?的?(?<count>[两二三四五六七八九十]{1,3}|\d{1,2}|[几多数]|近)多?$/u;
const REACH = 8;
/** What follows years that were, and years of which only the number is told. */
const SINCE = /^(?:以来|来(?![自源]))/u;
/** 五年来最好 and 2015年以来新高 are ranks among years. */
export const RANKED = /^以?来的?(?:[同历]\p{Script=Han}{1,3})?(?:最|新高|新低|首|第一)/u;
const WITHIN = /^(?:间|内|里|中(?![期央])|时间|期间|任期|的(?:时间|努力|奋斗))/u;
const ADDED_UP = /^(?:累计|共(?!同)|总计|合计|新增|净增|投资|投入|建成|完成|改造)/u;
/** 连续五年 and 第五年 count no years that are added up. */
const COUNTS_OTHERWISE = /(?:连续|第|每|满|前|上|下|逾)$/u;

/** 全年, 一年来; 未来五年, 五年来, 三年累计. `at` is where 年 stands. */
export function countedYears(text: string, start: number, at: number, current: number | null): YearMark | null {
  const words = text.slice(Math.max(start, at - REACH), at);
  const after = text.slice(at + 1, at + 5);
  if (/全$/u.test(words) || /过去(?:的)?一$/u.test(words) || (/一$/u.test(words) && SINCE.test(after)))
    return { end: at + 1, year: null, ahead: null, isWhole: true };
  const match = WORDS.exec(words);
  const { lead, count } = match?.groups ?? {};
  if (!match || count === undefined || RANKED.test(text.slice(at + 1, at + REACH)) || COUNTS_OTHERWISE.test(words.slice(0, match.index)))
    return null;
  const years = numberOf(count);
  const stretch = { from: null, count: years };
  if (years !== null && (years < 2 || years > LONGEST)) return null;
  if ((lead === '未来' || lead === '今后') && (years !== null || count === '几')) return coming(at + 1, years, current);
  if (SINCE.test(after)) return { end: at + 1, year: null, ahead: -1, side: 'past', stretch };
  if (count === '近') return null;
  if (lead !== undefined) return { end: at + 1, year: null, ahead: -1, side: 'past', stretch };
  const isLocal = ADDED_UP.test(after);
  return years !== null && (isLocal || WITHIN.test(after)) ? { end: at + 1, year: null, ahead: null, stretch, isLocal } : null;
}

const LONGEST = 30;

/** 三 and 12 in numbers; null for 几, 多 and 近. */
function numberOf(count: string): number | null {
  if (/^\d/u.test(count)) return Number(count);
  return readHan(count, 0)?.value ?? null;
}

/** 未来五年 ends four years from now. */
function coming(end: number, years: number | null, current: number | null): YearMark {
  const ahead = years === null ? null : years - 1;
  const year = current === null || ahead === null ? null : current + ahead;
  return { end, year, ahead, side: 'ahead', stretch: { from: null, count: years } };
}
