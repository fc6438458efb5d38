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
  'dash',
  'ordinal',
  'bullet',
] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  // # 总体要求
  ['hash', /^#{1,6} */u],
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
  ['dash', /^—{1,4} */u],
  // 一是 第一， 首先
  ['ordinal', new RegExp(`^(?:${NUMERAL}(?:是|要)(?!的)|第${NUMERAL}[，、]|(?:首先|其次)，) *`, 'u')],
  ['bullet', /^[●◆■□▲★○◎·*] */u],
];

/** The marker at the start of a paragraph, or null. */
export function markerOf(paragraph: string): Marker | null {
  const start = paragraph.slice(0, 12);
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(start)?.[0];
    if (found) return { kind, length: found.length, text: found.trimEnd() };
  }
  return null;
}
