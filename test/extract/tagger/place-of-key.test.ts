import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlaceOfKey } from '../../../src/extract/tagger/place-of-key.js';

describe('PlaceOfKey', () => {
  it('finds the number of every key, and none of what is no key', () => {
    const key = fc.integer({ min: 1, max: 0xffff_ffff });
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 300 }), fc.array(key, { maxLength: 20 }), (keys, others) => {
        const numbers = new Int32Array(keys.map((_, n) => n * 3 - 5));
        const table = new PlaceOfKey(Uint32Array.from(keys), numbers);
        const asked = [...others.filter((other) => !keys.includes(other)), ...keys];
        const out = new Int32Array(asked.length + 1);
        const count = table.find(Int32Array.from(asked), asked.length, out);
        expect([...out.subarray(0, count)]).toEqual([...numbers]);
      }),
    );
  });

  it('holds neighbouring keys as well as scattered ones', () => {
    const keys = Uint32Array.from({ length: 5000 }, (_, n) => n + 1);
    const out = new Int32Array(keys.length + 1);
    const numbers = Int32Array.from(keys);
    expect(new PlaceOfKey(keys, numbers).find(Int32Array.from(keys), keys.length, out)).toBe(keys.length);
    expect(out.subarray(0, keys.length)).toEqual(numbers);
  });
});
