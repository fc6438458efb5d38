import type { Ledger } from '../curation/ledger.js';
import { findDocuments } from '../documents/find-documents.js';
import { readDocument } from '../documents/read-document.js';
import type { DocumentFacts } from '../model/document.js';
import type { GraphStore } from '../model/graph-store.js';
import { type IngestReport, ingest } from '../pipeline/ingest.js';
import { knownDocuments, writeDocument } from '../store/documents.js';
import { judgedGraph } from './open-curation.js';
import { Progress } from './progress.js';
import { ThreadedReader } from './threaded-reader.js';

/** Reads files and folders into the graph under the judgements of a ledger, with a progress bar on a terminal. */
export async function readIntoGraph(
  store: GraphStore,
  paths: readonly string[],
  declared: Partial<DocumentFacts> = {},
  ledger: Ledger | null = null,
): Promise<IngestReport> {
  const { files, problems } = await findDocuments(paths);
  const progress = new Progress('reading');
  // One text is read while the one before is written: two processors' work.
  const reader = new ThreadedReader();
  try {
    const report = await ingest(files, {
      extract: reader.extract,
      extractorVersion: reader.extractorVersion,
      ...(ledger && (await judgedGraph(store, ledger))),
      read: (path) => readDocument(path, declared),
      write: (document) => writeDocument(store, document),
      known: await knownDocuments(store),
      onProgress: (done, total, path) => progress.update(done, total, path),
    });
    return { ...report, problems: [...problems, ...report.problems] };
  } finally {
    progress.stop();
    await reader.close();
  }
}
