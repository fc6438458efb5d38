import type { Span } from '../../model/span.js';
import { type Marker, type MarkerKind, markerOf } from './marker.js';

/** A heading on a line of its own, or run in at the start of a paragraph. */
export interface Heading extends Span {
  readonly title: string;
  readonly marker: Marker | null;
  /** Whether text follows on the same line. */
  readonly isRunIn: boolean;
}

const LONGEST_LINE = 50;
const LONGEST_RUN_IN = 60;
const SENTENCE_END = /[。！？]/u;
/** Kinds whose items are headings even where they end in a full stop and nothing follows: （二）基础支撑增强行动。 */
const STRONG: readonly MarkerKind[] = ['hash', 'part', 'chapter', 'article', 'han', 'han-bracket'];

/** The heading that a paragraph is, or begins with; null for a paragraph of plain text. */
export function headingOf(paragraph: string, at: number): Heading | null {
  const marker = markerOf(paragraph);
  return marker ? markedHeading(paragraph, at, marker) : bareHeading(paragraph, at);
}

function markedHeading(paragraph: string, at: number, marker: Marker): Heading | null {
  const end = paragraph.search(SENTENCE_END);
  const rest = end < 0 ? '' : paragraph.slice(end + 1);
  const title = paragraph.slice(marker.length, end < 0 ? paragraph.length : end);
  if (title.trim() === '') return null;
  const heading = { start: at, end: at + (end < 0 ? paragraph.length : end + 1), title, marker };
  if (rest.trim() !== '') return title.length <= LONGEST_RUN_IN ? { ...heading, isRunIn: true } : null;
  if (title.length > LONGEST_LINE) return null;
  return end < 0 || STRONG.includes(marker.kind) ? { ...heading, isRunIn: false } : null;
}

const LONGEST_BARE = 36;
const PLAIN_TEXT = /[。；：！？，、…]$|^[“（《]?(?:各位代表|同志们|来源|附件)/u;

function bareHeading(paragraph: string, at: number): Heading | null {
  const isHeading =
    paragraph.length >= 4 && paragraph.length <= LONGEST_BARE && !SENTENCE_END.test(paragraph) && !PLAIN_TEXT.test(paragraph);
  return isHeading ? { start: at, end: at + paragraph.length, title: paragraph, marker: null, isRunIn: false } : null;
}
