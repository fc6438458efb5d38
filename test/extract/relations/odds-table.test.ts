import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE, type OddsOfKin, OddsTable } from '../../../src/extract/relations/odds-table.js';

describe('OddsTable', () => {
  it('tells of each claim what the others under its key say, and those alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 }), (odds) => {
        const table = new OddsTable();
        table.add(8, 99);
        const kin = odds.map((each) => table.add(7, each)).at(-1) as OddsOfKin;
        for (const [at, own] of odds.entries()) {
          const others = odds.filter((_, other) => other !== at);
          expect(kin.others).toBe(others.length);
          expect(kin.highest(own)).toBe(Math.max(NONE, ...others));
          if (others.length > 0) expect(kin.mean(own)).toBeCloseTo(others.reduce((sum, each) => sum + each, 0) / others.length);
          else expect(kin.mean(own)).toBe(NONE);
        }
      }),
    );
  });
});
