/** Coarse kinds of characters, as the features see them. 0 is the margin around a text. */
export const CLASS = {
  none: 0,
  han: 1,
  digit: 2,
  latin: 3,
  numeral: 4,
  space: 5,
  newline: 6,
  stop: 7,
  comma: 8,
  listComma: 9,
  colon: 10,
  openQuote: 11,
  closeQuote: 12,
  openBook: 13,
  closeBook: 14,
  openBracket: 15,
  closeBracket: 16,
  dash: 17,
  join: 18,
  other: 19,
} as const;

const MARKS: readonly [number, string][] = [
  [CLASS.digit, '0123456789０１２３４５６７８９'],
  [CLASS.numeral, '一二三四五六七八九十百千万亿两〇零'],
  [CLASS.space, ' \t\u3000\u00a0\r'],
  [CLASS.newline, '\n'],
  [CLASS.stop, '。;；!！?？…'],
  [CLASS.comma, ',，'],
  [CLASS.listComma, '、'],
  [CLASS.colon, ':：'],
  [CLASS.openQuote, '“‘「『'],
  [CLASS.closeQuote, '”’」』'],
  [CLASS.openBook, '《〈'],
  [CLASS.closeBook, '》〉'],
  [CLASS.openBracket, '(（[【〔'],
  [CLASS.closeBracket, ')）]】〕'],
  [CLASS.dash, '-—–－~～'],
  [CLASS.join, '·+＋/&'],
];

const TABLE = new Uint8Array(65536).fill(CLASS.other);
TABLE.fill(CLASS.han, 0x3400, 0xa000);
for (const [first, last] of ['AZ', 'az', 'ＡＺ', 'ａｚ']) TABLE.fill(CLASS.latin, first?.charCodeAt(0), (last?.charCodeAt(0) ?? 0) + 1);
for (const [kind, characters] of MARKS) for (const character of characters) TABLE[character.charCodeAt(0)] = kind;

export const classOf = (unit: number): number => TABLE[unit] as number;

/** Units between which no name runs: stops, commas of both kinds, colons, line ends. */
export const isDelimiter = (kind: number): boolean => kind >= CLASS.newline && kind <= CLASS.colon;
/** Units that end a clause: a delimiter other than the comma of lists. */
export const endsClause = (kind: number): boolean => isDelimiter(kind) && kind !== CLASS.listComma;
