import { LABEL_COUNT as L } from './labels.js';
import type { TaggerWeights } from './model-file.js';
import type { Streams } from './streams.js';
import { TEMPLATE_COUNT, writeFeatures } from './templates.js';
import { SUMS, WeightRows } from './weight-rows.js';

/** Scores beyond this many steps count as this many. */
const LIMIT = 4096;

/** What the features of a unit say of its labels. */
export class Emissions {
  private readonly rows: WeightRows;
  private readonly found = new Int32Array(TEMPLATE_COUNT + 1);
  private readonly exponentials: Float64Array;
  private readonly sums = new Int32Array(SUMS);

  constructor(weights: TaggerWeights) {
    this.rows = new WeightRows(weights, TEMPLATE_COUNT);
    this.exponentials = Float64Array.from({ length: 2 * LIMIT + 1 }, (_, n) => Math.exp((n - LIMIT) * weights.step));
  }

  /** exp(score) of every label of the units from `from` to `to`, into `potentials`, a row of LABEL_COUNT a unit. */
  write(streams: Streams, from: number, to: number, potentials: Float64Array): void {
    const { sums, exponentials, found, rows } = this;
    for (let i = from; i < to; i++) {
      rows.addUp(found, writeFeatures(streams, i, found, 0), sums);
      const row = (i - from) * L;
      for (let label = 0; label < L; label++) potentials[row + label] = exponentials[within(sums[label] as number)] as number;
    }
  }
}

const within = (score: number): number => Math.max(0, Math.min(score + LIMIT, 2 * LIMIT));
