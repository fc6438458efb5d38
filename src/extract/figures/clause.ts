import type { Span } from '../../model/span.js';
import type { Quantity } from './numbers/quantities.js';

/** The part of a sentence that one number speaks in. */
export interface Clause {
  /** From the boundary before the number to the number: 全年粮食总产达到. */
  readonly left: Span;
  /** From the number's end to the next boundary or number: 座高标准公厕. */
  readonly right: Span;
  /** Whether nothing but 、 or 和 stands between the number before and this one: 5%、6%. */
  readonly followsNumber: boolean;
}

/** A clause is read no further than this from its number, so that a text without marks costs no more than another. */
const LONGEST = 120;
const HARD = new Set([...'，。；！？：:;!?,\n…']);

/** The clauses of the quantities of one sentence, one for each, in order. */
export function clausesOf(text: string, sentence: Span, quantities: readonly Quantity[]): Clause[] {
  return quantities.map((quantity, index) => {
    const before = quantities[index - 1];
    const after = quantities[index + 1];
    const left = { start: leftBoundary(text, sentence.start, quantity.start, before), end: quantity.start };
    const right = {
      start: quantity.end,
      end: rightBoundary(text, quantity.end, Math.min(after ? after.start : sentence.end, quantity.end + LONGEST)),
    };
    return {
      left,
      right,
      followsNumber: before !== undefined && isRow(text, sentence.start, before, quantity),
    };
  });
}

/** 5%、6%; 分别增长5%左右、6%左右. */
function isRow(text: string, from: number, before: Quantity, quantity: Quantity): boolean {
  const between = text.slice(before.end, quantity.start);
  if (/^(?:[、和及与]|以及)$/u.test(between)) return true;
  return (
    /^(?:左右|以上|以内|以下)(?:[、和及与]|以及)$/u.test(between) &&
    text.slice(Math.max(from, before.start - LONGEST), before.start).includes('分别')
  );
}

/** Back to a mark, or to the end of the number before; a bracket that closes before the number is passed over. */
function leftBoundary(text: string, from: number, at: number, before: Quantity | undefined): number {
  const floor = Math.max(before ? before.end : from, at - LONGEST);
  let depth = 0;
  for (let i = at - 1; i >= floor; i--) {
    const char = text.charAt(i);
    if (char === '）') depth++;
    else if (char === '（') {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && (HARD.has(char) || isSign(text, i))) return i + 1;
  }
  return floor;
}

/** —— between clauses. */
function isSign(text: string, at: number): boolean {
  return text.charAt(at) === '—' && text.charAt(at - 1) === '—';
}

function rightBoundary(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const char = text.charAt(i);
    if (char === '（') {
      const close = shortBracketEnd(text, i, limit);
      if (close === 0) return i;
      i = close;
    } else if (char === '）' || HARD.has(char) || (char === '—' && text.charAt(i + 1) === '—')) return i;
  }
  return limit;
}

const SHORT_BRACKET = 8;

/** Where a bracket closes that belongs to a name: 县（市、区）; 0 for one that holds more. */
function shortBracketEnd(text: string, open: number, limit: number): number {
  const close = open + text.slice(open, open + SHORT_BRACKET + 1).indexOf('）');
  return close > open && close < limit && !/\d/u.test(text.slice(open, close)) ? close : 0;
}
