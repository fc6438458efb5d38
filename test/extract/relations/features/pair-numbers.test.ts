import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairNumbers } from '../../../../src/extract/relations/features/pair-numbers.js';

const small = fc.integer({ min: 0, max: 40 });
const any = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const pairs = fc.array(fc.oneof(fc.tuple(small, small), fc.tuple(any, any)), { maxLength: 2000 });

describe('PairNumbers', () => {
  it('numbers pairs in the order in which they are first asked for, and finds those alone', () => {
    fc.assert(
      fc.property(pairs, any, (asked, other) => {
        const numbers = new PairNumbers();
        const known = new Map<string, number>();
        for (const [first, second] of asked) {
          const key = `${first} ${second}`;
          expect(numbers.find(first, second)).toBe(known.get(key) ?? -1);
          if (!known.has(key)) known.set(key, known.size);
          expect(numbers.of(first, second)).toBe(known.get(key));
          expect(numbers.find(second, other)).toBe(known.get(`${second} ${other}`) ?? -1);
        }
        expect(numbers.size).toBe(known.size);
      }),
      { numRuns: 50 },
    );
  });
});
