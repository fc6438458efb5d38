import { parentPort } from 'node:worker_threads';
import type { SourceDocument } from '../model/document.js';
import { type ErrorCode, ZhengtuError } from '../model/errors.js';
import type { Merge, Split } from '../model/judgement.js';
import { type ExtractedDocument, type ExtractionParts, extractDocument } from '../pipeline/extract-document.js';
import { Splits } from '../resolve/judgements/splits.js';
import { extractionJson } from './extraction-json.js';
import { loadExtractionParts } from './extraction-parts.js';

/** A text to be read: as values, with the names to be kept apart in it, or as JSON. */
export type ReadingTask = DocumentTask | JsonTask;
interface DocumentTask {
  readonly as: 'document';
  readonly source: SourceDocument;
  readonly splits: readonly Split[];
  readonly merges: readonly Merge[];
}
interface JsonTask {
  readonly as: 'json';
  readonly source: SourceDocument;
}

export interface NumberedTask {
  readonly number: number;
  readonly task: ReadingTask;
}

/** What is read of a text. */
export interface Read {
  readonly document: ExtractedDocument;
  readonly json: Uint8Array<ArrayBuffer>;
}
export type ReadingResult = { readonly number: number } & (DoneReading | FailedReading);
interface DoneReading {
  readonly read: Read[keyof Read];
}
export interface FailedReading {
  readonly error: unknown;
  /** Of an error that a user can act on. */
  readonly code: ErrorCode | null;
}

/** A thread in which texts are read, so that the process goes on with other things meanwhile. */
const port = parentPort;
if (port === null) throw new Error('this is a worker');
let loaded: ExtractionParts | null = null;

port.on('message', ({ number, task }: NumberedTask) => {
  const result = resultOf(task);
  // What may be large is handed over, not copied.
  port.postMessage(
    { number, ...result } satisfies ReadingResult,
    'read' in result && result.read instanceof Uint8Array ? [result.read.buffer] : [],
  );
});

function resultOf(task: ReadingTask): DoneReading | FailedReading {
  try {
    loaded ??= loadExtractionParts();
    return { read: read(task, loaded) };
  } catch (error) {
    return { error, code: error instanceof ZhengtuError ? error.code : null };
  }
}

function read(task: ReadingTask, parts: ExtractionParts): Read[keyof Read] {
  if (task.as === 'json') return extractionJson(task.source, parts);
  return extractDocument(task.source, parts, new Splits(task.splits, task.merges));
}
