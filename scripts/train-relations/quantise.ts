import type { WordingWeights } from '../../src/extract/relations/scorer/scorer.js';

/** Rounds weights to signed bytes; the few that are larger than the 99.99th percentile are cut to it. */
export function quantise(weights: Float32Array, bits: number): WordingWeights {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)] || 1;
  const step = Math.fround(largest / 127);
  return { bits, step, weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))) };
}
