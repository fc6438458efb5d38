/** A day, month or year as ISO date, as precise as written. */
export interface FoundDate {
  readonly iso: string;
  readonly year: number;
  /** Where it stands. */
  readonly start: number;
  readonly end: number;
}

const DIGITS = '〇一二三四五六七八九';
// 2014年2月10日   2026-02-12   2021/6/9   二〇〇四年一月八日
const DATE =
  /(?<year>(?:19|20)\d{2})(?:年|[-/.](?=\d{1,2}[-/.]\d))(?:(?<month>1[0-2]|0?[1-9])(?:月|[-/.](?=\d))(?:(?<day>3[01]|[12]\d|0?[1-9])(?:日|(?!\d)))?)?|(?<hanYear>[一二][〇○◯零一二三四五六七八九]{3})年(?:(?<hanMonth>[一二三四五六七八九十]{1,2})月(?:(?<hanDay>[一二三四五六七八九十]{1,3})日)?)?/gu;

/** Every date that names its year, in text order. */
export function datesIn(text: string): FoundDate[] {
  return [...text.matchAll(DATE)].map((match) => {
    const { year, month, day, hanYear, hanMonth, hanDay } = match.groups as Record<string, string | undefined>;
    const parts = hanYear
      ? [digits(hanYear), hanMonth && String(hanNumber(hanMonth)), hanDay && String(hanNumber(hanDay))]
      : [year as string, month, day];
    return {
      iso: parts
        .filter((part) => part !== undefined)
        .map((part) => part.padStart(2, '0'))
        .join('-'),
      year: Number(parts[0]),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

const HAN_YEAR = /(?<![一二三四五六七八九十百千])[一二][〇○◯零一二三四五六七八九]{3}(?=年)/gu;
const SPACED_YEAR = /(?<!\d)(?:1 9|2 0) \d \d ?(?=年)/gu;

/** Every year in Arabic digits: 二〇一三年 and 2 0 1 3 年 become 2013年. */
export function withPlainYears(text: string): string {
  return text.replace(HAN_YEAR, digits).replace(SPACED_YEAR, (year) => year.replace(/ /gu, ''));
}

function digits(han: string): string {
  return [...han.replace(/[○◯零]/gu, '〇')].map((character) => DIGITS.indexOf(character)).join('');
}

/** 一 to 三十一. */
function hanNumber(han: string): number {
  const [tens, ones] = han.includes('十') ? han.split('十') : ['0', han];
  const ten = tens === '' ? 1 : tens === '0' ? 0 : DIGITS.indexOf(tens as string);
  return 10 * ten + (ones ? DIGITS.indexOf(ones) : 0);
}
