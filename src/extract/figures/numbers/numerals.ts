import { CodeUnits } from './code-units.js';
import { isDigit, type NumeralBase, readDigits } from './digit-numeral.js';
import { HAN_DIGITS, HAN_PLACES, placeAt, readHan } from './han-numeral.js';

export type Magnitude = '' | '万' | '亿' | '万亿';

/** A number as a text writes it, kept apart from its magnitude, which belongs to the unit: 1.2万亿元 is 1.2 and 万亿元. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly magnitude: Magnitude;
  /** Whether digits stand in it; a numeral in Han characters alone is often no amount (三农, 一体). */
  readonly hasDigits: boolean;
  /** Whether it is a round word without a count before it: 百, 千万, 亿. */
  readonly isRound: boolean;
  /** Whether 余, 多, 几 or 数 stands in it: 300多, 4亿余, 数百. */
  readonly isRough: boolean;
}

const STARTS = new CodeUnits([...Object.keys(HAN_DIGITS), ...Object.keys(HAN_PLACES), ...'万亿几数0123456789０１２３４５６７８９']);

/** Whether a numeral may begin with this UTF-16 code unit. */
export function beginsNumeral(code: number): boolean {
  return STARTS.has(code);
}

/** Reads the numeral that begins at `at`; null where none does. */
export function readNumeral(text: string, at: number): Numeral | null {
  const hasDigits = isDigit(text.charCodeAt(at));
  const several = !hasDigits && isSeveral(text, at);
  const base = readBase(text, several ? at + 1 : at);
  if (!base) return null;
  const scaled = hasDigits ? scale(text, base) : base;
  const beforeMagnitude = skipRough(text, scaled.end);
  const magnitude = magnitudeAt(text, beforeMagnitude);
  const whole = magnitude ? addLowerPart(text, { value: scaled.value, end: beforeMagnitude + magnitude.length }, magnitude) : scaled;
  const end = skipRough(text, whole.end);
  return {
    start: at,
    end,
    value: Number(whole.value.toPrecision(12)),
    magnitude,
    hasDigits,
    isRound: !hasDigits && !several && HAN_DIGITS[text.charAt(at)] === undefined && text[at] !== '十',
    isRough: several || end > whole.end || (magnitude !== '' && beforeMagnitude > scaled.end) || text[scaled.end - 2] === '多',
  };
}

/** 几 or 数 before a place: 几十, 数百万. */
function isSeveral(text: string, at: number): boolean {
  const char = text[at];
  return (char === '几' || char === '数') && (placeAt(text, at + 1) !== null || text[at + 1] === '万' || text[at + 1] === '亿');
}

/** A bare 万 or 亿 counts one of it. */
function readBase(text: string, at: number): NumeralBase | null {
  if (isDigit(text.charCodeAt(at))) return readDigits(text, at);
  return readHan(text, at) ?? (magnitudeAt(text, at) ? { value: 1, end: at } : null);
}

/** 3千, 5百多: digits with a Han place behind them. */
function scale(text: string, base: NumeralBase): NumeralBase {
  const at = skipRough(text, base.end);
  const place = placeAt(text, at);
  return place === null ? base : { value: base.value * place, end: at + 1 };
}

/** The 5千 of 12万5千 in units of 万, the 2千万 of 1亿2千万 in units of 亿. */
function addLowerPart(text: string, upper: NumeralBase, magnitude: Magnitude): NumeralBase {
  const base = beginsNumeral(text.charCodeAt(upper.end)) ? readBase(text, upper.end) : null;
  if (!base || base.end === upper.end) return upper;
  const lower = isDigit(text.charCodeAt(upper.end)) ? scale(text, base) : base;
  if (magnitude === '亿' && text[lower.end] === '万') return { value: upper.value + lower.value / 10_000, end: lower.end + 1 };
  if (magnitude === '万' && lower.value >= 10 && lower.value < 10_000) return { value: upper.value + lower.value / 10_000, end: lower.end };
  return upper;
}

function magnitudeAt(text: string, at: number): Magnitude {
  if (text[at] === '亿') return '亿';
  if (text[at] !== '万') return '';
  return text[at + 1] === '亿' ? '万亿' : '万';
}

function skipRough(text: string, at: number): number {
  const char = text[at];
  return char === '余' || char === '多' || char === '几' ? at + 1 : at;
}
