import { mix } from './hash.js';
import type { RelationScorer } from './scorer.js';

/** Features that belong together and recur: the wording around one list, the letters of one name. */
export class FeatureBlock {
  /** What the block is worth under each salt. A block lives as long as one document's features, under one scorer. */
  readonly sums = new Map<number, number>();

  constructor(readonly values: readonly number[]) {}
}

/** Where the features of a proposal go: recorded to learn from, or summed to judge by. */
export interface FeatureSink {
  one(value: number): void;
  /** Every feature of the block, mixed with the salt. */
  block(block: FeatureBlock, salt: number): void;
}

/** Records features one by one. */
export class FeatureRecorder implements FeatureSink {
  readonly values: number[] = [];

  one(value: number): void {
    this.values.push(value);
  }

  block(block: FeatureBlock, salt: number): void {
    for (const value of block.values) this.values.push(mix(value, salt));
  }
}

/** Sums the weights of features; a block is summed once for each salt. */
export class OddsMeter implements FeatureSink {
  #sum = 0;
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #step: number;

  constructor(scorer: RelationScorer) {
    this.#weights = scorer.weights;
    this.#mask = scorer.weights.length - 1;
    this.#step = scorer.step;
  }

  reset(): void {
    this.#sum = 0;
  }

  /** The log-odds of what was put in since the last reset. */
  get odds(): number {
    return this.#sum * this.#step;
  }

  one(value: number): void {
    this.#sum += this.#weights[value & this.#mask] ?? 0;
  }

  block(block: FeatureBlock, salt: number): void {
    let sum = block.sums.get(salt);
    if (sum === undefined) {
      sum = 0;
      for (const value of block.values) sum += this.#weights[mix(value, salt) & this.#mask] ?? 0;
      block.sums.set(salt, sum);
    }
    this.#sum += sum;
  }
}
