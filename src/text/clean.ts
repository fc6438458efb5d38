import { restoreBlanks } from './cleaning/blanks.js';
import { joinBrokenLines } from './cleaning/broken-lines.js';
import { dropEmptyLines } from './cleaning/empty-lines.js';
import { resolveEscapes } from './cleaning/escapes.js';
import { breakInlineHeadings } from './cleaning/inline-headings.js';
import { unifyInvisible } from './cleaning/invisible.js';
import { dropNoteMarks } from './cleaning/note-marks.js';
import { dropPageHead } from './cleaning/page-head.js';
import { dropPageTail } from './cleaning/page-tail.js';
import { dropPinyin } from './cleaning/pinyin.js';
import { curlQuotes } from './cleaning/quotes.js';
import { replaceRadicals } from './cleaning/radicals.js';
import { dropRepeats } from './cleaning/repeats.js';
import { simplifyScript } from './cleaning/script.js';
import { tightenSpaces } from './cleaning/spaces.js';
import { dropRepeatedSummary } from './cleaning/summary.js';
import { unifyWidth } from './cleaning/width.js';
import type { MappedText } from './mapped-text.js';

/**
 * The one normal form of cleaned text, for which all later rules are written:
 * - Simplified script; letters, digits, % + - ~ . / narrow: 12.5亿元, 5G, 8%, 3-5年.
 * - ，。；：！？（） wide wherever they stand, but , in grouped digits (1,234.5), : in times and ratios (09:24) and in addresses.
 * - “ ” ‘ ’ for every kind of quotation mark; 《》〈〉【】 and 〔〕 as written; dashes are — or ——, a range keeps its - or — or ~.
 * - One space where it keeps clauses, names or Latin words apart, none elsewhere: 市长 王建, 2012年, 1 聚焦….
 * - A line is a paragraph, a heading, a list item or a byline, never empty; lines end in \n.
 */

/** One small pass over the text. A pass that finds nothing to do gives back what it was given. */
type CleaningStep = (mapped: MappedText) => MappedText;

/** Steps that mend characters and keep every line. */
const CHARACTER_STEPS: readonly CleaningStep[] = [
  resolveEscapes,
  unifyInvisible,
  replaceRadicals,
  dropPinyin,
  simplifyScript,
  unifyWidth,
  curlQuotes,
  restoreBlanks,
  tightenSpaces,
];

/** Steps that drop and join lines. */
const LINE_STEPS: readonly CleaningStep[] = [
  dropEmptyLines,
  dropRepeats,
  dropRepeatedSummary,
  dropPageTail,
  dropPageHead,
  joinBrokenLines,
  dropNoteMarks,
  breakInlineHeadings,
];

/** Mending once may lay open the next thing to mend (&amp;nbsp;); beyond this depth a text is no text. */
const MOST_ROUNDS = 8;

/** The text with its characters mended: what is read in the headers that `cleanLines` drops. */
export function cleanCharacters(mapped: MappedText): MappedText {
  return untilStable(mapped, CHARACTER_STEPS, 0);
}

/** The cleaned text, from one whose characters are mended. */
export function cleanLines(mapped: MappedText): MappedText {
  return untilStable(mapped, [...LINE_STEPS, ...CHARACTER_STEPS], CHARACTER_STEPS.length);
}

/** Takes the steps in turn until each has left the text alone since it changed last; so many of them, the last ones, have already. */
function untilStable(mapped: MappedText, steps: readonly CleaningStep[], settled: number): MappedText {
  let text = mapped;
  let left = settled;
  for (let turn = 0; left < steps.length && turn < MOST_ROUNDS * steps.length; turn++) {
    const after = (steps[turn % steps.length] as CleaningStep)(text);
    left = after === text ? left + 1 : 0;
    text = after;
  }
  return text;
}
