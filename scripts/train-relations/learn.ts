import { seededRandom } from '../train/random.js';
import type { Lessons } from './lessons.js';

export interface LearnSettings {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** Pull of every weight towards zero, for each example it takes part in. */
  readonly decay: number;
  /** How many of the last rounds the weights are averaged over. */
  readonly averaged: number;
  /** In how many orders the examples are learned from; the weights are the mean. What one order gives wavers by 0.005 of F1. */
  readonly orders: number;
}

/**
 * Logistic regression by AdaGrad: the log-odds of a claim are those of its strongest passage and of its whole.
 * `members` are the numbers of the lessons learned from. Deterministic: their orders are drawn from a fixed seed.
 */
export function learn(lessons: Lessons, members: Uint32Array, settings: LearnSettings): Float32Array {
  const total = new Float32Array(2 ** settings.bits);
  const next = seededRandom(20220225);
  for (let order = 0; order < settings.orders; order++) {
    const learner = new Learner(lessons, settings);
    const shuffled = members.slice();
    for (let round = 0; round < settings.rounds; round++) {
      shuffle(shuffled, next);
      for (const at of shuffled) learner.take(at);
      if (round >= settings.rounds - settings.averaged) learner.addTo(total);
    }
  }
  return total.map((weight) => weight / (settings.averaged * settings.orders));
}

/** Where the features of a passage stand. */
interface Stretch {
  start: number;
  end: number;
}

class Learner {
  /** Of each feature its weight, and behind it the sum of its squared slopes: both are always wanted together. */
  readonly #weights: Float32Array;
  readonly #lessons: Lessons;
  readonly #settings: LearnSettings;
  readonly #strongest: Stretch = { start: 0, end: 0 };

  constructor(lessons: Lessons, settings: LearnSettings) {
    this.#lessons = lessons;
    this.#settings = settings;
    this.#weights = new Float32Array(2 * 2 ** settings.bits);
    for (let at = 1; at < this.#weights.length; at += 2) this.#weights[at] = 1e-6;
  }

  /** Takes one lesson in. */
  take(at: number): void {
    const { wholeStarts, wholeEnds, answers } = this.#lessons;
    const start = wholeStarts[at] as number;
    const end = wholeEnds[at] as number;
    const odds = this.#hearPassages(at) + this.#oddsOf(start, end);
    const error = 1 / (1 + Math.exp(-odds)) - (answers[at] as number);
    this.#mend(this.#strongest.start, this.#strongest.end, error);
    this.#mend(start, end, error);
  }

  addTo(total: Float32Array): void {
    for (let at = 0; at < total.length; at++) total[at] = (total[at] as number) + (this.#weights[2 * at] as number);
  }

  /** The log-odds of the strongest passage, whose place is kept. */
  #hearPassages(at: number): number {
    const { firstPassages, passageStarts, wholeStarts } = this.#lessons;
    const last = (firstPassages[at + 1] as number) - 1;
    let highest = Number.NEGATIVE_INFINITY;
    for (let passage = firstPassages[at] as number; passage <= last; passage++) {
      const start = passageStarts[passage] as number;
      const end = passage < last ? (passageStarts[passage + 1] as number) : (wholeStarts[at] as number);
      const odds = this.#oddsOf(start, end);
      if (odds <= highest) continue;
      highest = odds;
      this.#strongest.start = start;
      this.#strongest.end = end;
    }
    return highest;
  }

  #oddsOf(start: number, end: number): number {
    const { features } = this.#lessons;
    const weights = this.#weights;
    let odds = 0;
    for (let at = start; at < end; at++) odds += weights[2 * (features[at] as number)] as number;
    return odds;
  }

  #mend(start: number, end: number, error: number): void {
    const { features } = this.#lessons;
    const { rate, decay } = this.#settings;
    const weights = this.#weights;
    for (let at = start; at < end; at++) {
      const feature = 2 * (features[at] as number);
      const weight = weights[feature] as number;
      const slope = error + decay * weight;
      const squares = Math.fround((weights[feature + 1] as number) + slope * slope);
      weights[feature + 1] = squares;
      weights[feature] = weight - (rate * slope) / Math.sqrt(squares);
    }
  }
}

function shuffle(order: Uint32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}
