import { type Line, linesOf } from '../lines.js';
import { Editor, type MappedText } from '../mapped-text.js';
import { markerOf } from '../sections/marker.js';
import { isProse } from './page-line.js';

const ENDS = /[。！？；：!?;:…][”’）》】]*$|”$/u;
const CONTINUES = /^(?!》》)[，。、；：！？”’）》】%‰]/u;
const INNER_STOP = /[。！？]/u;
const LONGEST_HEADING = 60;
const HANGS = /[，、（“‘《]$|\p{Script=Han}{4}的$/u;
const FRAGMENT_LENGTH = 8;
const FRAGMENT = /^[\p{Script=Han}\d“”《》%、，]+$/u;
/** A page that broke its sentences around links did so more than once. */
const LEAST_FRAGMENTS = 3;
const BEGINS = /^[“《\d]/u;
const GREETING = /^(?:各位代表|同志们|各位委员)/u;

/** Lines that end inside a sentence, a word or a number are joined with the next; headings, list items and bylines are not. */
export function joinBrokenLines(mapped: MappedText): MappedText {
  const lines = linesOf(mapped.text);
  const first = lines.findIndex(({ text }) => isProse(text));
  if (first < 0) return mapped;
  const hasFragments = countFragments(lines) >= LEAST_FRAGMENTS;
  const width = wrapWidth(lines);
  const editor = new Editor(mapped);
  let joined = '';
  lines.forEach((line, index) => {
    joined += line.text;
    const next = lines[index + 1];
    const isHead = index < first || (index === 0 && !INNER_STOP.test(line.text));
    if (next && breaksSentence(joined, line.text, next.text, { isHead, hasFragments, width })) editor.replace(line.end, next.start, '');
    else joined = '';
  });
  return editor.finish();
}

interface Habits {
  readonly isHead: boolean;
  readonly hasFragments: boolean;
  readonly width: number | null;
}

function breaksSentence(joined: string, line: string, next: string, { isHead, hasFragments, width }: Habits): boolean {
  if (line === '' || next === '') return false;
  if (CONTINUES.test(next)) return true;
  if (markerOf(next) !== null || GREETING.test(next)) return false;
  if (HANGS.test(line)) return true;
  if (ENDS.test(line)) return false;
  if (width !== null && line.length >= width - SLACK) return true;
  if (isHead) return false;
  if (INNER_STOP.test(joined) || (markerOf(joined) === null && isTooLongForHeading(joined))) return true;
  // A heading is over where a year or an opening quotation mark begins the next sentence.
  if (markerOf(joined) !== null && BEGINS.test(next)) return false;
  return hasFragments && (isFragment(next) || isFragment(line));
}

/** Headings are short and have one comma at most. */
function isTooLongForHeading(line: string): boolean {
  return line.length > LONGEST_HEADING || line.split('，').length > 2;
}

function isFragment(line: string): boolean {
  return line.length <= FRAGMENT_LENGTH && FRAGMENT.test(line) && markerOf(line) === null;
}

/** Short lines between running text that has not ended and more of it. */
function countFragments(lines: readonly Line[]): number {
  return lines.filter(({ text }, index) => {
    const before = lines[index - 1]?.text;
    return before !== undefined && isFragment(text) && isProse(before) && !ENDS.test(before);
  }).length;
}

const SHORTEST_WRAP = 15;
const LONGEST_WRAP = 60;
const LEAST_WRAPPED = 6;
const SLACK = 3;

/** The width at which a text was wrapped: no line is longer, and most that do not end a sentence are that long. */
function wrapWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (width < SHORTEST_WRAP || width > LONGEST_WRAP) return null;
  const unfinished = lines.filter(({ text }) => text.length >= SHORTEST_WRAP && !ENDS.test(text));
  const full = unfinished.filter(({ text }) => text.length >= width - SLACK);
  return full.length >= LEAST_WRAPPED && full.length >= 0.6 * unfinished.length ? width : null;
}
