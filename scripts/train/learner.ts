import { LABEL_COUNT as L } from '../../src/extract/tagger/labels.js';
import { Lattice } from '../../src/extract/tagger/lattice.js';
import { FIRST_PAIR, PAIR_COUNT, TO } from '../../src/extract/tagger/transitions.js';
import type { LabelSets } from './examples.js';
import type { FeatureRows } from './features.js';
import { shuffle } from './random.js';

/** How a step on one sequence is made. */
export interface StepOptions {
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Share of the features of a unit that are left out at each visit. */
  readonly dropout: number;
  /** Pull of every weight towards 0 in each epoch, in multiples of its own step: what is worth less becomes 0. */
  readonly pull: number;
  /** Share by which every weight shrinks in each epoch. */
  readonly shrink: number;
}

/** A stretch of a text that is learnt from at once: the features of its characters, and which labels are right for each. */
export interface Sequence {
  readonly rows: FeatureRows;
  readonly allowed: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** Labels less probable than this, by what stands before, are not followed. */
const NEGLIGIBLE = 1e-5;

/** How often in an epoch weights are pulled to zero. */
const PULLS = 4;

/** Weights on their way: what each visit of all sequences changes. */
export class Learner {
  readonly weights: Float32Array;
  readonly moves = new Float32Array(PAIR_COUNT);
  private readonly squares: Float32Array;
  private readonly moveSquares = new Float32Array(PAIR_COUNT).fill(1e-4);
  private readonly free = new Lattice(NEGLIGIBLE);
  private readonly bound = new Lattice(NEGLIGIBLE);
  private active = new Int32Array(0);
  private readonly moveGradient = new Float64Array(PAIR_COUNT);

  constructor(
    rowCount: number,
    private readonly sets: LabelSets,
    private readonly options: StepOptions,
  ) {
    this.weights = new Float32Array(rowCount * L);
    this.squares = new Float32Array(rowCount * L);
  }

  /** One epoch: a step on every sequence, in a new order. Returns the sum of the losses before each step. */
  visit(sequences: Sequence[], random: () => number): number {
    shuffle(sequences, random);
    const pause = Math.ceil(sequences.length / PULLS);
    let loss = 0;
    sequences.forEach((sequence, n) => {
      loss += this.step(sequence, random);
      if ((n + 1) % pause === 0) this.pullToZero(1 / PULLS);
    });
    return loss;
  }

  /** One step on one sequence; returns its loss before the step. */
  private step(sequence: Sequence, random: () => number): number {
    const { from, to, allowed } = sequence;
    const length = to - from;
    const activeStart = this.dropFeatures(sequence, random);
    const potentials = this.score(activeStart, length);
    const moves = Float64Array.from(this.moves, Math.exp);
    const all = this.free.run(potentials, moves, length);
    const bounded = potentials.slice();
    for (let i = 0; i < length; i++) {
      const set = this.sets.sets[allowed[from + i] as number] as Uint8Array;
      for (let label = 0; label < L; label++) if (!set[label]) bounded[i * L + label] = 0;
    }
    const right = this.bound.run(bounded, moves, length);
    if (right === Number.NEGATIVE_INFINITY) throw new Error(`annotation allows no sequence from ${from} to ${to}`);
    this.updateMoves(potentials, bounded, moves, length);
    this.updateWeights(activeStart, length);
    return all - right;
  }

  /** The proximal step of L1 and L2 for `share` of an epoch, all weights at once: far cheaper than with every sequence. */
  private pullToZero(share: number): void {
    const { weights, squares } = this;
    const { rate, pull, shrink } = this.options;
    const keep = 1 - shrink * share;
    for (let w = 0; w < weights.length; w++) {
      const weight = weights[w] as number;
      if (weight === 0) continue;
      const step = (rate * pull * share) / (Math.sqrt(squares[w] as number) + 1e-3);
      weights[w] = Math.abs(weight) <= step ? 0 : (weight - Math.sign(weight) * step) * keep;
    }
  }

