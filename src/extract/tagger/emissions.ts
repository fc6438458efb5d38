import { LABEL_COUNT as L } from './labels.js';
import type { TaggerWeights } from './model-file.js';
import type { Streams } from './streams.js';
import { TEMPLATE_COUNT, writeFeatures } from './templates.js';

/** Sums the weights of the features of each unit. */
export class Emissions {
  private readonly mask: number;
  private readonly slotKeys: Uint32Array;
  private readonly slotRows: Uint32Array;
  private readonly found = new Uint32Array(TEMPLATE_COUNT);
  private readonly sums = new Int32Array(L);

  constructor(private readonly weights: TaggerWeights) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, weights.keys.length * 2)));
    this.mask = size - 1;
    this.slotKeys = new Uint32Array(size);
    this.slotRows = new Uint32Array(size);
    weights.keys.forEach((key, row) => {
      let slot = key & this.mask;
      while (this.slotKeys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slotKeys[slot] = key;
      this.slotRows[slot] = row;
    });
  }

  /** exp(score) of every label of the units from `from` to `to`, into `potentials`, a row of LABEL_COUNT a unit. */
  write(streams: Streams, from: number, to: number, potentials: Float64Array): void {
    const { sums } = this;
    const { step } = this.weights;
    for (let i = from; i < to; i++) {
      sums.fill(0);
      this.addUp(streams, i);
      const row = (i - from) * L;
      for (let label = 0; label < L; label++) potentials[row + label] = Math.exp((sums[label] as number) * step);
    }
  }

  private addUp(streams: Streams, i: number): void {
    const { found, mask, slotKeys, slotRows, sums } = this;
    const { rowStart, labels, weights } = this.weights;
    const count = writeFeatures(streams, i, found, 0);
    for (let f = 0; f < count; f++) {
      const key = found[f] as number;
      let slot = key & mask;
      let at = slotKeys[slot] as number;
      while (at !== key && at !== 0) {
        slot = (slot + 1) & mask;
        at = slotKeys[slot] as number;
      }
      if (at === 0) continue;
      const row = slotRows[slot] as number;
      const stop = rowStart[row + 1] as number;
      for (let e = rowStart[row] as number; e < stop; e++) {
        const label = labels[e] as number;
        sums[label] = (sums[label] as number) + (weights[e] as number);
      }
    }
  }
}
