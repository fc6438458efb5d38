import type { UnitKind } from '../../../model/gazetteer.js';
import type { Span } from '../../../model/span.js';
import { HAN_DIGITS } from './han-numeral.js';
import { beginsNumeral, type Numeral, readNumeral } from './numerals.js';
import { readUnit, type UnitIndex, type WrittenUnit } from './units.js';

/** A number with its unit: 6—8亿元 from the first digit to 元. */
export interface Quantity extends Span {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly hasDigits: boolean;
  readonly isRound: boolean;
  readonly isRough: boolean;
  /** Whether a sign stands before it: 增长-2.3%. The value is positive all the same. */
  readonly isNegative: boolean;
}

const RANGE = new Set(['-', '—', '~', '～', '–', '至', '到', '―']);

/** Every number with a unit in `text.slice(from, to)`, in text order; none overlap. Linear in the stretch. */
export function findQuantities(text: string, from: number, to: number, units: UnitIndex): Quantity[] {
  const found: Quantity[] = [];
  let bare: Numeral[] = [];
  for (let at = from; at < to; ) {
    if (!beginsNumeral(text.charCodeAt(at)) || isInsideWord(text, at)) {
      at++;
      continue;
    }
    const numeral = readNumeral(text, at);
    if (!numeral || numeral.end > to) {
      at++;
      continue;
    }
    const quantity = readQuantity(text, numeral, units);
    if (quantity && quantity.end <= to) {
      if (bare.length > 0 && isListed(text, bare.at(-1) as Numeral, quantity)) found.push(...bare.map((one) => withUnitOf(one, quantity)));
      if (bare.length > 0) bare = [];
      const before = found.at(-1);
      if (before && before.unit === '个' && quantity.unit === '个百分点' && isListed(text, before, quantity))
        found[found.length - 1] = withUnitOf(before, quantity);
      found.push(quantity);
      at = quantity.end;
      continue;
    }
    bare = withBare(text, bare, numeral);
    at = numeral.end;
  }
  return found;
}

/** The numbers without unit that may share one still to come: 5、6和7家; 2005年的|2.7和2.4倍 begins anew. */
function withBare(text: string, bare: readonly Numeral[], next: Numeral): Numeral[] {
  if (!next.hasDigits) return [];
  const last = bare.at(-1);
  return last && isListed(text, last, next) ? [...bare, next] : [next];
}

/** 5、6和7家: numbers that share the unit of the last one. */
function isListed(text: string, before: Span, next: Span): boolean {
  const between = text.slice(before.end, next.start);
  return between === '、' || between === '和' || between === '及' || between === '与';
}

function withUnitOf(numeral: Numeral | Quantity, { unit, kind }: Quantity): Quantity {
  const { start, end, value, hasDigits, isRound, isRough } = numeral;
  return { start, end, value, upper: null, unit, kind, hasDigits, isRound, isRough, isNegative: false };
}

function readQuantity(text: string, numeral: Numeral, units: UnitIndex): Quantity | null {
  const range = readRange(text, numeral, units);
  const last = range ?? numeral;
  const unit = isDate(text, last) ? null : unitBehind(text, last, units);
  if (!unit) return null;
  const { start, value, hasDigits, isRound } = numeral;
  const hundredth = unit.text === '成' ? HAN_DIGITS[text.charAt(unit.end)] : undefined;
  if (hundredth !== undefined && range === null) return inPercent(numeral, unit.end + 1, hundredth);
  const isNegative = unit.kind === 'percent' && isSigned(text, start);
  const per = CONCENTRATIONS.test(unit.text) ? (PER.exec(text.slice(Math.max(0, start - LONGEST_PER), start))?.[0] ?? '') : '';
  return {
    start: isNegative ? start - 1 : start - per.length,
    end: unit.end,
    value,
    upper: range ? range.value : null,
    unit: unit.text,
    kind: unit.kind,
    hasDigits,
    isRound,
    isRough: numeral.isRough || last.isRough || unit.isRough,
    isNegative,
  };
}

