import type { Example } from './examples.js';

export interface LearnSettings {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** Pull of every weight towards zero, for each example it takes part in. */
  readonly decay: number;
  /** Weight of examples that annotators leave open, learned as right; 0 leaves them out. */
  readonly openWeight: number;
  /** How many of the last rounds the weights are averaged over. */
  readonly averaged: number;
}

/**
 * Logistic regression by AdaGrad: the log-odds of a claim are those of its strongest passage and of its whole.
 * Deterministic: the order is drawn from a fixed seed.
 */
export function learn(examples: readonly Example[], settings: LearnSettings): Float32Array {
  const weights = new Float32Array(2 ** settings.bits);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const used = examples.filter((example) => example.answer !== 'open' || settings.openWeight > 0);
  const order = Uint32Array.from(used.keys());
  const next = numbersFrom(20220225);
  const total = new Float32Array(weights.length);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, next);
    for (const at of order) {
      const example = used[at];
      if (example) step(weights, squares, example, settings);
    }
    if (round >= settings.rounds - settings.averaged)
      for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (weights[at] ?? 0);
  }
  return total.map((weight) => weight / settings.averaged);
}

function step(weights: Float32Array, squares: Float32Array, example: Example, settings: LearnSettings): void {
  const { odds, strongest } = oddsOf(weights, example);
  const weight = example.answer === 'open' ? settings.openWeight : 1;
  const error = (1 / (1 + Math.exp(-odds)) - (example.answer === 'wrong' ? 0 : 1)) * weight;
  for (const features of [strongest, example.whole]) {
    for (const at of features) {
      const slope = error + settings.decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (settings.rate * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

/** The log-odds of a claim under float weights, with the passage that speaks strongest for it. */
export function oddsOf(weights: Float32Array, example: Example): { odds: number; strongest: Int32Array } {
  let highest = Number.NEGATIVE_INFINITY;
  let strongest = example.whole;
  for (const passage of example.passages) {
    const odds = sum(weights, passage);
    if (odds > highest) {
      highest = odds;
      strongest = passage;
    }
  }
  return { odds: highest + sum(weights, example.whole), strongest };
}

function sum(weights: Float32Array, features: Int32Array): number {
  let total = 0;
  for (let at = 0; at < features.length; at++) total += weights[features[at] ?? 0] ?? 0;
  return total;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: Uint32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}
