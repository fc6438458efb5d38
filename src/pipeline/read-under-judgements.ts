import type { SourceDocument } from '../model/document.js';
import type { GraphDocument } from '../model/extraction.js';
import { contentId } from '../resolve/identity.js';
import { applyJudgements } from '../resolve/judgements/apply-judgements.js';
import type { Decisions } from '../resolve/judgements/judgements.js';
import type { Splits } from '../resolve/judgements/splits.js';
import type { ExtractedDocument } from './extract-document.js';
import { documentId } from './extraction-of.js';

/** Reads a text, keeping names apart that judgements split; at once, or in another thread. */
export type Extract = (source: SourceDocument, splits: Splits) => ExtractedDocument | Promise<ExtractedDocument>;

export interface Reader {
  readonly extract: Extract;
  /** Changes whenever the extractor would read the same text otherwise. */
  readonly extractorVersion: string;
}

/** The fingerprint of a document: its text, what was declared of it, who read it, and what was judged of it. */
export function fingerprintOf(source: SourceDocument, extractorVersion: string, judgements: string | null): string {
  const declared = Object.entries(source.declared).sort(([a], [b]) => (a < b ? -1 : 1));
  const judged = judgements === null ? [] : [judgements];
  return contentId('read', source.hash, JSON.stringify(declared), extractorVersion, ...judged);
}

/** A document as the graph is to hold it, judgements applied. The same for the same text, declared facts and ledger. */
export async function readUnderJudgements(
  source: SourceDocument,
  decisions: Decisions,
  { extract, extractorVersion }: Reader,
): Promise<GraphDocument> {
  const id = documentId(source);
  const declared = { ...source.declared, ...decisions.factsOf(id) };
  const { extraction, passages } = await extract({ ...source, declared }, decisions.splits);
  // What a split took a name from counts too: without it, the undo of a split would seem to concern nothing here.
  const readAs = new Set(extraction.entities.flatMap(({ id, apartFrom }) => (apartFrom === undefined ? [id] : [id, apartFrom])));
  const judgements = decisions.digest(id, readAs);
  const judged = judgements === null ? extraction : applyJudgements(extraction, decisions);
  const isRenamed = judged.entities.length !== readAs.size || judged.entities.some((entity) => !readAs.has(entity.id));
  return {
    extraction: judged,
    raw: source.raw,
    fingerprint: fingerprintOf(source, extractorVersion, judgements),
    passages,
    declared: source.declared,
    judgements,
    ...(isRenamed && { readAs: [...readAs].sort() }),
  };
}
