import type { Worker } from 'node:worker_threads';
import { ZhengtuError } from '../model/errors.js';
import type { FailedReading, NumberedTask, Read, ReadingResult, ReadingTask } from './reading-worker.js';

interface Waiting {
  readonly task: ReadingTask;
  readonly resolve: (read: Read[keyof Read]) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that reads texts in the order in which they are handed to it. It begins with the first, and anew where it has ended. */
export class ReadingThread {
  private worker: Worker | null = null;
  /** By number, in the order in which they were handed over. */
  private readonly waiting = new Map<number, Waiting>();
  private tasks = 0;

  constructor(private readonly newWorker: () => Worker) {}

  /** How many texts it has to read. */
  get queue(): number {
    return this.waiting.size;
  }

  /** Rejects with what went wrong in the thread; with INTERNAL, naming the text, where the thread ended over it. */
  read<T extends ReadingTask>(task: T): Promise<Read[T['as']]> {
    return new Promise((resolve, reject) => {
      const number = this.tasks++;
      this.waiting.set(number, { task, resolve: resolve as Waiting['resolve'], reject });
      this.worker ??= this.begin();
      this.worker.ref();
      this.worker.postMessage({ number, task } satisfies NumberedTask);
    });
  }

  /** Whoever still waits is told that the thread has ended. */
  async close(): Promise<void> {
    const { worker } = this;
    const waiting = [...this.waiting.values()];
    this.worker = null;
    this.waiting.clear();
    await worker?.terminate();
    for (const { task, reject } of waiting) reject(ended(task, 'it was stopped'));
  }

  private begin(): Worker {
    const worker = this.newWorker();
    worker.on('message', (result: ReadingResult) => {
      const done = this.waiting.get(result.number);
      this.waiting.delete(result.number);
      if ('read' in result) done?.resolve(result.read);
      else done?.reject(errorOf(result));
      // The process ends when nothing else is left to do, but not while a text is being read.
      if (this.waiting.size === 0) worker.unref();
    });
    let cause: Error | undefined;
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('messageerror', (error) => {
      cause = error;
      void worker.terminate();
    });
    // Only now has all been heard that it had to say.
    worker.on('exit', (code) => this.end(worker, cause?.message ?? `exit code ${code}`, cause));
    return worker;
  }

  /** The text over which it ended is given up; those behind it are read in another thread. */
  private end(worker: Worker, why: string, cause?: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    const [over, ...behind] = this.waiting;
    if (!over) return;
    this.waiting.delete(over[0]);
    if (behind.length > 0) this.worker = this.begin();
    for (const [number, { task }] of behind) this.worker?.postMessage({ number, task } satisfies NumberedTask);
    const { task, reject } = over[1];
    reject(ended(task, why, cause));
  }
}

function ended({ source }: ReadingTask, why: string, cause?: Error): ZhengtuError {
  const message = `${source.uri} could not be read: the thread that read it has ended (${why}); split it, or report it`;
  return new ZhengtuError('INTERNAL', message, { cause });
}

/** The class of an error does not survive the way between threads. */
function errorOf({ error, code }: FailedReading): unknown {
  return code !== null && error instanceof Error ? new ZhengtuError(code, error.message, { cause: error }) : error;
}
