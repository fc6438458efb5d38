import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE, OddsTable } from '../../../src/extract/relations/odds-table.js';

describe('OddsTable', () => {
  it('tells of each claim what the others under its key say', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 }), (odds) => {
        const table = new OddsTable();
        for (const each of odds) table.add(7, each);
        for (const [at, own] of odds.entries()) {
          const others = odds.filter((_, other) => other !== at);
          expect(table.others(7)).toBe(others.length);
          expect(table.highest(7, own)).toBe(Math.max(NONE, ...others));
          if (others.length > 0) expect(table.mean(7, own)).toBeCloseTo(others.reduce((sum, each) => sum + each, 0) / others.length);
          else expect(table.mean(7, own)).toBe(NONE);
        }
      }),
    );
  });

  it('knows no others under a key that nothing was added to', () => {
    expect(new OddsTable().highest(1, 0)).toBe(NONE);
    expect(new OddsTable().others(1)).toBe(0);
  });
});
