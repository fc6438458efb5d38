import { COLUMN_COUNT as C, foldColumns, LABEL_COUNT as L, ROLE_COLUMN, TYPE_COLUMN } from '../../src/extract/tagger/labels.js';
import { Lattice, NEGLIGIBLE } from '../../src/extract/tagger/lattice.js';
import { FIRST_PAIR, PAIR_COUNT, TO } from '../../src/extract/tagger/transitions.js';
import { allowedLabels, type Example, LabelSets } from './examples.js';
import type { FeatureIndex, FeatureRows } from './features.js';
import { seededRandom, shuffle } from './random.js';

export interface LearnOptions {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Share of the features of a unit that are left out at each visit. */
  readonly dropout: number;
  /** Pull of every weight towards 0 in each epoch, in multiples of its own step: what is worth less becomes 0. */
  readonly pull: number;
  /** Share by which every weight shrinks in each epoch. */
  readonly shrink: number;
  /** Whether leaving out an optional name is as right as finding it. */
  readonly optionalIsOpen: boolean;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

export interface Learned {
  /** Row r: COLUMN_COUNT weights from r·COLUMN_COUNT. */
  readonly weights: Float32Array;
  readonly moves: Float32Array;
}

interface Sequence {
  readonly rows: FeatureRows;
  readonly allowed: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** How often in an epoch weights are pulled to zero. */
const PULLS = 4;

/** Longest sequence a step is taken on, in units. Longer paragraphs are cut at the sentence. */
const LONGEST = 400;

/**
 * Linear-chain conditional random field, learnt with AdaGrad one sequence at a time; the answer is the mean of the
 * weights after each epoch of the second half. What the annotation leaves open is summed over.
 */
export function learn(examples: readonly Example[], index: FeatureIndex, rowCount: number, options: LearnOptions): Learned {
  const sets = new LabelSets();
  const sequences = examples.flatMap((example) => {
    const rows = index.rowsOf(example);
    const allowed = allowedLabels(example, sets, options.optionalIsOpen);
    return cut(example).map(([from, to]): Sequence => ({ rows, allowed, from, to }));
  });
  const learner = new Learner(rowCount, sets, options);
  const random = seededRandom(options.seed);
  const sum = { weights: new Float32Array(rowCount * C), moves: new Float32Array(PAIR_COUNT) };
  const pause = Math.ceil(sequences.length / PULLS);
  let averaged = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(sequences, random);
    let loss = 0;
    sequences.forEach((sequence, n) => {
      loss += learner.step(sequence, random);
      if ((n + 1) % pause === 0) learner.pullToZero(1 / PULLS);
    });
    options.log?.(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
    if (epoch <= options.epochs / 2) continue;
    averaged++;
    for (let w = 0; w < sum.weights.length; w++) sum.weights[w] = (sum.weights[w] as number) + (learner.weights[w] as number);
    for (let p = 0; p < PAIR_COUNT; p++) sum.moves[p] = (sum.moves[p] as number) + (learner.moves[p] as number);
  }
  return { weights: sum.weights.map((w) => w / averaged), moves: sum.moves.map((w) => w / averaged) };
}

/** The sequences of a text: its paragraphs, cut after sentences where they are long; never through a name. */
function cut(example: Example): [number, number][] {
  const pieces: [number, number][] = [];
  const crossed = (at: number) => example.marks.some((mark) => mark.start < at && at < mark.end);
  const ends = new Set(example.reading.sentences.map((sentence) => sentence.end));
  for (const paragraph of example.paragraphs) {
    let from = paragraph.start;
    for (let at = from + 1; at <= paragraph.end; at++) {
      if (at < paragraph.end && !(at - from >= LONGEST / 4 && ends.has(at) && !crossed(at))) continue;
      pieces.push([from, at]);
      from = at;
    }
  }
  return pieces.filter(([from, to]) => to > from);
}

class Learner {
  readonly weights: Float32Array;
  readonly moves = new Float32Array(PAIR_COUNT);
  private readonly squares: Float32Array;
  private readonly moveSquares = new Float32Array(PAIR_COUNT).fill(1e-4);
  private readonly free = new Lattice();
  private readonly bound = new Lattice();
  private active = new Int32Array(0);
  private readonly moveGradient = new Float64Array(PAIR_COUNT);

  constructor(
    rowCount: number,
    private readonly sets: LabelSets,
    private readonly options: LearnOptions,
  ) {
    this.weights = new Float32Array(rowCount * C);
    this.squares = new Float32Array(rowCount * C);
  }

  /** One step on one sequence; returns its loss before the step. */
  step(sequence: Sequence, random: () => number): number {
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
  pullToZero(share: number): void {
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
    const columns = new Float64Array(C);
    const folded = new Float64Array(L);
    const keep = 1 / (1 - this.options.dropout);
    for (let i = 0; i < length; i++) {
      const at = i * L;
      columns.fill(0);
      for (let f = start[i] as number; f < (start[i + 1] as number); f++) {
        const row = (active[f] as number) * C;
        for (let column = 0; column < C; column++) columns[column] = (columns[column] as number) + (weights[row + column] as number);
      }
      foldColumns(columns, folded);
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label++) top = Math.max(top, folded[label] as number);
      for (let label = 0; label < L; label++) scores[at + label] = Math.exp(((folded[label] as number) - top) * keep);
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
    const touched = new Uint8Array(C);
    const gradient = new Float64Array(C);
    const whole = new Float64Array(C);
    for (let i = 0; i < length; i++) {
      const at = i * L;
      whole.fill(0);
      for (let label = 0; label < L; label++) {
        const g =
          (free.forward[at + label] as number) * (free.backward[at + label] as number) -
          (bound.forward[at + label] as number) * (bound.backward[at + label] as number);
        whole[label] = g;
        const role = ROLE_COLUMN[label] as number;
        if (role < 0) continue;
        whole[role] = (whole[role] as number) + g;
        const type = TYPE_COLUMN[label] as number;
        whole[type] = (whole[type] as number) + g;
      }
      let changed = 0;
      for (let column = 0; column < C; column++) {
        if (Math.abs(whole[column] as number) < 1e-3) continue;
        touched[changed] = column;
        gradient[changed++] = whole[column] as number;
      }
      if (changed === 0) continue;
      for (let f = start[i] as number; f < (start[i + 1] as number); f++) {
        const row = (active[f] as number) * C;
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
