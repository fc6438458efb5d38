import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../model/document.js';
import type { ExtractedDocument } from '../pipeline/extract-document.js';
import type { Splits } from '../resolve/judgements/splits.js';
import { ReadingThread } from './reading-thread.js';
import type { Read, ReadingTask } from './reading-worker.js';

/** Reads texts in threads, of which one more begins when the others have something to do; models and gazetteers are loaded there only. */
export class ReadingPool {
  private readonly threads: ReadingThread[] = [];

  /** At most so many threads. */
  constructor(
    private readonly most: number,
    private readonly newWorker = readingWorker,
  ) {}

  /** What is said of a text, names kept apart that judgements split. */
  document(source: SourceDocument, { splits, merges }: Splits): Promise<ExtractedDocument> {
    return this.read({ as: 'document', source, splits, merges });
  }

  /** The output contract of a text, in UTF-8. */
  json(source: SourceDocument): Promise<Uint8Array> {
    return this.read({ as: 'json', source });
  }

  /** Whoever still waits is told so. The pool can be used again. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  private read<T extends ReadingTask>(task: T): Promise<Read[T['as']]> {
    return this.leastBusy().read(task);
  }

  private leastBusy(): ReadingThread {
    const [least] = [...this.threads].sort((a, b) => a.queue - b.queue);
    if (least && (least.queue === 0 || this.threads.length >= this.most)) return least;
    const thread = new ReadingThread(this.newWorker);
    this.threads.push(thread);
    return thread;
  }
}

function readingWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./reading-worker.js', import.meta.url));
  // Run from its sources, as tests and scripts are, a thread needs a loader for them.
  const file = new URL('./reading-worker.ts', import.meta.url);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`, {
    eval: true,
  });
}
