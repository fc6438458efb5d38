import type { Span } from '../../model/span.js';
import { type Marker, type MarkerKind, markerOf } from './marker.js';

/** A heading on a line of its own, or run in at the start of a paragraph. */
export interface Heading extends Span {
  readonly title: string;
  readonly marker: Marker | null;
  /** `bare` has no marker and a line of its own; `lead` has no marker and leads one paragraph: 扩大对外开放。办好展会… */
  readonly form: 'marked' | 'bare' | 'lead';
}

const LONGEST_LINE = 60;
const LONGEST_RUN_IN = 64;
const LONGEST_LABEL = 16;
/** 各有关单位： an address or an announcement, no title. */
const OPEN_END = /[：，；]$/u;
const SENTENCE_END = /[。！？]/u;
/** Kinds whose items are headings even where they end in a full stop and nothing follows: （二）强链行动。 */
const STRONG: readonly MarkerKind[] = ['hash', 'part', 'chapter', 'article', 'han', 'han-bracket'];

/** The heading that a paragraph is, or begins with; null for a paragraph of plain text. `at` is where the paragraph starts. */
export function headingOf(paragraph: string, at: number): Heading | null {
  const marker = markerOf(paragraph);
  return marker ? markedHeading(paragraph, at, marker) : (bareHeading(paragraph, at) ?? leadHeading(paragraph, at));
}

function markedHeading(paragraph: string, at: number, marker: Marker): Heading | null {
  const { title, length, hasText } = titleBehind(paragraph, marker);
  if (title.trim() === '' || OPEN_END.test(paragraph) || title.length > (hasText ? LONGEST_RUN_IN : LONGEST_LINE)) return null;
  const endsSentence = SENTENCE_END.test(paragraph.charAt(length - 1));
  if (!hasText && endsSentence && !STRONG.includes(marker.kind)) return null;
  return { start: at, end: at + length, title, marker, form: 'marked' };
}

/** The title ends with its sentence, at a colon behind a label, or at a space before running text. */
function titleBehind(paragraph: string, marker: Marker): { title: string; length: number; hasText: boolean } {
  const label = paragraph.indexOf('：', marker.length);
  const stop = paragraph.search(SENTENCE_END);
  const space = paragraph.indexOf(' ', marker.length);
  const isLabel = label > 0 && label - marker.length <= LONGEST_LABEL && label < paragraph.length - 1;
  const isSpaced = space > 0 && space - marker.length <= LONGEST_RUN_IN && stop - space > LONGEST_RUN_IN;
  const end = isLabel ? label : isSpaced ? space : stop < 0 ? paragraph.length : stop;
  return {
    title: paragraph.slice(marker.length, end).replace(/[：；，]$/u, ''),
    length: Math.min(end + 1, paragraph.length),
    hasText: paragraph.slice(end + 1).trim() !== '',
  };
}

const SHORTEST_BARE = 4;
const LONGEST_BARE = 36;
const PLAIN_LINE = /[。；：！？，、…]|^(?:附件|附表|注|图|表)\d*$|^\d|^[“（《][^”）》]{0,12}[”）》]$|(?:办公室|委员会|人民政府|[局厅])$/u;

function bareHeading(paragraph: string, at: number): Heading | null {
  const annex = ANNEX.exec(paragraph)?.groups?.title;
  if (annex) return { start: at, end: at + paragraph.length, title: annex, marker: null, form: 'bare' };
  const length = paragraph.length;
  const isHeading = length >= SHORTEST_BARE && length <= LONGEST_BARE && !PLAIN_LINE.test(paragraph.replace(/^(?:19|20)\d{2}年/u, ''));
  return isHeading ? { start: at, end: at + length, title: paragraph, marker: null, form: 'bare' } : null;
}

/** 名词解释 — notes behind a report; numbered items in them are no headings. */
const ANNEX = /^(?:[※*]|附[件录]?\d?[：、]?)*(?<title>(?:名词|短语|用语|有关词语|专业术语|注释)(?:解释|说明|注释)?)[：※]*$/u;

/** Whether the paragraph heads the notes behind a text. */
export function headsAnnex(paragraph: string): boolean {
  return ANNEX.test(paragraph);
}

// 扩大对外开放。   这五年，我们…，城乡面貌…变化。
const LEAD = /^(?<title>[^。！？；：“（\d]{4,14}|(?:这|过去|五年来|一年来|\p{Script=Han}{4,13})[^。！？；：\d]{2,26})。/u;
const NO_LEAD = /^(?:各位代表|同志们|据|记者|会议|目前|其中|同时|此外|预计|截至|我们|对此|对于|这些|今天|昨)|，[是有]/u;
/** A lead says in short what its paragraph says at length. */
const LEAST_TEXT_PER_LEAD = 2;
/** A lead on a line of its own, its full stop included. */
const LONGEST_ALONE = 18;

function leadHeading(paragraph: string, at: number): Heading | null {
  const title = LEAD.exec(paragraph)?.groups?.title;
  if (title === undefined || NO_LEAD.test(title)) return null;
  const length = title.length + 1;
  const isAlone = paragraph.length === length && length <= LONGEST_ALONE;
  if (!isAlone && paragraph.length - length < LEAST_TEXT_PER_LEAD * length) return null;
  return { start: at, end: at + length, title, marker: null, form: 'lead' };
}
