import { randomUUID } from 'node:crypto';
import type { Ingested, IngestJob, NewDocument } from '../model/curation.js';
import { QuestionError } from '../questions/errors.js';
import { uploadName } from './uploads.js';

type Listener = (job: IngestJob) => void;
interface Entry {
  job: IngestJob;
  isCancelled: boolean;
  readonly listeners: Set<Listener>;
  finished: Promise<void>;
}

const MOST_UNDER_WAY = 5;
const MOST_KEPT = 100;

/** Readings of several documents, each told of by its id. What is over is remembered for a while. */
export class IngestJobs {
  private readonly entries = new Map<string, Entry>();

  /** `onFailure` hears of errors that are not the caller's. */
  constructor(
    private readonly ingest: (document: NewDocument) => Promise<Ingested>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Begins to read the documents, one after another. Throws BAD_USER_INPUT for none, and where too much is under way. */
  start(documents: readonly NewDocument[]): IngestJob {
    if (documents.length === 0) throw new QuestionError('BAD_USER_INPUT', 'documents is empty: give one or more.');
    if ([...this.entries.values()].filter(({ job }) => job.state === 'running').length >= MOST_UNDER_WAY) {
      throw new QuestionError('BAD_USER_INPUT', `${MOST_UNDER_WAY} ingests are under way: wait for one to end, or cancel one.`);
    }
    const counts = { done: 0, added: 0, replaced: 0, unchanged: 0 };
    const job: IngestJob = { id: randomUUID(), state: 'running', total: documents.length, ...counts, current: null, problems: [] };
    const entry: Entry = { job, isCancelled: false, listeners: new Set(), finished: Promise.resolve() };
    this.entries.set(job.id, entry);
    this.forget();
    entry.finished = this.run(entry, documents);
    return job;
  }

  get(id: string): IngestJob | null {
    return this.entries.get(id)?.job ?? null;
  }

  /** The document being read is still written; no other is begun. */
  cancel(id: string): IngestJob | null {
    const entry = this.entries.get(id);
    if (entry) entry.isCancelled = true;
    return entry?.job ?? null;
  }

  watch(id: string, listener: Listener): (() => void) | null {
    const entry = this.entries.get(id);
    if (!entry) return null;
    entry.listeners.add(listener);
    listener(entry.job);
    return () => entry.listeners.delete(listener);
  }

  async close(): Promise<void> {
    const all = [...this.entries.values()];
    for (const entry of all) entry.isCancelled = true;
    await Promise.all(all.map(({ finished }) => finished));
  }

  private async run(entry: Entry, documents: readonly NewDocument[]): Promise<void> {
    try {
      for (const document of documents) {
        await nextTurn();
        if (entry.isCancelled) return this.tell(entry, { state: 'cancelled', current: null });
        await this.readOne(entry, document);
      }
      this.tell(entry, { state: 'done', current: null });
    } catch (error) {
      this.tell(entry, { state: 'failed', current: null });
      this.onFailure(error);
    }
  }

  private async readOne(entry: Entry, document: NewDocument): Promise<void> {
    const current = uploadName(document).slice(0, 120);
    this.tell(entry, { current });
    const { job } = entry;
    try {
      const { outcome } = await this.ingest(document);
      this.tell(entry, { done: job.done + 1, [outcome]: job[outcome] + 1, current: null });
    } catch (error) {
      if (!(error instanceof QuestionError)) throw error;
      this.tell(entry, { done: job.done + 1, current: null, problems: [...job.problems, { name: current, message: error.message }] });
    }
  }

  private tell(entry: Entry, change: Partial<IngestJob>): void {
    entry.job = { ...entry.job, ...change };
    for (const listener of entry.listeners) listener(entry.job);
  }

  private forget(): void {
    for (const [id, { job }] of this.entries) {
      if (this.entries.size <= MOST_KEPT) return;
      if (job.state !== 'running') this.entries.delete(id);
    }
  }
}

/** Lets requests be answered between documents. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
