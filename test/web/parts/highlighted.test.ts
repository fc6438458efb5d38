import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../src/web/explorer/parts/occurrences.ts';

describe('occurrences of a phrase', () => {
  it.each([
    ['乡村振兴，推进乡村振兴', '乡村振兴', [0, 7]],
    ['哈哈哈', '哈哈', [0]],
    ['没有', '乡村', []],
    ['空的也不算', '', []],
  ])('%s: %s', (text, phrase, starts) => {
    expect(occurrences(text, phrase).map(({ start }) => start)).toEqual(starts);
  });

  it('are the phrase, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('一', '二', 'a') }),
        fc.string({ unit: fc.constantFrom('一', '二'), minLength: 1, maxLength: 2 }),
        (text, phrase) => {
          let last = 0;
          for (const { start, end } of occurrences(text, phrase)) {
            expect(text.slice(start, end)).toBe(phrase);
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        },
      ),
    );
  });
});
