import { linesOf, withoutLines } from '../lines.js';
import type { MappedText } from '../mapped-text.js';

/** Lines without any text. */
export function dropEmptyLines(mapped: MappedText): MappedText {
  return withoutLines(mapped, linesOf(mapped.text), ({ text }) => text.trim() === '');
}
