/** The front part of a number, without 万 and 亿. */
export interface NumeralBase {
  readonly value: number;
  readonly end: number;
}

/** Whether the UTF-16 code unit is an Arabic digit, half or full width. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

const HAN = /\p{Script=Han}/u;
/** 2 3.5, 12 . 4, 1 7 00: short groups with single blanks between them. */
const TORN = /^\d{1,3}(?: \d{1,3}){0,4}(?: ?\. ?\d{1,3})?(?! ?\d)/u;
const LONGEST_TORN = 24;

/**
 * Reads 1234, 1,234.5 or １２．５ at `at`, where a digit stands. Blanks tear a number only behind a word (引资2 3.5亿元): what
 * begins with a number may be the cells of a table.
 */
export function readDigits(text: string, at: number): NumeralBase {
  return readTorn(text, at) ?? readWhole(text, at);
}

function readTorn(text: string, at: number): NumeralBase | null {
  const blank = text.slice(at, at + 5).indexOf(' ');
  if (blank < 1 || !HAN.test(text.charAt(at - 1)) || text.charAt(at - 1) === '第') return null;
  const torn = TORN.exec(text.slice(at, at + LONGEST_TORN))?.[0];
  if (torn === undefined || !torn.includes(' ')) return null;
  return { value: Number(torn.replace(/ /gu, '')), end: at + torn.length };
}

function readWhole(text: string, at: number): NumeralBase {
  let end = skipDigits(text, at);
  if (end - at <= 3) while (isGroup(text, end)) end += 4;
  if (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) end = skipDigits(text, end + 1);
  return { value: Number(halfWidth(text.slice(at, end))), end };
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** A comma with exactly three digits behind it: the group of 1,234, not the clause of 增长12,300家. */
function isGroup(text: string, at: number): boolean {
  const comma = text.charCodeAt(at);
  if (comma !== 0x2c && comma !== 0xff0c) return false;
  return skipDigits(text, at + 1) === at + 4;
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

function halfWidth(digits: string): string {
  return digits.replace(/[,，]/gu, '').replace(/[０-９．]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
