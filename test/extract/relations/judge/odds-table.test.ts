import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE, OddsTable } from '../../../../src/extract/relations/judge/odds-table.js';

describe('OddsTable', () => {
  it('tells of each claim what the others under its key say, and those alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 }), (odds) => {
        const table = new OddsTable(1 + odds.length);
        table.add(8, 1, 99);
        const kin = odds.map((each) => table.add(7, 1, each)).at(-1) as number;
        for (const [at, own] of odds.entries()) {
          const others = odds.filter((_, other) => other !== at);
          expect(table.others(kin)).toBe(others.length);
          expect(table.highest(kin, own)).toBe(Math.max(NONE, ...others));
          if (others.length > 0) expect(table.mean(kin, own)).toBeCloseTo(others.reduce((sum, each) => sum + each, 0) / others.length);
          else expect(table.mean(kin, own)).toBe(NONE);
        }
      }),
    );
  });
});
