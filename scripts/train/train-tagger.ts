import { encodeModel } from '../../src/extract/tagger/model-file.js';
import type { WordClusters } from '../../src/extract/tagger/word-clusters.js';
import type { Gazetteers } from '../../src/model/gazetteer.js';
import type { Reading } from '../../src/model/reading.js';
import type { GoldDocument } from '../evaluate/gold-file.js';
import { compress } from './compress.js';
import { readExample } from './examples.js';
import { countFeatures, FeatureIndex } from './features.js';
import { type LearnOptions, learn } from './learn.js';

export interface TrainOptions extends LearnOptions {
  /** A feature must stand in so many documents to get a weight. */
  readonly minimum: number;
  /** Weights below this are left out of the model. */
  readonly least: number;
}

/** What was chosen on the held-out texts. */
export const DEFAULTS: TrainOptions = {
  epochs: 6,
  rounds: 3,
  rate: 0.05,
  dropout: 0.5,
  pull: 0.25,
  shrink: 0,
  optionalIsOpen: true,
  seed: 1,
  minimum: 2,
  least: 0.025,
};

/** Trains a tagger and returns the bytes of its model file: for `loadTagger`. Deterministic. */
export function trainTagger(
  lessons: readonly { readonly document: GoldDocument; readonly reading: Reading }[],
  gazetteers: Gazetteers,
  clusters: WordClusters,
  options: TrainOptions = DEFAULTS,
): Uint8Array {
  const examples = lessons.map(({ document, reading }) => readExample(document, reading, gazetteers, clusters));
  const table = countFeatures(examples, options.minimum);
  options.log?.(`${examples.length} texts, ${table.keys.length} features`);
  const learned = learn(examples, new FeatureIndex(table), table.keys.length, options);
  const model = compress(learned, table, clusters, options.least);
  const bytes = encodeModel(model);
  options.log?.(`${model.keys.length} features and ${model.labels.length} weights kept, ${bytes.length} bytes`);
  return bytes;
}
