import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_PAGE, type Page, pageOf, rowLimit, toPage } from '../../src/questions/page.js';

const place = ({ key, id }: { key: number; id: string }) => ({ key, id });

describe('pages', () => {
  it('give every row once, the highest key first, whatever the size of a page', () => {
    const rows = fc.uniqueArray(fc.record({ key: fc.integer({ min: 0, max: 4 }), id: fc.string({ minLength: 1, maxLength: 3 }) }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (list, first) => {
        const seen: { key: number; id: string }[] = [];
        let after: string | null = null;
        for (;;) {
          const page: Page<{ key: number; id: string }> = pageOf(list, { first, after }, place);
          seen.push(...page.items.map(({ node }) => node));
          if (!page.hasNextPage) break;
          after = page.items.at(-1)?.cursor ?? null;
        }
        expect(seen).toEqual([...list].sort((a, b) => b.key - a.key || (a.id < b.id ? -1 : 1)));
      }),
    );
  });

  it('know whether there is more from the one row too many', () => {
    const rows = [1, 2, 3].map((key) => ({ key, id: String(key) }));
    expect(rowLimit({ first: 2 })).toBe(3);
    expect(toPage(rows, { first: 2 }, place)).toMatchObject({ hasNextPage: true, items: [{ node: rows[0] }, { node: rows[1] }] });
    expect(toPage(rows, { first: 3 }, place).hasNextPage).toBe(false);
  });

  it.each([0, -1, 1.5, LARGEST_PAGE + 1, Number.NaN])('refuse a size of %d', (first) => {
    expect(() => rowLimit({ first })).toThrow(/between 1 and/u);
  });
});
