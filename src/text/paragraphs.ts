import type { Span } from '../model/span.js';
import { linesOf } from './lines.js';

/** The lines of a cleaned text that hold something. */
export function findParagraphs(text: string): Span[] {
  return linesOf(text)
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start, end }));
}
