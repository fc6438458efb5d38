import { findDocuments } from '../documents/find-documents.js';
import { readDocument } from '../documents/read-document.js';
import type { DocumentFacts } from '../model/document.js';
import type { GraphStore } from '../model/graph-store.js';
import { extractDocument } from '../pipeline/extract-document.js';
import { type IngestReport, ingest } from '../pipeline/ingest.js';
import { knownDocuments, writeDocument } from '../store/documents.js';
import { loadExtractionParts } from './extraction-parts.js';
import { extractorVersion } from './extractor-version.js';
import { Progress } from './progress.js';

/** Reads files and folders into the graph, with a progress bar on a terminal. */
export async function readIntoGraph(
  store: GraphStore,
  paths: readonly string[],
  declared: Partial<DocumentFacts> = {},
): Promise<IngestReport> {
  const { files, problems } = await findDocuments(paths);
  const progress = new Progress('reading');
  let parts: ReturnType<typeof loadExtractionParts> | null = null;
  const report = await ingest(files, {
    read: (path) => readDocument(path, declared),
    extract: (source) => {
      parts ??= loadExtractionParts();
      return extractDocument(source, parts);
    },
    write: (document) => writeDocument(store, document),
    known: await knownDocuments(store),
    extractorVersion: extractorVersion(),
    onProgress: (done, total, path) => progress.update(done, total, path),
  });
  progress.stop();
  return { ...report, problems: [...problems, ...report.problems] };
}
