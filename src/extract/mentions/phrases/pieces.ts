import type { Span } from '../../../model/span.js';
import { closingOf } from './quotes.js';

export interface Piece extends Span {
  readonly isPart: boolean;
}

/**
 * A phrase as a whole and, where it holds a quotation, the quotation and what stands before it:
 * 浙江大学“双一流”建设 → all of it, 浙江大学, “双一流”. Quotations side by side (“冰超”“雪超”) are no whole.
 */
export function pieces(text: string, start: number, end: number): Piece[] {
  const whole = { start, end, isPart: false };
  const quotations = quotationsIn(text, start, end);
  const [first] = quotations;
  if (first === undefined) return [whole];
  const isRow =
    quotations.length > 1 && quotations.every((quotation, index) => index === 0 || quotation.start === quotations[index - 1]?.end);
  const isWhole = quotations.length === 1 && first.start === start && first.end === end;
  const found: Piece[] = isRow ? [] : [whole];
  if (isWhole) return found;
  if (first.start > start) found.push({ start, end: first.start, isPart: true });
  for (const quotation of quotations) found.push({ ...quotation, isPart: true });
  return found;
}

const NONE: readonly Span[] = [];

/** The quotations of a phrase; most have none. */
function quotationsIn(text: string, start: number, end: number): readonly Span[] {
  let quotations: Span[] | null = null;
  for (let at = start; at < end; at++) {
    const opening = text[at] as string;
    const closing = closingOf(text, at, end);
    if (closing <= 0) continue;
    if ('“"《'.includes(opening)) {
      quotations ??= [];
      quotations.push({ start: at, end: closing + 1 });
    }
    at = closing;
  }
  return quotations ?? NONE;
}
