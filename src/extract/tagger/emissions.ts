import { COLUMN_COUNT, foldColumns, LABEL_COUNT as L } from './labels.js';
import type { TaggerWeights } from './model-file.js';
import type { Streams } from './streams.js';
import { TEMPLATE_COUNT, writeFeatures } from './templates.js';

/** Scores beyond this many steps count as this many. */
const LIMIT = 4096;
/** Bits of the filter for each feature of the model: it turns most features that the model does not know away at once. */
const FILTER_BITS = 12;

/** Sums the weights of the features of each unit. */
export class Emissions {
  private readonly mask: number;
  /** Slot s: the hash of a feature in 2s, its row in 2s + 1; a hash of 0 marks a free slot. */
  private readonly slots: Uint32Array;
  private readonly filter: Uint8Array;
  private readonly filterMask: number;
  private readonly exponentials: Float64Array;
  private readonly found = new Uint32Array(TEMPLATE_COUNT);
  private readonly sums = new Int32Array(COLUMN_COUNT);
  private readonly scores = new Int32Array(L);

  constructor(private readonly weights: TaggerWeights) {
    const { keys, step } = weights;
    const size = powerOfTwo(keys.length * 2);
    this.mask = size - 1;
    this.slots = new Uint32Array(2 * size);
    this.filterMask = powerOfTwo(keys.length * FILTER_BITS) - 1;
    this.filter = new Uint8Array((this.filterMask + 1) >>> 3 || 1);
    keys.forEach((key, row) => {
      this.insert(key, row);
    });
    this.exponentials = Float64Array.from({ length: 2 * LIMIT + 1 }, (_, n) => Math.exp((n - LIMIT) * step));
  }

  /** exp(score) of every label of the units from `from` to `to`, into `potentials`, a row of LABEL_COUNT a unit. */
  write(streams: Streams, from: number, to: number, potentials: Float64Array): void {
    const { sums, scores, exponentials } = this;
    for (let i = from; i < to; i++) {
      sums.fill(0);
      this.addUp(streams, i);
      foldColumns(sums, scores);
      const row = (i - from) * L;
      for (let label = 0; label < L; label++) {
        const score = scores[label] as number;
        const at = score < -LIMIT ? 0 : score > LIMIT ? 2 * LIMIT : score + LIMIT;
        potentials[row + label] = exponentials[at] as number;
      }
    }
  }

  private insert(key: number, row: number): void {
    let slot = key & this.mask;
    while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[2 * slot] = key;
    this.slots[2 * slot + 1] = row;
    const bit = (key >>> 3) & this.filterMask;
    this.filter[bit >>> 3] = (this.filter[bit >>> 3] as number) | (1 << (bit & 7));
  }

  private addUp(streams: Streams, i: number): void {
    const { found, mask, slots, sums, filter, filterMask } = this;
    const { rowStart, labels, weights } = this.weights;
    const count = writeFeatures(streams, i, found, 0);
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
      const row = slots[2 * slot + 1] as number;
      const stop = rowStart[row + 1] as number;
      for (let e = rowStart[row] as number; e < stop; e++) {
        const column = labels[e] as number;
        sums[column] = (sums[column] as number) + (weights[e] as number);
      }
    }
  }
}

const powerOfTwo = (atLeast: number) => 2 ** Math.ceil(Math.log2(Math.max(8, atLeast)));
