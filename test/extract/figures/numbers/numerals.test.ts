import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsNumeral, readNumeral } from '../../../../src/extract/figures/numbers/numerals.js';

const NUMERALS: readonly (readonly [text: string, value: number, magnitude: string, length: number])[] = [
  ['56家', 56, '', 2],
  ['3.75%', 3.75, '', 4],
  ['1,250人', 1250, '', 5],
  ['1，250，000元', 1250000, '', 9],
  ['１２．５％', 12.5, '', 4],
  ['1.2万亿元', 1.2, '万亿', 5],
  ['300多万户', 300, '万', 5],
  ['4亿余元', 4, '亿', 3],
  ['3千万元', 3000, '万', 3],
  ['5百多家', 5 * 100, '', 3],
  ['1亿2千万元', 1.2, '亿', 5],
  ['12万5千人', 12.5, '万', 5],
  ['十二万亩', 12, '万', 3],
  ['二十三个', 23, '', 3],
  ['两千零五', 2005, '', 4],
  ['一百零八', 108, '', 4],
  ['三点五', 3.5, '', 3],
  ['百亿元', 100, '亿', 2],
  ['千亿级', 1000, '亿', 2],
  ['万亿元', 1, '万亿', 2],
  ['数百家', 100, '', 2],
  ['几十万', 10, '万', 3],
  ['500千瓦', 500, '', 3],
];

describe('readNumeral', () => {
  it.each(NUMERALS)('reads %s', (text, value, magnitude, length) => {
    expect(readNumeral(text, 0)).toMatchObject({ start: 0, end: length, value, magnitude });
  });

  it.each(['家企业', '百分点', '千瓦', '零', '余家', '多'])('reads nothing at the start of %s', (text) => {
    expect(readNumeral(text, 0)).toBeNull();
  });

  it('does not take a clause for a group of digits', () => {
    expect(readNumeral('12,3000', 0)).toMatchObject({ value: 12, end: 2 });
    expect(readNumeral('2024,300', 0)).toMatchObject({ value: 2024, end: 4 });
  });

  it.each([
    ['300多家', true],
    ['近百家', false],
    ['4亿余元', true],
    ['数十家', true],
    ['2600多万', true],
    ['50家', false],
  ])('knows whether %s is rough', (text, isRough) => {
    const at = [...text].findIndex((char) => beginsNumeral(char.charCodeAt(0)));
    expect(readNumeral(text, at)?.isRough).toBe(isRough);
  });
});

describe('readNumeral, always', () => {
  it('reads back every decimal it is given', () => {
    const decimals = fc.tuple(fc.nat(99_999_999), fc.nat(999)).map(([whole, part]) => Number(`${whole}.${part}`));
    fc.assert(fc.property(decimals, (value) => readNumeral(`${value}元`, 0)?.value === value));
  });

  it('reads back every whole number below 万 written in Han', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => readNumeral(`${inHan(value)}个`, 0)?.value === value));
  });

  it('throws on no text, and ends behind its start', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0９1２,，.．零两三十百千万亿几数多余点元') }), (text) => {
        for (let at = 0; at < text.length; at++) expect(readNumeral(text, at)?.end ?? at + 1).toBeGreaterThan(at);
      }),
    );
  });
});

/** 2005 → 两千零五. */
function inHan(value: number): string {
  const digits = '零一二三四五六七八九';
  const written = [1000, 100, 10, 1].map((place, index) => {
    const digit = Math.floor(value / place) % 10;
    return digit === 0 ? '零' : digits.charAt(digit) + ('千百十'[index] ?? '');
  });
  return written
    .join('')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '');
}
