import { LABEL_COUNT as L } from './labels.js';
import type { TaggerWeights } from './model-file.js';
import type { Streams } from './streams.js';
import { TEMPLATE_COUNT, writeFeatures } from './templates.js';

/** Scores beyond this many steps count as this many. */
const LIMIT = 4096;
/** Bits of the filter for each feature of the model: it turns most features that the model does not know away at once. */
const FILTER_BITS = 12;

/** Rows of more weights than this are kept in full, two weights to a number, and added without looking at labels. */
const SPARSE = 8;
/** Numbers of a full row; a multiple of 4, as many as are added at a time. */
const HALF = 4 * Math.ceil(L / 8);
/** Marks the place of a full row, in the bits that hold the length of a sparse one. */
const FULL = 63;

/**
 * Sums the weights of the features of each unit. Nearly all of the tagger's time goes here, most of it into fetching memory:
 * what belongs together lies together. A full row holds the weights of labels l and l + HALF in the low and high half of one
 * number, so that one addition adds both; no sum of a unit's features leaves 16 bits.
 */
export class Emissions {
  private readonly mask: number;
  /** Slot s: the hash of a feature in 2s; in 2s + 1 where its weights begin, times 64, plus how many they are or FULL. Hash 0: free. */
  private readonly slots: Int32Array;
  /** Label of a weight in the low 6 bits, the weight above. */
  private readonly sparse: Int16Array;
  private readonly full: Int32Array;
  private readonly filter: Uint8Array;
  private readonly filterMask: number;
  private readonly exponentials: Float64Array;
  private readonly found = new Int32Array(TEMPLATE_COUNT);
  private readonly fullRows = new Int32Array(TEMPLATE_COUNT);
  private readonly sums = new Int32Array(2 * HALF);

  constructor(weights: TaggerWeights) {
    const { keys, rowStart, labels, step } = weights;
    const lengthOf = (row: number) => (rowStart[row + 1] as number) - (rowStart[row] as number);
    const rows = Array.from(keys, (_, row) => row);
    // The fullest rows are those of the most frequent features: side by side they stay in the processor's cache.
    const fullRows = rows.filter((row) => lengthOf(row) > SPARSE).sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
    const size = powerOfTwo(keys.length * 1.2);
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    this.filterMask = powerOfTwo(keys.length * FILTER_BITS) - 1;
    this.filter = new Uint8Array((this.filterMask + 1) >>> 3);
    this.full = new Int32Array(fullRows.length * HALF);
    fullRows.forEach((row, n) => {
      this.insert((keys[row] as number) | 0, n * HALF * 64 + FULL);
      for (let e = rowStart[row] as number; e < (rowStart[row + 1] as number); e++) {
        const label = labels[e] as number;
        const at = n * HALF + (label % HALF);
        this.full[at] = (this.full[at] as number) + (weights.weights[e] as number) * (label < HALF ? 1 : 65536);
      }
    });
    this.sparse = new Int16Array(labels.length);
    let at = 0;
    for (const row of rows) {
      if (lengthOf(row) > SPARSE) continue;
      this.insert((keys[row] as number) | 0, at * 64 + lengthOf(row));
      for (let e = rowStart[row] as number; e < (rowStart[row + 1] as number); e++) {
        this.sparse[at++] = (weights.weights[e] as number) * 64 + (labels[e] as number);
      }
    }
    this.exponentials = Float64Array.from({ length: 2 * LIMIT + 1 }, (_, n) => Math.exp((n - LIMIT) * step));
  }

  /** exp(score) of every label of the units from `from` to `to`, into `potentials`, a row of LABEL_COUNT a unit. */
  write(streams: Streams, from: number, to: number, potentials: Float64Array): void {
    const { sums, exponentials } = this;
    for (let i = from; i < to; i++) {
      this.addUp(streams, i);
      const row = (i - from) * L;
      for (let label = 0; label < L; label++) {
        const score = sums[label] as number;
        const at = score < -LIMIT ? 0 : score > LIMIT ? 2 * LIMIT : score + LIMIT;
        potentials[row + label] = exponentials[at] as number;
      }
    }
  }

  private insert(key: number, place: number): void {
    let slot = key & this.mask;
    while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[2 * slot] = key;
    this.slots[2 * slot + 1] = place;
    const bit = (key >>> 3) & this.filterMask;
    this.filter[bit >>> 3] = (this.filter[bit >>> 3] as number) | (1 << (bit & 7));
  }

  private addUp(streams: Streams, i: number): void {
    const { found, mask, slots, sums, sparse, fullRows, filter, filterMask } = this;
    sums.fill(0);
    const count = writeFeatures(streams, i, found, 0);
    let fullCount = 0;
    for (let f = 0; f < count; f++) {
      const key = found[f] as number;
      const bit = (key >>> 3) & filterMask;
      if (((filter[bit >>> 3] as number) & (1 << (bit & 7))) === 0) continue;
      let slot = key & mask;
      let at = slots[2 * slot] as number;
      while (at !== key && at !== 0) {
        slot = (slot + 1) & mask;
        at = slots[2 * slot] as number;
      }
      if (at === 0) continue;
      const place = slots[2 * slot + 1] as number;
      const first = place >>> 6;
      if ((place & 63) === FULL) {
        fullRows[fullCount++] = first;
        continue;
      }
      const stop = first + (place & 63);
      for (let e = first; e < stop; e++) {
        const entry = sparse[e] as number;
        sums[entry & 63] = (sums[entry & 63] as number) + (entry >> 6);
      }
    }
    this.addFullRows(fullCount);
  }

  /** Adds the full rows four numbers at a time, so that the sums stay in registers. */
  private addFullRows(count: number): void {
    const { full, fullRows, sums } = this;
    for (let c = 0; c < HALF; c += 4) {
      let a = 0;
      let b = 0;
      let d = 0;
      let e = 0;
      for (let f = 0; f < count; f++) {
        const at = (fullRows[f] as number) + c;
        a = (a + (full[at] as number)) | 0;
        b = (b + (full[at + 1] as number)) | 0;
        d = (d + (full[at + 2] as number)) | 0;
        e = (e + (full[at + 3] as number)) | 0;
      }
      addPair(sums, c, a);
      addPair(sums, c + 1, b);
      addPair(sums, c + 2, d);
      addPair(sums, c + 3, e);
    }
  }
}

/** Adds the two halves of a number to the sums of their labels. */
function addPair(sums: Int32Array, c: number, both: number): void {
  const low = (both << 16) >> 16;
  sums[c] = (sums[c] as number) + low;
  sums[c + HALF] = (sums[c + HALF] as number) + ((both - low) >> 16);
}

const powerOfTwo = (atLeast: number) => 2 ** Math.ceil(Math.log2(Math.max(8, atLeast)));
