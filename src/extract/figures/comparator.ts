import type { Comparator } from '../../model/vocabulary.js';
import type { TailRole } from './indicator/tail-words.js';
import type { Quantity } from './numbers/quantities.js';

/** A word behind the number that says how it binds. */
export interface Bound {
  readonly comparator: Comparator | null;
  /** Where the words end; the number's end where there is none. */
  readonly end: number;
}

const BEHIND: readonly (readonly [string, Comparator])[] = [
  ['以上', '>='],
  ['及以上', '>='],
  ['（含）以上', '>='],
  ['或以上', '>='],
  ['以内', '<='],
  ['之内', '<='],
  ['以下', '<='],
  ['及以下', '<='],
  ['内', '<='],
  ['左右', '~'],
  ['上下', '~'],
  ['多', '~'],
  ['余', '~'],
];

/** Reads 以上, 以内, 左右 behind a number. */
export function boundBehind(text: string, quantity: Quantity): Bound {
  for (const [word, comparator] of BEHIND) {
    if (!text.startsWith(word, quantity.end)) continue;
    if (word === '内' && quantity.kind !== 'percent' && quantity.kind !== 'duration') continue;
    if (word.length === 1 && word !== '内' && quantity.kind === 'count') continue;
    return { comparator, end: quantity.end + word.length };
  }
  return { comparator: null, end: quantity.end };
}

const IN_A_ROW = /^(?:[、和及与]|以及)$/u;

/** The bound of a rate, or of the rates in a row with it, which one word behind the last binds: 分别增长5%和6%|左右. */
export function boundOfRow(text: string, quantities: readonly Quantity[], index: number): Bound {
  const quantity = quantities[index] as Quantity;
  const own = boundBehind(text, quantity);
  const next = quantities[index + 1];
  const isShared = own.comparator === null && quantity.kind === 'percent' && next?.kind === 'percent';
  if (!isShared || !IN_A_ROW.test(text.slice(quantity.end, next.start))) return own;
  return { ...own, comparator: boundOfRow(text, quantities, index + 1).comparator };
}

/** A bound with the verb between it and the number: 至少建设|2所, 最高补助|5万元. */
const LEAST_WITH_VERB = /(?:至少|最少|不少于)\p{Script=Han}{2,3}$/u;
const MOST_WITH_VERB = /(?:最高|最多|不超过)可?(?:给予|补助|补贴|奖励|资助|支持|贷款|奖补)$/u;

/** How the value binds: what stands behind it wins over what stands before it (控制在3%左右 is about). `before` is its clause up to it. */
export function comparatorOf(quantity: Quantity, tail: ReadonlySet<TailRole>, bound: Bound, before: string): Comparator {
  if (bound.comparator) return bound.comparator;
  if (tail.has('at-most') || MOST_WITH_VERB.test(before)) return '<=';
  if (tail.has('at-least') || LEAST_WITH_VERB.test(before)) return '>=';
  return tail.has('about') || quantity.isRough ? '~' : '=';
}
