/** The front part of a number, without 万 and 亿. */
export interface NumeralBase {
  readonly value: number;
  readonly end: number;
}

/** Whether the UTF-16 code unit is an Arabic digit, half or full width. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Reads 1234, 1,234.5 or １２．５ at `at`, where a digit stands. */
export function readDigits(text: string, at: number): NumeralBase {
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
