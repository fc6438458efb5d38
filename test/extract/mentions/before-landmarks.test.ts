import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeLandmarks } from '../../../src/extract/mentions/before-landmarks.js';

const NAME = '(?<=^|[，在])(?!各)\\p{Script=Han}{2,3}(?:镇|村)(?!委)';
const shown = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => `${match.index} ${match[0]}`);
const found = (text: string) => shown(beforeLandmarks(text, /[镇村]/gu, new RegExp(NAME, 'uy')));

describe('names before a landmark', () => {
  test.each([
    ['在柳树湾村、石桥镇', ['1 柳树湾村']],
    ['白庙镇村，石桥镇', ['0 白庙镇村', '5 石桥镇']],
    ['𠮷野家村', ['0 𠮷野家村']],
    ['，各地村', []],
    ['', []],
  ])('are found in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('are those that looking everywhere finds', () => {
    const text = fc.string({
      unit: fc.constantFrom('镇', '村', '各', '在', '，', '委', '石', '𠮷', '\ud83d', '\ude00', 'a'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (any) => {
        expect(found(any)).toEqual(shown(any.matchAll(new RegExp(NAME, 'gu'))));
      }),
    );
  });
});
