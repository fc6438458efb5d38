import { LABEL_COUNT as L } from '../../src/extract/tagger/labels.js';
import type { TaggerWeights } from '../../src/extract/tagger/model-file.js';
import type { WordClusters } from '../../src/extract/tagger/word-clusters.js';
import type { FeatureTable } from './features.js';
import type { Learned } from './learn.js';

/** Dense weights → the sparse, rounded ones of the model file: weights below `least` are left out, rows without any with them. */
export function compress(learned: Learned, table: FeatureTable, clusters: WordClusters, least: number): TaggerWeights {
  let top = 0;
  for (const weight of learned.weights) top = Math.max(top, Math.abs(weight));
  const step = Math.fround(top / 127);
  const keys: number[] = [];
  const rowStart: number[] = [0];
  const labels: number[] = [];
  const weights: number[] = [];
  table.keys.forEach((key, r) => {
    const before = labels.length;
    for (let label = 0; label < L; label++) {
      const weight = learned.weights[r * L + label] as number;
      const rounded = Math.round(weight / step);
      if (Math.abs(weight) < least || rounded === 0) continue;
      labels.push(label);
      weights.push(rounded);
    }
    if (labels.length === before) return;
    keys.push(key);
    rowStart.push(labels.length);
  });
  return {
    keys: Uint32Array.from(keys),
    rowStart: Uint32Array.from(rowStart),
    labels: Uint8Array.from(labels),
    weights: Int8Array.from(weights),
    step,
    moves: learned.moves,
    clusters,
  };
}
