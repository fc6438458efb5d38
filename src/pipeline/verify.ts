import { UPLOADED } from '../model/curation.js';
import type { SourceDocument } from '../model/document.js';
import { ZhengtuError } from '../model/errors.js';
import type { Gazetteers } from '../model/gazetteer.js';
import { readText } from '../text/read-text.js';
import { passagesOf } from './passages.js';

/** What the graph keeps of a document, to be held against its source. */
export interface KeptDocument {
  readonly id: string;
  readonly uri: string;
  readonly hash: string;
  readonly raw: string;
  readonly passages: readonly { readonly id: string; readonly start: number; readonly end: number; readonly text: string }[];
  /** Quoted stretches of claims and figures, with the passage each rests on. */
  readonly quotations: readonly { readonly id: string; readonly passage: string; readonly start: number; readonly end: number }[];
}

export interface VerifyParts {
  /** Makes a source of the text that the graph keeps, with what was declared of it. */
  readonly sourceOf: (document: KeptDocument) => SourceDocument;
  /** The hash of the file as it lies there now; null where it is gone or cannot be read. */
  readonly hashNow: (uri: string) => Promise<string | null>;
  readonly gazetteers: Gazetteers;
}

/** One thing that does not hold. */
export interface Discrepancy {
  readonly document: string;
  readonly kind: 'text' | 'source-gone' | 'source-changed' | 'passage' | 'quotation';
  readonly message: string;
}

/**
 * Holds a document of the graph against its source: the kept text against its hash and against the file,
 * every passage against the text cleaned anew, every quotation against the passage it rests on.
 */
export async function verifyDocument(document: KeptDocument, parts: VerifyParts): Promise<Discrepancy[]> {
  const source = parts.sourceOf(document);
  const found: Discrepancy[] = [];
  const note = (kind: Discrepancy['kind'], message: string) => found.push({ document: document.uri, kind, message });
  if (source.hash !== document.hash) note('text', 'the text kept in the graph is not the one that was read');
  // What was handed over has no file to be held against.
  const hashNow = document.uri.startsWith(UPLOADED) ? document.hash : await parts.hashNow(document.uri);
  if (hashNow === null) note('source-gone', 'the file is no longer there; the graph still keeps its text');
  else if (hashNow !== document.hash) note('source-changed', 'the file has changed since it was read; ingest it again');
  const passages = new Map(passagesOf(readText(source, parts.gazetteers), document.id).map((passage) => [passage.id, passage]));
  for (const kept of document.passages) {
    const now = passages.get(kept.id);
    if (now?.text !== kept.text || now.start !== kept.start || now.end !== kept.end) {
      note('passage', `the passage at ${kept.start}–${kept.end} is not what the source says there`);
    }
  }
  const keptPassages = new Map(document.passages.map((passage) => [passage.id, passage]));
  for (const { id, passage, start, end } of document.quotations) {
    const around = keptPassages.get(passage);
    if (!around || start < around.start || end > around.end || start >= end)
      note('quotation', `${id} quotes ${start}–${end}, which its passage does not hold`);
  }
  return found;
}

/** Whether a discrepancy means that a quotation is wrong, not only that its file moved on. */
function isBroken({ kind }: Discrepancy): boolean {
  return kind === 'text' || kind === 'passage' || kind === 'quotation';
}

/** Throws VERIFY_FAILED where a quotation is wrong. */
export function assertSound(discrepancies: readonly Discrepancy[]): void {
  const broken = discrepancies.filter(isBroken).length;
  if (broken > 0)
    throw new ZhengtuError(
      'VERIFY_FAILED',
      `${broken} quotations differ from their source; remove the graph's file and ingest the documents again`,
    );
}
