/** Keys a bucket, on average: fewer cost memory, more cost time when the table is made. */
const BUCKET = 3;
/** A bucket is moved by a multiple of this. */
export const MOVE = 0x9e3779b1;
/** Factor that spreads moved keys over the slots. */
export const SPREAD = 0x85ebca6b;

/**
 * Numbers by key: a hash table without collisions. Each bucket of keys is moved by a number of its own, found when the
 * table is made, so that every key has a slot to itself and one look tells whether it is known.
 */
export class PlaceOfKey {
  /** A key's bucket is its bits from here up. */
  readonly bucketShift: number;
  /** By how many times MOVE the keys of each bucket are moved: a byte, so that this table stays in the processor's cache. */
  readonly moved: Uint8Array;
  /** A key's slot is the bits from here up of the moved key times SPREAD. */
  readonly slotShift: number;
  /** Slot s: the key in 2s, its number in 2s + 1. Key 0: free. */
  readonly slots: Int32Array;

  /** `keys` ascend and are spread over 32 bits, none is 0; `values` are their numbers. */
  constructor(
    private readonly keys: Uint32Array,
    private readonly values: Int32Array,
  ) {
    const slotBits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.2 + 1)));
    const bucketBits = Math.max(2, Math.ceil(Math.log2(keys.length / BUCKET + 1)));
    this.slotShift = 32 - slotBits;
    this.bucketShift = 32 - bucketBits;
    this.moved = new Uint8Array(2 ** bucketBits);
    this.slots = new Int32Array(2 * 2 ** slotBits);
    const starts = this.startsOfBuckets();
    // The fullest are the hardest to place.
    for (const bucket of fullestFirst(starts)) {
      this.moved[bucket] = this.settle(starts[bucket] as number, starts[bucket + 1] as number);
    }
  }

  /** Bucket b holds the keys from `starts[b]` to `starts[b + 1]`. */
  private startsOfBuckets(): Uint32Array {
    const starts = new Uint32Array(this.moved.length + 1);
    let bucket = 0;
    for (let n = 0; n < this.keys.length; n++) {
      const of = (this.keys[n] as number) >>> this.bucketShift;
      while (bucket < of) starts[++bucket] = n;
    }
    return starts.fill(this.keys.length, bucket + 1);
  }

  /** Puts the keys of one bucket on free slots, and returns how often MOVE they had to be moved until they all found one: 18 times at most in the model. */
  private settle(from: number, to: number): number {
    const { keys, values, slots } = this;
    for (let attempt = 0; attempt < 256; attempt++) {
      const move = Math.imul(attempt, MOVE);
      let n = from;
      for (; n < to; n++) {
        const slot = this.slotOf(keys[n] as number, move);
        if (slots[slot] !== 0) break;
        slots[slot] = keys[n] as number;
        slots[slot + 1] = values[n] as number;
      }
      if (n === to) return attempt;
      while (n-- > from) slots[this.slotOf(keys[n] as number, move)] = 0;
    }
    throw new RangeError(`${to - from} keys that begin alike cannot be spread`);
  }

  private slotOf(key: number, move: number): number {
    return 2 * (Math.imul(key ^ move, SPREAD) >>> this.slotShift);
  }
}

/** The buckets in descending order of how many keys they hold. */
function fullestFirst(starts: Uint32Array): Uint32Array {
  const count = starts.length - 1;
  const sizeOf = (bucket: number) => (starts[bucket + 1] as number) - (starts[bucket] as number);
  let most = 0;
  for (let bucket = 0; bucket < count; bucket++) most = Math.max(most, sizeOf(bucket));
  // Where the next bucket of each size goes: behind all those that are fuller.
  const next = new Uint32Array(most + 1);
  for (let bucket = 0; bucket < count; bucket++) next[sizeOf(bucket)] = (next[sizeOf(bucket)] as number) + 1;
  let before = 0;
  for (let size = most; size >= 0; size--) {
    const here = next[size] as number;
    next[size] = before;
    before += here;
  }
  const order = new Uint32Array(count);
  for (let bucket = 0; bucket < count; bucket++) {
    const size = sizeOf(bucket);
    const at = next[size] as number;
    order[at] = bucket;
    next[size] = at + 1;
  }
  return order;
}
