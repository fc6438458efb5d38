/** What stands before a heading or a list item: 一、 （一） 1. —— */
export interface Marker {
  readonly kind: MarkerKind;
  /** Length with the blank behind it. */
  readonly length: number;
  /** As written, without that blank. */
  readonly text: string;
}

/** Outermost first. */
export const MARKER_KINDS = [
  'hash',
  'part',
  'chapter',
  'article',
  'han',
  'han-bracket',
  'digit',
  'digit-bracket',
  'circle',
  'note',
  'dash',
  'ordinal',
  'bullet',
] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  // 第一篇 第二部分
  ['part', new RegExp(`^第${NUMERAL}(?:篇|编|部分)[ ：、]?`, 'u')],
  ['chapter', new RegExp(`^第${NUMERAL}章[ ：、]?`, 'u')],
  ['article', new RegExp(`^第${NUMERAL}[节条][ ：、]?`, 'u')],
  // 一、
  ['han', new RegExp(`^${NUMERAL}[、.] *`, 'u')],
  // （一）
  ['han-bracket', new RegExp(`^（${NUMERAL}）[、.]? *`, 'u')],
  // 1. 1、 "1 聚焦"
  ['digit', /^\d{1,2}(?:[、.](?!\d)| (?=\p{Script=Han})) */u],
  ['digit-bracket', /^（\d{1,2}）[、.]? */u],
  ['circle', /^[①-⑳] */u],
  // 〔10〕 [3] before a note
  ['note', /^[[【〔]\d{1,3}[\]】〕] */u],
  ['dash', /^—{1,4} */u],
  // 一是 第一， 首先
  ['ordinal', new RegExp(`^(?:${NUMERAL}(?:是|要)(?!的)|第${NUMERAL}[，、]|(?:首先|其次)，) *`, 'u')],
  ['bullet', /^[●◆■□▲★○◎·*] */u],
];

// ## 二、   - 第五条: marks of Markdown before the text's own.
const MARKDOWN = /^(?:#{1,6}|[-*+]) +/u;
const LONGEST = 20;

/** The marker at the start of a paragraph, or null. */
export function markerOf(paragraph: string): Marker | null {
  const start = paragraph.slice(0, LONGEST);
  const markdown = MARKDOWN.exec(start)?.[0] ?? '';
  const own = ownMarker(start.slice(markdown.length));
  if (own) return { kind: own.kind, length: markdown.length + own.length, text: start.slice(0, markdown.length + own.length).trimEnd() };
  if (markdown === '') return null;
  return { kind: markdown.startsWith('#') ? 'hash' : 'bullet', length: markdown.length, text: markdown.trimEnd() };
}

function ownMarker(start: string): { kind: MarkerKind; length: number } | null {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(start)?.[0];
    if (found) return { kind, length: found.length };
  }
  return null;
}
