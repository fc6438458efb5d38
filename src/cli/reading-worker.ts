import { parentPort } from 'node:worker_threads';
import type { SourceDocument } from '../model/document.js';
import type { Merge, Split } from '../model/judgement.js';
import { type ExtractedDocument, extractDocument } from '../pipeline/extract-document.js';
import { Splits } from '../resolve/judgements/splits.js';
import { loadExtractionParts } from './extraction-parts.js';

/** A text to be read, and the names to be kept apart in it. */
export interface ReadingTask {
  readonly number: number;
  readonly source: SourceDocument;
  readonly splits: readonly Split[];
  readonly merges: readonly Merge[];
}
export type ReadingResult =
  | { readonly number: number; readonly document: ExtractedDocument }
  | { readonly number: number; readonly error: unknown };

/** The thread in which a server reads texts, so that it goes on answering meanwhile. */
const port = parentPort;
if (port === null) throw new Error('this is a worker');
const parts = loadExtractionParts();

port.on('message', ({ number, source, splits, merges }: ReadingTask) => {
  const result = (): ReadingResult => {
    try {
      return { number, document: extractDocument(source, parts, new Splits(splits, merges)) };
    } catch (error) {
      return { number, error };
    }
  };
  port.postMessage(result());
});
