import { mix } from './hash.js';
import type { Salts } from './salts.js';
import type { WordingWeights } from './scorer.js';

/** Features that belong together and recur: the wording around one list, the letters of one name. */
export class FeatureBlock {
  /** What the block is worth, by the salts' id. A block lives as long as one document's features, under one scorer. */
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
    this.#side = SIDES.indexOf(side);
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
  odds(): number {
    let sum = 0;
    for (let side = 0; side < SIDES.length; side++) sum += this.#sums[side] as number;
    return sum * this.#step;
  }

  /** The same for each side. */
  sides(): number[] {
    const odds: number[] = [];
    for (let side = 0; side < SIDES.length; side++) odds.push((this.#sums[side] as number) * this.#step);
    return odds;
  }

  turn(side: Side): void {
    this.#side = SIDES.indexOf(side);
  }

  one(value: number): void {
    this.#add(this.#weights[value & this.#mask] as number);
  }

  block(block: FeatureBlock, salts: Salts): void {
    let sum = block.sums.get(salts.id);
    if (sum === undefined) {
      sum = this.#worth(block, salts);
      block.sums.set(salts.id, sum);
    }
    this.#add(sum);
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
