import { Worker } from 'node:worker_threads';
import type { ExtractedDocument } from '../pipeline/extract-document.js';
import type { Extract, Reader } from '../pipeline/read-under-judgements.js';
import { extractorVersion } from './extractor-version.js';
import type { ReadingResult, ReadingTask } from './reading-worker.js';

interface Waiting {
  readonly resolve: (document: ExtractedDocument) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads texts in a thread of its own, begun with the first text; models and gazetteers are loaded there only. */
export class ThreadedReader implements Reader {
  readonly extractorVersion = extractorVersion();
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private tasks = 0;

  constructor(private readonly newWorker = readingWorker) {}

  readonly extract: Extract = (source, splits) => {
    const task: ReadingTask = { number: this.tasks++, source, splits: splits.splits, merges: splits.merges };
    return new Promise((resolve, reject) => {
      this.waiting.set(task.number, { resolve, reject });
      this.worker ??= this.begin();
      this.worker.ref();
      this.worker.postMessage(task);
    });
  };

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private begin(): Worker {
    const worker = this.newWorker();
    worker.on('message', (result: ReadingResult) => {
      const waiting = this.waiting.get(result.number);
      this.waiting.delete(result.number);
      if ('document' in result) waiting?.resolve(result.document);
      else waiting?.reject(result.error);
      // The process ends when nothing else is left to do, but not while a text is being read.
      if (this.waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => this.end(worker, error));
    worker.on('exit', () => this.end(worker, new Error('the thread that reads texts has ended')));
    return worker;
  }

  /** Whoever waits hears of it; the next text begins another thread. */
  private end(worker: Worker, error: unknown): void {
    if (this.worker !== worker) return;
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
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
