import { linesOf, withoutLines } from '../lines.js';
import type { MappedText } from '../mapped-text.js';

const TEXT = /[\p{L}\p{N}]/u;

/** Lines without a letter or digit: blank ones, rules, stray | and >>. */
export function dropEmptyLines(mapped: MappedText): MappedText {
  return withoutLines(mapped, linesOf(mapped.text), ({ text }) => !TEXT.test(text));
}
