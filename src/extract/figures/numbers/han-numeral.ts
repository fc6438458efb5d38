import type { NumeralBase } from './digit-numeral.js';

/** Values of the Han digits. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Values of the Han places below 万. */
export const HAN_PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Units whose first character is no place: 千瓦 is not a thousand of anything. */
const UNITS_WITH_PLACE = ['千瓦', '千伏', '千米', '千克', '千卡', '百分'];

/** The place at `at` (千 in 3千万), null where none stands or it opens a unit (千瓦). */
export function placeAt(text: string, at: number): number | null {
  const place = HAN_PLACES[text.charAt(at)];
  if (place === undefined || UNITS_WITH_PLACE.some((unit) => text.startsWith(unit, at))) return null;
  return place;
}

/** Reads 三百二十, 十二, 两千零五, 三点六 at `at`: what stands before 万 and 亿. Null where no Han number begins. */
export function readHan(text: string, at: number): NumeralBase | null {
  let sum = 0;
  let digit: number | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  let end = at;
  for (; end < text.length; end++) {
    const value = HAN_DIGITS[text.charAt(end)];
    const place = placeAt(text, end);
    if (value !== undefined && (digit === null || digit === 0)) digit = value;
    else if (place !== null && place < smallest && value === undefined) {
      sum += (digit ?? 1) * place;
      digit = null;
      smallest = place;
    } else break;
  }
  if (end === at || (sum === 0 && digit === 0)) return null;
  const fraction = digit !== null && text[end] === '点' ? readFraction(text, end + 1) : null;
  return { value: sum + (digit === null ? 0 : digit) + (fraction ? fraction.value : 0), end: fraction ? fraction.end : end };
}

/** The 五六 of 三点五六: 0.56. */
function readFraction(text: string, at: number): NumeralBase | null {
  let digits = '';
  let end = at;
  for (let digit = HAN_DIGITS[text.charAt(end)]; digit !== undefined; digit = HAN_DIGITS[text.charAt(++end)]) digits += digit;
  return digits === '' ? null : { value: Number(`0.${digits}`), end };
}
