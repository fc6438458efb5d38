import { linesOf, withoutLines } from '../lines.js';
import type { MappedText } from '../mapped-text.js';

/** A quotation mark or a comma alone on a line is part of a broken sentence. */
const TEXT = /[\p{L}\p{N}“”‘’（）《》，。；：！？、%]/u;

/** Lines without text: blank ones, rules, stray | and >>. */
export function dropEmptyLines(mapped: MappedText): MappedText {
  return withoutLines(mapped, linesOf(mapped.text), ({ text }) => !TEXT.test(text));
}
