import type { Extract, Reader } from '../pipeline/read-under-judgements.js';
import { extractorVersion } from './extractor-version.js';
import { ReadingPool } from './reading-pool.js';

/** Reads texts in a thread of its own, begun with the first text. */
export class ThreadedReader implements Reader {
  readonly extractorVersion = extractorVersion();

  constructor(private readonly pool = new ReadingPool(1)) {}

  readonly extract: Extract = (source, splits) => this.pool.document(source, splits);

  close(): Promise<void> {
    return this.pool.close();
  }
}
