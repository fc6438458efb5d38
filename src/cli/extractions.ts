import { pMapIterable } from 'p-map';
import type { SourceDocument } from '../model/document.js';
import { ZhengtuError } from '../model/errors.js';
import type { ExtractionParts } from '../pipeline/extract-document.js';
import { extractionJson } from './extraction-json.js';
import { loadExtractionParts } from './extraction-parts.js';
import { ReadingPool } from './reading-pool.js';

/** What was read of a file: the output contract in UTF-8 and the name of the document, or why it could not be read. */
export type FileExtraction = { readonly file: string } & (
  | { readonly name: string; readonly json: Uint8Array }
  | { readonly problem: ZhengtuError }
);

export interface ExtractionsParts {
  /** Reads files, one after another in their order. Throws INPUT_UNREADABLE. */
  readonly read: (file: string) => Promise<SourceDocument>;
  /** 1: in this process. */
  readonly threads: number;
  readonly pool?: Pick<ReadingPool, 'json' | 'close'>;
}

/** So many texts a thread are under way, begun and not yet taken: one that takes long does not keep the others waiting. */
const AHEAD = 2;

/** Extracts files in so many threads and gives them in their order. A defect is thrown in its place, after those before it were given. */
export async function* extractions(
  files: readonly string[],
  { read, threads, pool = new ReadingPool(threads) }: ExtractionsParts,
): AsyncGenerator<FileExtraction> {
  const json = threads > 1 ? (source: SourceDocument) => pool.json(source) : inThisProcess();
  const extract = async (file: string, source: SourceDocument) => ({ file, name: source.name, json: await json(source) });
  const window = { concurrency: threads, backpressure: threads > 1 ? AHEAD * threads : 1 };
  try {
    yield* pMapIterable(
      sourcesOf(files, read),
      (read) => ('problem' in read ? read : extract(read.file, read.source).catch((error) => problem(read.file, error))),
      window,
    );
  } finally {
    await pool.close();
  }
}

async function* sourcesOf(files: readonly string[], read: ExtractionsParts['read']) {
  for (const file of files) {
    yield await read(file).then(
      (source) => ({ file, source }),
      (error) => problem(file, error),
    );
  }
}

/** What a user can act on; a defect is thrown on. */
function problem(file: string, error: unknown): { readonly file: string; readonly problem: ZhengtuError } {
  if (error instanceof ZhengtuError) return { file, problem: error };
  throw error;
}

/** Models and gazetteers are loaded with the first text. */
function inThisProcess(): (source: SourceDocument) => Promise<Uint8Array> {
  let loaded: ExtractionParts | null = null;
  return async (source) => {
    loaded ??= loadExtractionParts();
    return extractionJson(source, loaded);
  };
}
