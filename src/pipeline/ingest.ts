import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceDocument } from '../model/document.js';
import { ZhengtuError } from '../model/errors.js';
import type { Extraction, GraphDocument } from '../model/extraction.js';
import { type Decisions, NO_DECISIONS } from '../resolve/judgements/judgements.js';
import { documentId } from './extraction-of.js';
import { type Extract, fingerprintOf, readUnderJudgements } from './read-under-judgements.js';
import { WritesInTurn } from './writes-in-turn.js';

/** A document the graph holds already, as read from one place. */
export interface KnownDocument {
  readonly id: string;
  readonly uri: string;
  readonly fingerprint: string;
}

/** The parts an ingest is put together from. */
export interface IngestParts {
  /** Reads one file. Throws INPUT_UNREADABLE. */
  readonly read: (path: string) => Promise<SourceDocument>;
  /** Called for new and changed documents only, so that a run without any loads no segmenter. */
  readonly extract: Extract;
  readonly write: (document: GraphDocument) => Promise<unknown>;
  readonly known: readonly KnownDocument[];
  /** Changes whenever the extractor would read the same text otherwise. */
  readonly extractorVersion: string;
  /** What was judged; nothing where left out. */
  readonly decisions?: Decisions;
  /** Digest of the judgements that concern a document of the graph, or what it says; null where none does. */
  readonly digestOf?: (document: string) => string | null;
  readonly onProgress?: (done: number, total: number, path: string) => void;
  readonly signal?: AbortSignal;
}

export interface IngestReport {
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  /** One for each file that could not be read; the others were. */
  readonly problems: readonly ZhengtuError[];
  readonly diagnostics: readonly { readonly uri: string; readonly diagnostic: Diagnostic }[];
}

/**
 * Reads files into the graph, one transaction a document, in their order. While documents are written the next are extracted, of which one more is begun.
 * Stops between documents when `signal` aborts; what has been read by then is written, and stays.
 */
export async function ingest(paths: readonly string[], parts: IngestParts): Promise<IngestReport> {
  const known = new Set(parts.known.map(keyOf));
  const { decisions = NO_DECISIONS } = parts;
  const report = {
    read: 0,
    written: 0,
    unchanged: 0,
    problems: [] as ZhengtuError[],
    diagnostics: [] as IngestReport['diagnostics'][number][],
  };
  const writes = new WritesInTurn(parts.write);
  const finish = async ({ path, reading }: Begun, done: number) => {
    parts.signal?.throwIfAborted();
    if (reading) {
      const document = await reading;
      await writes.add(document);
      known.add(keyOf({ ...document.extraction.document, fingerprint: document.fingerprint }));
      report.written++;
      note(report.diagnostics, document.extraction);
    }
    parts.onProgress?.(done, paths.length, path);
  };
  const begin = async (path: string): Promise<Begun> => {
    const source = await readOrNote(path, parts, report.problems);
    if (!source) return { path, reading: null };
    report.read++;
    const id = documentId(source);
    const fingerprint = fingerprintOf(source, parts.extractorVersion, parts.digestOf?.(id) ?? null);
    if (known.has(keyOf({ id, uri: source.uri, fingerprint }))) {
      report.unchanged++;
      return { path, reading: null };
    }
    const reading = readUnderJudgements(source, decisions, parts);
    // Whoever waits for it is told.
    reading.catch(() => undefined);
    return { path, reading };
  };
  const readAll = async () => {
    // The next text is there when the reader is done with one: it need not wait until that is on its way to the graph.
    let before: Begun | null = null;
    for (const [index, path] of paths.entries()) {
      const next = await begin(path);
      if (before) await finish(before, index);
      before = next;
    }
    if (before) await finish(before, paths.length);
  };
  // Nothing is being written any more when this ends, however it ends.
  await readAll().finally(() => writes.settled());
  await writes.done();
  return report;
}

/** A file that is being read; nothing to wait for where it cannot be, or the graph holds it. */
interface Begun {
  readonly path: string;
  readonly reading: Promise<GraphDocument> | null;
}

function keyOf({ id, uri, fingerprint }: KnownDocument): string {
  return JSON.stringify([id, uri, fingerprint]);
}

async function readOrNote(path: string, parts: IngestParts, problems: ZhengtuError[]): Promise<SourceDocument | null> {
  try {
    return await parts.read(path);
  } catch (error) {
    if (!(error instanceof ZhengtuError) || error.code !== 'INPUT_UNREADABLE') throw error;
    problems.push(error);
    return null;
  }
}

function note(diagnostics: IngestReport['diagnostics'][number][], extraction: Extraction): void {
  for (const diagnostic of extraction.diagnostics) diagnostics.push({ uri: extraction.document.uri, diagnostic });
}
