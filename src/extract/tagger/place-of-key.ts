/** Keys a bucket, on average: fewer cost memory, more cost time when the table is made. */
const BUCKET = 3;
/** Factor that spreads moved keys over the slots. */
export const SPREAD = 0x85ebca6b;

/**
 * Numbers by key: a hash table without collisions. Each bucket of keys is moved by a number of its own, found when the
 * table is made, so that every key has a slot to itself and one look tells whether it is known.
 */
export class PlaceOfKey {
  /** A key's bucket is its bits from here up. */
  readonly bucketShift: number;
  /** By what the keys of each bucket are moved. */
  readonly moved: Int32Array;
  /** A key's slot is the bits from here up of the moved key times SPREAD. */
  readonly slotShift: number;
  /** Slot s: the key in 2s, its number in 2s + 1. Key 0: free. */
  readonly slots: Int32Array;

  /** `keys` are distinct and spread over 32 bits, none is 0; `values` their numbers. */
  constructor(keys: Uint32Array, values: Int32Array) {
    const slotBits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.2 + 1)));
    const bucketBits = Math.max(2, Math.ceil(Math.log2(keys.length / BUCKET + 1)));
    this.slotShift = 32 - slotBits;
    this.bucketShift = 32 - bucketBits;
    this.moved = new Int32Array(2 ** bucketBits);
    this.slots = new Int32Array(2 * 2 ** slotBits);
    const { rows, starts, fullestFirst } = byBucket(keys, this.bucketShift, this.moved.length);
    for (const bucket of fullestFirst) {
      this.moved[bucket] = this.settle(rows.subarray(starts[bucket], starts[bucket + 1]), keys, values);
    }
  }

  /** Puts the keys of one bucket on free slots, and returns the move with which they all found one. */
  private settle(rows: Uint32Array, keys: Uint32Array, values: Int32Array): number {
    const { slotShift, slots } = this;
    for (let attempt = 0; ; attempt++) {
      const move = Math.imul(attempt, 0x9e3779b1);
      let placed = 0;
      for (; placed < rows.length; placed++) {
        const row = rows[placed] as number;
        const slot = 2 * (Math.imul((keys[row] as number) ^ move, SPREAD) >>> slotShift);
        if (slots[slot] !== 0) break;
        slots[slot] = keys[row] as number;
        slots[slot + 1] = values[row] as number;
      }
      if (placed === rows.length) return move;
      while (placed-- > 0) slots[2 * (Math.imul((keys[rows[placed] as number] as number) ^ move, SPREAD) >>> slotShift)] = 0;
    }
  }
}

/** Rows of `keys` ordered by bucket, where each bucket's begin, and the buckets with the fullest first: these are the hardest to place. */
function byBucket(keys: Uint32Array, shift: number, count: number) {
  const bucketOf = Uint32Array.from(keys, (key) => key >>> shift);
  const { order: rows, starts } = countingSort(bucketOf, count);
  const sizes = Uint32Array.from({ length: count }, (_, bucket) => (starts[bucket + 1] as number) - (starts[bucket] as number));
  const most = sizes.reduce((a, b) => Math.max(a, b), 0);
  const { order: fullestFirst } = countingSort(
    sizes.map((size) => most - size),
    most + 1,
  );
  return { rows, starts, fullestFirst };
}

/** The indices of `values`, all below `limit`, in ascending order of the values, and where each value's begin. */
function countingSort(values: Uint32Array, limit: number) {
  const starts = new Uint32Array(limit + 1);
  for (const value of values) starts[value + 1] = (starts[value + 1] as number) + 1;
  for (let value = 0; value < limit; value++) starts[value + 1] = (starts[value + 1] as number) + (starts[value] as number);
  const next = starts.slice();
  const order = new Uint32Array(values.length);
  values.forEach((value, index) => {
    const at = next[value] as number;
    order[at] = index;
    next[value] = at + 1;
  });
  return { order, starts };
}
