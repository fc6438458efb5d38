import type { WordingWeights } from '../scorer/scorer.js';
import { mix } from './hash.js';
import { PairNumbers } from './pair-numbers.js';
import type { Salts } from './salts.js';

/** Features that belong together and recur: the wording around one list, the letters of one name. */
export class FeatureBlock {
  /** By this the meter knows the block; -1 until it does. A block lives as long as one document's features, under one scorer. */
  number = -1;

  constructor(readonly values: readonly number[]) {}
}

/** What features of a proposal speak of. */
export const SIDES = ['kind', 'object', 'subject', 'names', 'between'] as const;
export type Side = (typeof SIDES)[number];

const NUMBER_OF_SIDE = Object.fromEntries(SIDES.map((side, n) => [side, n])) as Readonly<Record<Side, number>>;

/** Where the features of a proposal go: recorded to learn from, or summed to judge by. */
export interface FeatureSink {
  /** What follows speaks of another side of the proposal. */
  turn(side: Side): void;
  one(value: number): void;
  /** Every feature of the block, mixed with each of the salts. */
  block(block: FeatureBlock, salts: Salts): void;
}

/** Records features one by one. */
export class FeatureRecorder implements FeatureSink {
  readonly values: number[] = [];
  /** Of each feature, the index of its side. */
  readonly sides: number[] = [];
  #side = 0;

  turn(side: Side): void {
    this.#side = NUMBER_OF_SIDE[side];
  }

  one(value: number): void {
    this.values.push(value);
    this.sides.push(this.#side);
  }

  block(block: FeatureBlock, salts: Salts): void {
    for (const salt of salts.values) for (const value of block.values) this.one(mix(value, salt));
  }
}

/** Sums the weights of features; a block is summed once for the same salts. */
export class OddsMeter implements FeatureSink {
  /** In steps, by side. */
  readonly #sums = new Int32Array(SIDES.length);
  #side = 0;
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #step: number;
  #blocks = 0;
  /** Blocks under salts, and what each is worth. */
  readonly #salted = new PairNumbers();
  readonly #worths: number[] = [];

  constructor(scorer: WordingWeights) {
    this.#weights = scorer.weights;
    this.#mask = scorer.weights.length - 1;
    this.#step = scorer.step;
  }

  reset(): void {
    this.#sums.fill(0);
    this.#side = 0;
  }

  /** The log-odds of what was put in since the last reset. */
  odds(): number {
    let sum = 0;
    for (let side = 0; side < SIDES.length; side++) sum += this.#sums[side] as number;
    return sum * this.#step;
  }

  /** The same for each side. */
  sides(): number[] {
    const sums = this.#sums;
    const step = this.#step;
    return SIDES.map((_, side) => (sums[side] as number) * step);
  }

  turn(side: Side): void {
    this.#side = NUMBER_OF_SIDE[side];
  }

  one(value: number): void {
    this.#add(this.#weights[value & this.#mask] as number);
  }

  block(block: FeatureBlock, salts: Salts): void {
    if (block.number < 0) block.number = this.#blocks++;
    const number = this.#salted.of(block.number, salts.id);
    if (number === this.#worths.length) this.#worths.push(this.#worth(block, salts));
    this.#add(this.#worths[number] as number);
  }

  #add(weight: number): void {
    this.#sums[this.#side] = (this.#sums[this.#side] as number) + weight;
  }

  #worth({ values }: FeatureBlock, salts: Salts): number {
    const weights = this.#weights;
    const mask = this.#mask;
    let sum = 0;
    for (const salt of salts.values) for (const value of values) sum += weights[mix(value, salt) & mask] as number;
    return sum;
  }
}
