import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { highlights, occurrences, searchTerms } from '../../../src/questions/texts/search-terms.js';

describe('the words of a search', () => {
  test.each([
    ['城际', ['城际']],
    ['  城际 ', ['城际']],
    ['城际　铁路\n城际', ['城际', '铁路']],
    ['PM2.5 治理', ['pm2.5', '治理']],
    ['Belt AND Road', ['belt', 'and', 'road']],
    ['𠀋𠀋', ['𠀋𠀋']],
  ])('of %j', (query, terms) => {
    expect(searchTerms(query)).toEqual(terms);
  });

  test.each(['', '  ', '城', 'A', '城际 铁', '𠀋', '一一 二二 三三 四四 五五 六六'])('are refused in %j', (query) => {
    expect(() => searchTerms(query)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('highlights', () => {
  test.each<[string, string[], [number, number][]]>([
    ['清河城际铁路', ['城际'], [[2, 4]]],
    [
      '城际铁路与城际客运',
      ['城际', '铁路'],
      [
        [0, 4],
        [5, 7],
      ],
    ],
    ['城际铁路', ['城际铁', '际铁路'], [[0, 4]]],
    [
      '治理PM2.5，pm2.5下降',
      ['pm2.5'],
      [
        [2, 7],
        [8, 13],
      ],
    ],
    ['无此词', ['城际'], []],
  ])('of %j in %j', (text, terms, expected) => {
    expect(highlights(text, terms).map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it('are in order, apart, and cover every occurrence of every term', () => {
    const word = fc.string({ unit: fc.constantFrom('城', '际', '铁', 'a', 'B'), minLength: 2, maxLength: 3 });
    const text = fc.string({ unit: fc.constantFrom('城', '际', '铁', 'a', 'B'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(word, { minLength: 1, maxLength: 3 }), (within, terms) => {
        const found = highlights(within, terms);
        for (const [at, { start, end }] of found.entries()) {
          expect(start).toBeLessThan(end);
          if (at > 0) expect(start).toBeGreaterThan(found[at - 1]?.end ?? 0);
        }
        for (const term of terms) {
          for (const one of occurrences(within, term))
            expect(found.some(({ start, end }) => start <= one.start && one.end <= end)).toBe(true);
        }
      }),
    );
  });
});
