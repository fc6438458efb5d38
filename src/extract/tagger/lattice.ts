import { LABEL_COUNT as L } from './labels.js';
import { FIRST_FROM, FROM, PAIR_COUNT, STARTS, STOPS, TO } from './transitions.js';

/**
 * Forward and backward sums over all label sequences of one stretch of text, each unit scaled to sum 1.
 * `potentials` holds exp(score) of `length` × LABEL_COUNT; `moves` exp(score) of each allowed pair of labels.
 * After `run`: `forward[i]·backward[i]` is the probability of each label at unit i.
 */
export class Lattice {
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** The factor by which the forward sums of each unit were scaled down. */
  scale = new Float64Array(0);

  /** Returns the logarithm of the sum over all sequences; -Infinity where none is allowed. */
  run(potentials: Float64Array, moves: Float64Array, length: number): number {
    if (this.scale.length < length) this.grow(length);
    const total = this.runForward(potentials, moves, length);
    if (total > Number.NEGATIVE_INFINITY) this.runBackward(potentials, moves, length);
    return total;
  }

  private grow(length: number): void {
    this.forward = new Float64Array(length * L);
    this.backward = new Float64Array(length * L);
    this.scale = new Float64Array(length);
  }

  private runForward(potentials: Float64Array, moves: Float64Array, length: number): number {
    const { forward, scale } = this;
    let total = 0;
    for (let i = 0; i < length; i++) {
      const row = i * L;
      const before = row - L;
      let sum = 0;
      for (let to = 0; to < L; to++) {
        let reach = 0;
        if (i === 0) reach = STARTS[to] as number;
        else {
          const stop = FIRST_FROM[to + 1] as number;
          for (let p = FIRST_FROM[to] as number; p < stop; p++)
            reach += (forward[before + (FROM[p] as number)] as number) * (moves[p] as number);
        }
        const value = reach * (potentials[row + to] as number) * (i === length - 1 ? (STOPS[to] as number) : 1);
        forward[row + to] = value;
        sum += value;
      }
      if (!(sum > 0)) return Number.NEGATIVE_INFINITY;
      scale[i] = sum;
      total += Math.log(sum);
      for (let to = 0; to < L; to++) forward[row + to] = (forward[row + to] as number) / sum;
    }
    return total;
  }

  private runBackward(potentials: Float64Array, moves: Float64Array, length: number): void {
    const { backward, scale } = this;
    const onward = new Float64Array(L);
    const last = (length - 1) * L;
    for (let label = 0; label < L; label++) backward[last + label] = STOPS[label] as number;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * L;
      const after = row + L;
      for (let to = 0; to < L; to++) {
        onward[to] = ((backward[after + to] as number) * (potentials[after + to] as number)) / (scale[i + 1] as number);
      }
      if (i + 1 === length - 1) for (let to = 0; to < L; to++) onward[to] = (onward[to] as number) * (STOPS[to] as number);
      for (let from = 0; from < L; from++) backward[row + from] = 0;
      for (let p = 0; p < PAIR_COUNT; p++) {
        const from = row + (FROM[p] as number);
        backward[from] = (backward[from] as number) + (moves[p] as number) * (onward[TO[p] as number] as number);
      }
    }
  }
}
