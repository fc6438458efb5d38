import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTenseWeights, type TenseWeights } from '../extract/figures/tense/tense-weights.js';
import { readMentionWeights } from '../extract/mentions/weigh.js';
import { loadRelationScorer } from '../extract/relations/scorer/scorer.js';
import { loadTagger } from '../extract/tagger/index.js';
import { loadGazetteers } from '../gazetteer/load.js';
import type { ExtractionParts } from '../pipeline/extract-document.js';
import { loadSchema } from '../schema/load.js';
import { packageRoot } from '../schema/package-root.js';
import { loadStageWords } from '../schema/stage-words.js';

/** Loads what extraction works with: schema, gazetteers and the four trained models. */
export function loadExtractionParts(root = packageRoot()): ExtractionParts {
  return {
    schema: loadSchema(join(root, 'schema')),
    gazetteers: loadGazetteers(join(root, 'seeds')),
    tagger: loadTagger(readFileSync(join(root, 'models', 'tagger.bin'))),
    mentionWeights: readMentionWeights(readFileSync(join(root, 'models', 'mentions.tsv'), 'utf8')),
    tense: loadTenseWeights(root),
    stageWords: loadStageWords(join(root, 'schema', 'stage-words.yaml')),
    scorer: loadRelationScorer(readFileSync(join(root, 'models', 'relations.bin'))),
  };
}

export function loadTenseWeights(root = packageRoot()): TenseWeights {
  return readTenseWeights(readFileSync(join(root, 'models', 'tense.tsv'), 'utf8'));
}
