import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadUnits } from '../../src/schema/units.js';

const normalize = loadUnits();

describe('units', () => {
  it('are the same once normalised', () => {
    const unit = fc.constantFrom('万亿元', '亿元', '万人', '公里', '公顷', '万吨', '家', '%', '台套');
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), unit, (value, name) => {
        const once = normalize({ value, unit: name });
        expect(normalize(once)).toEqual(once);
      }),
    );
  });

  it('keep what nothing is declared of', () => {
    expect(normalize({ value: 3, unit: '标台' })).toEqual({ value: 3, unit: '标台' });
  });

  it('name the file that is broken', () => {
    expect(() => loadUnits('test/schema/units.test.ts')).toThrow();
  });
});
