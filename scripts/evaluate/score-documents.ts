import { documentFromText } from '../../src/documents/document-from-text.js';
import type { DocumentFacts } from '../../src/model/document.js';
import { type ExtractionParts, extractDocument } from '../../src/pipeline/extract-document.js';
import type { GoldDocument } from './gold-file.js';
import { scoreDocument } from './score-document.js';
import { Scores } from './scores.js';

/** F1 of the three stages, their mean, and the share of the declared facts (place, year, kind, speaker) that were found. */
export interface StageScores {
  readonly entities: number;
  readonly figures: number;
  readonly claims: number;
  readonly overall: number;
  readonly facts: number;
}

/** Extracts every document from its text alone and scores what was found. */
export function scoreDocuments(documents: readonly GoldDocument[], parts: ExtractionParts): StageScores {
  const scores = new Scores();
  let [facts, right] = [0, 0];
  for (const { name, raw, gold } of documents) {
    const { extraction } = extractDocument(documentFromText(raw, { name, uri: name }), parts);
    scoreDocument(name, gold, extraction, scores);
    for (const [field, wanted] of Object.entries(gold.document)) {
      if (wanted === null || wanted === undefined) continue;
      facts++;
      if (extraction.document[field as keyof DocumentFacts] === wanted) right++;
    }
  }
  const f1 = (stage: string) => scores.stages.of(stage).f1;
  return {
    entities: f1('entities'),
    figures: f1('figures'),
    claims: f1('claims'),
    overall: scores.overall,
    facts: facts === 0 ? 0 : right / facts,
  };
}
