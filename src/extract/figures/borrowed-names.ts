import type { Span } from '../../model/span.js';
import { boundBehind } from './comparator.js';
import type { FigureReading } from './figure-reading.js';
import { type Indicator, readIndicator, readSubject } from './indicator/indicator.js';
import { readTail } from './indicator/tail.js';
import type { NumberClauses } from './number-clauses.js';
import type { Quantity } from './numbers/quantities.js';

/** 6.1万户|14.2万名监测对象: two numbers count what stands behind the second; null where the next number does not say. */
export function nameAhead(text: string, quantities: readonly Quantity[], clauses: NumberClauses, index: number): Indicator | null {
  const quantity = quantities[index] as Quantity;
  const next = quantities[index + 1];
  if (!next) return null;
  const clause = clauses.whole(index + 1);
  if (next.start !== quantity.end && !(clause.followsNumber && next.unit === quantity.unit)) return null;
  return readIndicator({ text, clause, quantity: next, tail: readTail(text, clause.left), boundEnd: boundBehind(text, next).end });
}

/** What the clause before speaks of, or a short line before the number's own line. */
export function nameBefore(text: string, sentence: Span, left: Span): Indicator | null {
  const isFirst = left.start <= sentence.start;
  const end = isFirst ? text.lastIndexOf('\n', sentence.start - 1) : left.start - 1;
  if (end <= 0) return null;
  const start = isFirst ? text.lastIndexOf('\n', end - 1) + 1 : clauseStart(text, sentence.start, end);
  return isFirst && end - start > LONGEST_LABEL ? null : readSubject(text, start, end);
}

/** A label in a table is not longer: 总投资. */
const LONGEST_LABEL = 10;

function clauseStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && !'，。；：！？'.includes(text.charAt(at - 1))) at--;
  return at;
}

const THRESHOLD = /^[\d.]+[万亿]*\p{Script=Han}{1,3}(?:以上|以下)$/u;
const AMOUNT = /^[\d.]+[万亿]*元$/u;
const AMOUNT_IN = /[\d.]+[万亿]*元/u;
const RATE = /^(?:增速|涨幅|增幅|降幅|占比|比重|比例)$/u;
const RATE_END = /(?:增速|涨幅|增幅|降幅|占比|比重|比例)$/u;

/** 省级重点专科1个、|市级|14个 */
const RANK = /^(?:国家|省|市|县|区)级$/u;
const RANK_START = /^(?:国家|省|市|县|区)级/u;
/** 生猪存栏47万头、|出栏|63万头 */
const HERD = /^(?:存栏|出栏)量?$/u;
const HERD_END = /(?:存栏|出栏)量?$/u;
const TOTAL = /^(?:总数|总量)$/u;
const ADDED = /^(?:新增|净增|新建|新认定|新培育|新)/u;

/** 新增公园9座、|累计达到80座|: what there is in all is no longer new. */
export function withoutAdded(name: string): string {
  const rest = name.replace(ADDED, '');
  return rest.length < 2 ? name : rest;
}

/** 占比达53%, 总数达23家, 其中5亿元以上26个, 过10亿元的9家 tell of what the number before counted. */
export function withSubject(own: Indicator, last: FigureReading | null): Indicator {
  if (!last) return own;
  const { name } = last.indicator;
  if (RATE.test(own.name)) return { ...own, name: name.replace(RATE_END, '') + own.name };
  if (RANK.test(own.name) && RANK_START.test(name)) return { ...own, name: name.replace(RANK_START, own.name) };
  if (HERD.test(own.name) && HERD_END.test(name)) return { ...own, name: name.replace(HERD_END, '') + own.name };
  if (TOTAL.test(own.name)) return { ...own, name: withoutAdded(name) + own.name };
  if (AMOUNT.test(own.name) && AMOUNT_IN.test(name)) return { ...own, name: name.replace(AMOUNT_IN, own.name) };
  return THRESHOLD.test(own.name) ? { ...own, name: own.name + name.replace(/^.*(?:以上|以下)的?/u, '') } : own;
}