  private dropFeatures({ rows, from, to }: Sequence, random: () => number): Uint32Array {
    const begin = rows.start[from] as number;
    const stop = rows.start[to] as number;
    if (this.active.length < stop - begin) this.active = new Int32Array(stop - begin);
    const start = new Uint32Array(to - from + 1);
    let n = 0;
    for (let i = from; i < to; i++) {
      for (let f = rows.start[i] as number; f < (rows.start[i + 1] as number); f++) {
        if (this.options.dropout === 0 || random() >= this.options.dropout) this.active[n++] = rows.rows[f] as number;
      }
      start[i - from + 1] = n;
    }
    return start;
  }

  private score(start: Uint32Array, length: number): Float64Array {
    const { weights, active } = this;
    const scores = new Float64Array(length * L);
    const sums = new Float64Array(L);
    const keep = 1 / (1 - this.options.dropout);
    for (let i = 0; i < length; i++) {
      const at = i * L;
      sums.fill(0);
      for (let f = start[i] as number; f < (start[i + 1] as number); f++) {
        const row = (active[f] as number) * L;
        for (let label = 0; label < L; label++) sums[label] = (sums[label] as number) + (weights[row + label] as number);
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label++) top = Math.max(top, sums[label] as number);
      for (let label = 0; label < L; label++) scores[at + label] = Math.exp(((sums[label] as number) - top) * keep);
    }
    return scores;
  }

  private updateMoves(potentials: Float64Array, bounded: Float64Array, moves: Float64Array, length: number): void {
    const gradient = this.moveGradient.fill(0);
    for (const [lattice, values, sign] of [
      [this.free, potentials, 1],
      [this.bound, bounded, -1],
    ] as const) {
      for (let i = 1; i < length; i++) {
        const scale = sign / (lattice.scale[i] as number);
        for (let from = 0; from < L; from++) {
          const came = (lattice.forward[(i - 1) * L + from] as number) * scale;
          if (Math.abs(came) < NEGLIGIBLE) continue;
          const stop = FIRST_PAIR[from + 1] as number;
          for (let p = FIRST_PAIR[from] as number; p < stop; p++) {
            const to = i * L + (TO[p] as number);
            const onward = (values[to] as number) * (lattice.backward[to] as number);
            gradient[p] = (gradient[p] as number) + came * (moves[p] as number) * onward;
          }
        }
      }
    }
    for (let p = 0; p < PAIR_COUNT; p++) {
      const g = gradient[p] as number;
      this.moveSquares[p] = (this.moveSquares[p] as number) + g * g;
      this.moves[p] = (this.moves[p] as number) - (this.options.rate * g) / Math.sqrt(this.moveSquares[p] as number);
    }
  }

  private updateWeights(start: Uint32Array, length: number): void {
    const { weights, squares, active, free, bound } = this;
    const { rate } = this.options;
    const touched = new Uint8Array(L);
    const gradient = new Float64Array(L);
    for (let i = 0; i < length; i++) {
      const at = i * L;
      let changed = 0;
      for (let label = 0; label < L; label++) {
        const g =
          (free.forward[at + label] as number) * (free.backward[at + label] as number) -
          (bound.forward[at + label] as number) * (bound.backward[at + label] as number);
        if (Math.abs(g) < 1e-3) continue;
        touched[changed] = label;
        gradient[changed++] = g;
      }
      if (changed === 0) continue;
      for (let f = start[i] as number; f < (start[i + 1] as number); f++) {
        const row = (active[f] as number) * L;
        for (let c = 0; c < changed; c++) {
          const w = row + (touched[c] as number);
          const g = gradient[c] as number;
          const square = (squares[w] as number) + g * g;
          squares[w] = square;
          weights[w] = (weights[w] as number) - (rate * g) / (Math.sqrt(square) + 1e-3);
        }
      }
    }
  }
}
