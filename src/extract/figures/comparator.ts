import type { Comparator } from '../../model/vocabulary.js';
import type { Quantity } from './quantities.js';
import type { TailRole } from './tail-words.js';

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

/** How the value binds: what stands behind it wins over what stands before it (控制在3%左右 is about). */
export function comparatorOf(quantity: Quantity, tail: ReadonlySet<TailRole>, bound: Bound): Comparator {
  if (bound.comparator) return bound.comparator;
  if (tail.has('at-most')) return '<=';
  if (tail.has('at-least')) return '>=';
  return tail.has('about') || quantity.isRough ? '~' : '=';
}
