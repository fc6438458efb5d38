import { type Line, linesOf, withoutLines } from '../lines.js';
import type { MappedText } from '../mapped-text.js';
import { isByline, isCaption, isControl, isField, isInvitation, isOpenField, isProse, isStamp } from './page-line.js';

/** A header is never longer. */
const MOST_LINES = 80;
/** Entries of a navigation bar are shorter than titles. */
const SHORTEST_TITLE = 8;
const LONGEST_VALUE = 20;
const BYLINE = /(?:省长|市长|县长|区长|旗长|州长|主席|书记|主任|记者|通讯员)/u;

/** The header of a page: fields, controls, the navigation bar above them, date stamps. Titles and bylines stay. */
export function dropPageHead(mapped: MappedText): MappedText {
  const lines = linesOf(mapped.text);
  const end = headEnd(lines);
  const lastControl = lines.slice(0, end).findLastIndex(({ text }) => isControl(text));
  return withoutLines(mapped, lines, ({ text }, index) => index < end && isHeaderLine(lines, index, text, lastControl));
}

/** Index of the first line of running text. */
function headEnd(lines: readonly Line[]): number {
  const first = lines.slice(0, MOST_LINES).findIndex(({ text }) => isProse(text) && !isField(text) && !isCaption(text));
  return first < 0 ? Math.min(lines.length, MOST_LINES) : first;
}

function isHeaderLine(lines: readonly Line[], index: number, text: string, lastControl: number): boolean {
  if (isByline(text)) return false;
  if (isControl(text) || isField(text) || isStamp(text) || isCaption(text) || isInvitation(text)) return true;
  const before = lines[index - 1]?.text;
  if (before !== undefined && isOpenField(before) && text.length <= LONGEST_VALUE) return true;
  return index < lastControl && text.length < SHORTEST_TITLE && !BYLINE.test(text);
}
