import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceDocument } from '../model/document.js';
import { ZhengtuError } from '../model/errors.js';
import type { Extraction, GraphDocument } from '../model/extraction.js';
import { contentId } from '../resolve/identity.js';
import type { ExtractedDocument } from './extract-document.js';
import { documentId } from './extraction-of.js';

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
  readonly extract: (source: SourceDocument) => ExtractedDocument;
  readonly write: (document: GraphDocument) => Promise<unknown>;
  readonly known: readonly KnownDocument[];
  /** Changes whenever the extractor would read the same text otherwise. */
  readonly extractorVersion: string;
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

/** The fingerprint of a document: its text, what was declared of it, and who read it. */
export function fingerprintOf(source: SourceDocument, extractorVersion: string): string {
  const declared = Object.entries(source.declared).sort(([a], [b]) => (a < b ? -1 : 1));
  return contentId('read', source.hash, JSON.stringify(declared), extractorVersion);
}

/**
 * Reads files into the graph, one transaction a document. While one document is written the next is extracted.
 * Stops between documents when `signal` aborts; what was written stays.
 */
export async function ingest(paths: readonly string[], parts: IngestParts): Promise<IngestReport> {
  const known = new Set(parts.known.map(keyOf));
  const report = {
    read: 0,
    written: 0,
    unchanged: 0,
    problems: [] as ZhengtuError[],
    diagnostics: [] as IngestReport['diagnostics'][number][],
  };
  let writing: Promise<unknown> = Promise.resolve();
  for (const [index, path] of paths.entries()) {
    parts.signal?.throwIfAborted();
    const source = await readOrNote(path, parts, report.problems);
    if (source) {
      report.read++;
      const fingerprint = fingerprintOf(source, parts.extractorVersion);
      const key = keyOf({ id: documentId(source), uri: source.uri, fingerprint });
      if (known.has(key)) report.unchanged++;
      else {
        const { extraction, passages } = parts.extract(source);
        await writing;
        writing = parts.write({ extraction, raw: source.raw, fingerprint, passages });
        known.add(key);
        report.written++;
        note(report.diagnostics, extraction);
      }
    }
    parts.onProgress?.(index + 1, paths.length, path);
  }
  await writing;
  return report;
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
