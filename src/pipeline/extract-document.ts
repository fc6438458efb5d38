import { entityContext } from '../extract/entity-context.js';
import { findFigures } from '../extract/figures/index.js';
import type { TenseWeights } from '../extract/figures/tense/tense-weights.js';
import { findMentions } from '../extract/mentions/index.js';
import type { MentionWeights } from '../extract/mentions/weigh.js';
import { findClaims } from '../extract/relations/index.js';
import type { RelationScorer } from '../extract/relations/scorer/scorer.js';
import type { Tagger } from '../extract/tagger/index.js';
import { likelyMentions } from '../extract/tagger/likely-mentions.js';
import type { SourceDocument } from '../model/document.js';
import type { Extraction, Passage } from '../model/extraction.js';
import type { Gazetteers } from '../model/gazetteer.js';
import { NO_SPLITS, type Splits } from '../resolve/judgements/splits.js';
import { resolveEntities } from '../resolve/resolve-entities.js';
import type { Schema } from '../schema/load.js';
import type { StageWords } from '../schema/stage-words.js';
import { readText } from '../text/read-text.js';
import { documentId, extractionOf } from './extraction-of.js';
import { passagesOf } from './passages.js';

/** What extraction works with, loaded once and shared by all documents. */
export interface ExtractionParts {
  readonly schema: Schema;
  readonly gazetteers: Gazetteers;
  readonly tagger: Tagger;
  readonly mentionWeights: MentionWeights;
  readonly tense: TenseWeights;
  readonly scorer: RelationScorer;
  readonly stageWords: StageWords;
}

export interface ExtractedDocument {
  readonly extraction: Extraction;
  readonly passages: readonly Passage[];
}

/** read → clean → mentions → entities → figures and claims; pure, the same for the same text and splits. */
export function extractDocument(source: SourceDocument, parts: ExtractionParts, splits: Splits = NO_SPLITS): ExtractedDocument {
  const reading = readText(source, parts.gazetteers);
  const context = { reading, gazetteers: parts.gazetteers };
  const mentions = findMentions(context, parts.mentionWeights, (of) => likelyMentions(of, parts.tagger));
  const entities = resolveEntities(mentions, context, parts.schema, splits);
  const resolved = entityContext(reading, parts.gazetteers, entities);
  const figures = findFigures(resolved, parts.tense);
  const claims = findClaims(resolved, parts);
  return {
    extraction: extractionOf(reading, { entities, figures, claims }, parts.gazetteers),
    passages: passagesOf(reading, documentId(source)),
  };
}
