import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVE, PlaceOfKey, SPREAD } from '../../../src/extract/tagger/place-of-key.js';

/** The number of a key, or undefined: one look at the slot that the key has to itself. */
function find({ moved, slots, bucketShift, slotShift }: PlaceOfKey, key: number): number | undefined {
  const move = Math.imul(moved[key >>> bucketShift] as number, MOVE);
  const slot = 2 * (Math.imul(key ^ move, SPREAD) >>> slotShift);
  return slots[slot] === (key | 0) ? slots[slot + 1] : undefined;
}

describe('PlaceOfKey', () => {
  it('finds the number of every key, and none of what is no key', () => {
    const key = fc.integer({ min: 1, max: 0xffff_ffff });
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 300 }), fc.array(key, { maxLength: 20 }), (some, others) => {
        const keys = some.sort((a, b) => a - b);
        const table = new PlaceOfKey(Uint32Array.from(keys), new Int32Array(keys.map((_, n) => n * 3 - 5)));
        expect(keys.map((one) => find(table, one))).toEqual(keys.map((_, n) => n * 3 - 5));
        for (const other of others) if (!keys.includes(other)) expect(find(table, other)).toBeUndefined();
      }),
    );
  });

  it('holds neighbouring keys as well as scattered ones', () => {
    const keys = Uint32Array.from({ length: 5000 }, (_, n) => n + 1);
    const table = new PlaceOfKey(keys, Int32Array.from(keys));
    expect(keys.every((key) => find(table, key) === key)).toBe(true);
  });
});