/** 每立方米28微克: what a concentration is in stands before it, and is no part of the name. */
const CONCENTRATIONS = /^[微毫]?克$/u;
const PER = /每(?:立方米|升)$/u;
const LONGEST_PER = 4;

/** 四成五: 45%. */
function inPercent({ start, value, hasDigits, isRough }: Numeral, end: number, hundredth: number): Quantity {
  const percent = { value: value * 10 + hundredth, upper: null, unit: '%', kind: 'percent' } as const;
  return { start, end, ...percent, hasDigits, isRound: false, isRough, isNegative: false };
}

/** A sign behind a word or a mark, not between two numbers. */
function isSigned(text: string, start: number): boolean {
  return /[-－−负]/u.test(text.charAt(start - 1)) && /[\p{Script=Han}、，（：]/u.test(text.charAt(start - 2));
}

/** A unit with 多 behind it is rough too: 8个多百分点, 3米多. */
function unitBehind(text: string, numeral: Numeral, units: UnitIndex): (WrittenUnit & { isRough: boolean }) | null {
  if (text.startsWith('个多百分点', numeral.end)) return { end: numeral.end + 5, text: '个百分点', kind: 'points', isRough: true };
  const unit = readUnit(text, numeral.end, numeral.magnitude, units);
  if (!unit) return null;
  const isRough = text[unit.end] === '多' && unit.kind !== 'count' && unit.kind !== 'money' && unit.kind !== 'person';
  return { ...unit, isRough };
}

/** The upper number of 6—8亿元, 6%—8%, 3至5年, 两三个; null where no range begins. */
function readRange(text: string, lower: Numeral, units: UnitIndex): Numeral | null {
  const unit = readUnit(text, lower.end, lower.magnitude, units);
  for (const end of unit && unit.end > lower.end ? [unit.end, lower.end] : [lower.end]) {
    const next = rangeSign(text, end);
    if (!beginsNumeral(text.charCodeAt(next))) continue;
    const upper = readNumeral(text, next);
    if (!upper || (next === end && !isNext(lower, upper)) || upper.hasDigits !== lower.hasDigits || upper.value <= lower.value) continue;
    if (upper.magnitude !== lower.magnitude && (lower.magnitude !== '' || end !== lower.end)) continue;
    if (end === lower.end || readUnit(text, upper.end, upper.magnitude, units)?.text === unit?.text) return upper;
  }
  return null;
}

/** 两三个, 七八家: Han digits one behind the other. */
function isNext(lower: Numeral, upper: Numeral): boolean {
  return !lower.hasDigits && lower.end - lower.start === 1 && upper.start === lower.end && upper.value === lower.value + 1;
}

/** Where the number behind a range sign begins; `at` itself where no sign stands. */
function rangeSign(text: string, at: number): number {
  let end = at;
  while (end - at < 2 && RANGE.has(text.charAt(end))) end++;
  return end;
}

const YEAR_LENGTH = 4;

/** 2025年, 3月, 5日, 8时: parts of a date. A duration is written 5年 or 3个月. */
function isDate(text: string, numeral: Numeral): boolean {
  const char = text[text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end];
  if (char === '月' || char === '日' || char === '号' || char === '时') return true;
  if (char !== '年') return false;
  return numeral.end - numeral.start >= YEAR_LENGTH && numeral.value >= 1900 && numeral.value < 2200;
}

const LATIN_OR_DIGIT = /[a-z0-9.+×:：\-—/]/iu;

/** A number inside a code or a word: G107, PM2.5, 第3, 1+2, 3:1, 二〇二一. */
function isInsideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '第' || before === '№') return true;
  if (!LATIN_OR_DIGIT.test(before)) return false;
  return before !== '-' && before !== '—' && before !== ':' && before !== '：'
    ? true
    : LATIN_OR_DIGIT.test(text.charAt(at - 2)) && before !== '：';
}
