import { LABEL_COUNT as L } from './labels.js';
import { FIRST_PAIR, STARTS, STOPS, TO } from './transitions.js';

/** What is known of a stretch after forward and backward sums: of each unit a row of `width` numbers, one a label. */
export interface LatticeSums {
  readonly width: number;
  /** exp(score) of each label. */
  readonly potentials: Float64Array;
  /** exp(score) of each allowed pair of labels. */
  readonly moves: Float64Array;
  /** `forward·backward` is the probability of each label. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The factor by which the forward sums of each unit were scaled down. */
  readonly scale: Float64Array;
}

/**
 * Forward and backward sums over all label sequences of one stretch of text, each unit scaled to sum 1.
 * `potentials` holds exp(score) of `length` × LABEL_COUNT; `moves` exp(score) of each allowed pair of labels.
 * After `run`: `forward[i]·backward[i]` is the probability of each label at unit i. Models are learnt with it; texts are
 * tagged with the same sums in `Kernel`.
 */
export class Lattice implements LatticeSums {
  readonly width = L;
  potentials: Float64Array = new Float64Array(0);
  moves: Float64Array = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  scale = new Float64Array(0);

  /**
   * Labels less likely than `negligible` at a unit, by what stands before it, are not followed further: most units leave but
   * a few. 0.001 changes no name in a thousand, and saves a quarter of the time.
   */
  constructor(readonly negligible: number) {}

  /** Returns the logarithm of the sum over all sequences; -Infinity where none is allowed. */
  run(potentials: Float64Array, moves: Float64Array, length: number): number {
    if (this.scale.length < length) {
      this.forward = new Float64Array(length * L);
      this.backward = new Float64Array(length * L);
      this.scale = new Float64Array(length);
    }
    this.potentials = potentials;
    this.moves = moves;
    const total = this.runForward(potentials, moves, length);
    if (total > Number.NEGATIVE_INFINITY) this.runBackward(potentials, moves, length);
    return total;
  }

  private runForward(potentials: Float64Array, moves: Float64Array, length: number): number {
    const { forward, scale } = this;
    let total = 0;
    for (let i = 0; i < length; i++) {
      const row = i * L;
      if (i === 0) forward.set(STARTS, 0);
      else {
        forward.fill(0, row, row + L);
        this.reach(row, moves);
      }
      const isLast = i === length - 1;
      let sum = 0;
      for (let label = 0; label < L; label++) {
        let value = (forward[row + label] as number) * (potentials[row + label] as number);
        if (isLast) value *= STOPS[label] as number;
        forward[row + label] = value;
        sum += value;
      }
      if (!(sum > 0)) return Number.NEGATIVE_INFINITY;
      scale[i] = sum;
      total += Math.log(sum);
      const factor = 1 / sum;
      for (let label = 0; label < L; label++) forward[row + label] = (forward[row + label] as number) * factor;
    }
    return total;
  }

  /** Spreads the sums of the unit before over the labels that may follow. */
  private reach(row: number, moves: Float64Array): void {
    const { forward, negligible } = this;
    for (let from = 0; from < L; from++) {
      const came = forward[row - L + from] as number;
      if (came < negligible) continue;
      const stop = FIRST_PAIR[from + 1] as number;
      for (let p = FIRST_PAIR[from] as number; p < stop; p++) {
        const to = row + (TO[p] as number);
        forward[to] = (forward[to] as number) + came * (moves[p] as number);
      }
    }
  }

  private runBackward(potentials: Float64Array, moves: Float64Array, length: number): void {
    const { forward, backward, scale, negligible } = this;
    const onward = new Float64Array(L);
    const last = (length - 1) * L;
    for (let label = 0; label < L; label++) backward[last + label] = STOPS[label] as number;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * L;
      const after = row + L;
      const factor = 1 / (scale[i + 1] as number);
      for (let to = 0; to < L; to++) onward[to] = (backward[after + to] as number) * (potentials[after + to] as number) * factor;
      if (i + 1 === length - 1) for (let to = 0; to < L; to++) onward[to] = (onward[to] as number) * (STOPS[to] as number);
      for (let from = 0; from < L; from++) {
        let sum = 0;
        if ((forward[row + from] as number) >= negligible) {
          const stop = FIRST_PAIR[from + 1] as number;
          for (let p = FIRST_PAIR[from] as number; p < stop; p++) sum += (moves[p] as number) * (onward[TO[p] as number] as number);
        }
        backward[row + from] = sum;
      }
    }
  }
}
