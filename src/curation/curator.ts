import type { Curation, Ingested, IngestJob, Judged, LedgerView, NewDocument, Note, ToldClaim } from '../model/curation.js';
import type { DocumentFacts } from '../model/document.js';
import type { Judgement, Ruling } from '../model/judgement.js';
import { readUnderJudgements } from '../pipeline/read-under-judgements.js';
import { undoneBy } from '../resolve/judgements/active-judgements.js';
import { Decisions } from '../resolve/judgements/judgements.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { checkedNote } from './checked-facts.js';
import { IngestJobs } from './ingest-jobs.js';
import type { Ledger } from './ledger.js';
import type { CurationParts } from './parts.js';
import { claimRuling, editRuling, mergeRuling, splitRuling, undoRuling } from './rulings.js';
import { Turns } from './turns.js';
import { uploadedSource } from './uploads.js';

/** Judges and reads over one graph and one ledger. A judgement is in the ledger before the graph changes: what breaks off is done later. */
export class Curator implements Curation {
  private readonly turns = new Turns();
  private readonly jobs: IngestJobs;

  constructor(
    private readonly book: Ledger,
    private readonly parts: CurationParts,
    onFailure: (error: unknown) => void = () => undefined,
  ) {
    this.jobs = new IngestJobs((document) => this.ingest(document), onFailure);
  }

  async ledger(): Promise<LedgerView> {
    const judgements = await this.book.read();
    return { judgements, undoneBy: undoneBy(judgements) };
  }

  async verdicts(): Promise<(claim: ToldClaim) => Judgement | null> {
    const { verdicts } = await this.decisions();
    return ({ document, ...claim }) => verdicts.on(claim, document);
  }

  judgeClaim(kind: 'accept' | 'reject', claim: string, everywhere: boolean, note: Note): Promise<Judged> {
    return this.judge(note, () => claimRuling(this.parts.store, kind, claim, everywhere));
  }

  mergeEntities(from: string, into: string, note: Note): Promise<Judged> {
    return this.judge(note, () => mergeRuling(this.parts.store, from, into));
  }

  splitEntity(entity: string, name: string, note: Note): Promise<Judged> {
    return this.judge(note, () => splitRuling(this.parts.store, entity, name));
  }

  editDocument(document: string, facts: Partial<DocumentFacts>, note: Note): Promise<Judged> {
    return this.judge(note, () => editRuling(this.parts.store, document, facts));
  }

  undo(judgement: string, note: Note): Promise<Judged> {
    return this.judge(note, async () => undoRuling(await this.book.read(), judgement));
  }

  ingest(document: NewDocument): Promise<Ingested> {
    return this.turns.take(async () => {
      const read = await readUnderJudgements(uploadedSource(document, this.parts), await this.decisions(), this.parts);
      const outcome = await this.parts.write(read);
      return { id: read.extraction.document.id, outcome, diagnostics: read.extraction.diagnostics };
    });
  }

  remove(document: string): Promise<boolean> {
    return this.turns.take(() => this.parts.remove(document));
  }

  /** Applies what the ledger says to a graph that was made without it, or left half-way. Gives how many documents changed. */
  bringUpToDate(): Promise<number> {
    return this.turns.take(async () => bringUpToDate(await this.decisions(), this.parts));
  }

  startIngest(documents: readonly NewDocument[]): IngestJob {
    return this.jobs.start(documents);
  }

  cancelIngest(job: string): IngestJob | null {
    return this.jobs.cancel(job);
  }

  ingestJob(job: string): IngestJob | null {
    return this.jobs.get(job);
  }

  watch(job: string, listener: (job: IngestJob) => void): (() => void) | null {
    return this.jobs.watch(job, listener);
  }

  async close(): Promise<void> {
    await this.jobs.close();
    await this.turns.idle();
  }

  private judge(note: Note, rule: () => Promise<Ruling>): Promise<Judged> {
    return this.turns.take(async () => {
      const checked = checkedNote(note);
      const judgement = await this.book.append(await rule(), checked);
      return { judgement, documentsChanged: await bringUpToDate(await this.decisions(), this.parts) };
    });
  }

  private async decisions(): Promise<Decisions> {
    return new Decisions(await this.book.read());
  }
}
