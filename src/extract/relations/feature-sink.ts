import { mix } from './hash.js';
import type { WordingWeights } from './scorer.js';

/** Features that belong together and recur: the wording around one list, the letters of one name. */
export class FeatureBlock {
  /** What the block is worth under each salt. A block lives as long as one document's features, under one scorer. */
  readonly sums = new Map<number, number>();

  constructor(readonly values: readonly number[]) {}
}

/** What features of a proposal speak of. */
export const SIDES = ['kind', 'object', 'subject', 'names', 'between'] as const;
export type Side = (typeof SIDES)[number];

/** Where the features of a proposal go: recorded to learn from, or summed to judge by. */
export interface FeatureSink {
  /** What follows speaks of another side of the proposal. */
  turn(side: Side): void;
  one(value: number): void;
  /** Every feature of the block, mixed with the salt. */
  block(block: FeatureBlock, salt: number): void;
}

/** Records features one by one. */
export class FeatureRecorder implements FeatureSink {
  readonly values: number[] = [];
  /** Of each feature, the index of its side. */
  readonly sides: number[] = [];
  #side = 0;

  turn(side: Side): void {
    this.#side = SIDES.indexOf(side);
  }

  one(value: number): void {
    this.values.push(value);
    this.sides.push(this.#side);
  }

  block(block: FeatureBlock, salt: number): void {
    for (const value of block.values) this.one(mix(value, salt));
  }
}

/** Sums the weights of features; a block is summed once for each salt. */
export class OddsMeter implements FeatureSink {
  readonly #sums = new Float64Array(SIDES.length);
  #side = 0;
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #step: number;

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
  get odds(): number {
    return this.#sums.reduce((sum, side) => sum + side, 0) * this.#step;
  }

  /** The same for each side. */
  get sides(): number[] {
    return Array.from(this.#sums, (sum) => sum * this.#step);
  }

  turn(side: Side): void {
    this.#side = SIDES.indexOf(side);
  }

  one(value: number): void {
    this.#sums[this.#side] = (this.#sums[this.#side] ?? 0) + (this.#weights[value & this.#mask] ?? 0);
  }

  block(block: FeatureBlock, salt: number): void {
    let sum = block.sums.get(salt);
    if (sum === undefined) {
      sum = 0;
      for (const value of block.values) sum += this.#weights[mix(value, salt) & this.#mask] ?? 0;
      block.sums.set(salt, sum);
    }
    this.#sums[this.#side] = (this.#sums[this.#side] ?? 0) + sum;
  }
}
