import type { Diagnostic } from './diagnostic.js';
import type { DocumentFacts } from './document.js';
import type { Judgement } from './judgement.js';
import type { Predicate } from './vocabulary.js';

/** Who judges, and why. */
export interface Note {
  readonly by: string;
  readonly reason: string;
}

/** What became of a judgement. */
export interface Judged {
  readonly judgement: Judgement;
  /** Documents that were read again because of it. */
  readonly documentsChanged: number;
}

/** The ledger as it is now. */
export interface LedgerView {
  readonly judgements: readonly Judgement[];
  /** For each judgement taken back, the undo that did it. */
  readonly undoneBy: ReadonlyMap<string, string>;
}

/** What the address of a document begins with that was handed over: no file stands behind it. */
export const UPLOADED = 'upload:';

/** A text to be read into the graph, with what is known of it. */
export interface NewDocument extends Partial<DocumentFacts> {
  readonly text: string;
  /** What to call it; another text of the same name takes its place. */
  readonly name?: string | undefined;
}

export interface Ingested {
  readonly id: string;
  readonly outcome: 'added' | 'replaced' | 'unchanged';
  readonly diagnostics: readonly Diagnostic[];
}

export const JOB_STATES = ['running', 'done', 'cancelled', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** How far the reading of several documents has come. */
export interface IngestJob {
  readonly id: string;
  readonly state: JobState;
  readonly total: number;
  /** Documents dealt with, those that could not be read included. */
  readonly done: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Name of the document being read; null between documents and at the end. */
  readonly current: string | null;
  /** Documents that could not be read; the others were. */
  readonly problems: readonly { readonly name: string; readonly message: string }[];
}

export interface ToldClaim {
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly document: string;
}

/**
 * 编校 — what people may change: documents and judgements. Changes come one after another; each document is written whole or not
 * at all. Names that mean nothing or several things, and input that makes no sense, are refused before anything is changed.
 */
export interface Curation {
  ledger(): Promise<LedgerView>;
  /** Tells the judgement that stands on a claim of the graph, null where there is none. */
  verdicts(): Promise<(claim: ToldClaim) => Judgement | null>;
  /** `everywhere`: in all documents that say the same; else in the claim's own. */
  judgeClaim(kind: 'accept' | 'reject', claim: string, everywhere: boolean, note: Note): Promise<Judged>;
  /** Both by id or name. */
  mergeEntities(from: string, into: string, note: Note): Promise<Judged>;
  splitEntity(entity: string, name: string, note: Note): Promise<Judged>;
  editDocument(document: string, facts: Partial<DocumentFacts>, note: Note): Promise<Judged>;
  undo(judgement: string, note: Note): Promise<Judged>;
  ingest(document: NewDocument): Promise<Ingested>;
  /** False where the graph does not hold it. */
  remove(document: string): Promise<boolean>;
  startIngest(documents: readonly NewDocument[]): IngestJob;
  /** Stops after the document being read. Null where there is no such job. */
  cancelIngest(job: string): IngestJob | null;
  ingestJob(job: string): IngestJob | null;
  /** Calls with the job as it is now and after every change, until the function given back is called. Null where there is no such job. */
  watch(job: string, listener: (job: IngestJob) => void): (() => void) | null;
  /** Cancels what is under way and waits for the document being written. */
  close(): Promise<void>;
}
