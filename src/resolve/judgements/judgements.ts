import { createHash } from 'node:crypto';
import type { DocumentFacts } from '../../model/document.js';
import { type Edit, type Judgement, judgedEntities, type Merge, type Verdict } from '../../model/judgement.js';
import { activeJudgements } from './active-judgements.js';
import { Merges } from './merges.js';
import { Splits } from './splits.js';
import { Verdicts } from './verdicts.js';

/** What a ledger adds up to. Pure: the same judgements give the same decisions, in whatever order their lines stand. */
export class Decisions {
  readonly merges: Merges;
  readonly splits: Splits;
  readonly verdicts: Verdicts;
  /** Every entity that the ledger names, judgements taken back included; sorted. */
  readonly entityIds: readonly string[];
  private readonly merged: readonly Merge[];
  private readonly judged: readonly Verdict[];
  private readonly edits: readonly Edit[];

  constructor(ledger: readonly Judgement[]) {
    const active = activeJudgements(ledger);
    this.merged = active.filter((judgement) => judgement.kind === 'merge');
    this.judged = active.filter((judgement): judgement is Verdict => judgement.kind === 'accept' || judgement.kind === 'reject');
    this.edits = active.filter((judgement) => judgement.kind === 'edit');
    this.merges = new Merges(this.merged);
    this.splits = new Splits(
      active.filter((judgement) => judgement.kind === 'split'),
      this.merged,
    );
    this.verdicts = new Verdicts(this.judged, this.merges);
    this.entityIds = [...new Set(ledger.flatMap(judgedEntities).map(({ id }) => id))].sort();
  }

  /** Facts that judgements state of a document; of those that contradict each other the last. */
  factsOf(document: string): Partial<DocumentFacts> {
    return Object.assign({}, ...this.editsOf(document).map(({ facts }) => facts)) as Partial<DocumentFacts>;
  }

  private editsOf(document: string): Edit[] {
    return this.edits.filter((edit) => edit.document === document);
  }

  /**
   * A hash of the judgements that change how a document is read; null where none does. `entities` are the ids its text gives by
   * itself. As long as the hash stays, so does the reading.
   */
  digest(document: string, entities: ReadonlySet<string>): string | null {
    const ids = new Set(this.editsOf(document).map(({ id }) => id));
    const called = new Set<string>();
    for (const entity of entities) {
      const chain = this.merges.chain(entity);
      for (const { id } of chain) ids.add(id);
      called.add(chain.at(-1)?.into.id ?? entity);
    }
    for (const id of this.splitsOf(entities)) ids.add(id);
    for (const { id, claim } of this.judged) {
      const isHere = claim.document === null || claim.document === document;
      const ends = [claim.subject.id, claim.object.id];
      if (!isHere || !ends.every((end) => called.has(this.merges.canonical(end)))) continue;
      ids.add(id);
      // Merges of what this document does not name decide which of its claims is meant.
      for (const link of ends.flatMap((end) => this.merges.chain(end))) ids.add(link.id);
    }
    if (ids.size === 0) return null;
    return createHash('sha256')
      .update(JSON.stringify([...ids].sort()))
      .digest('hex')
      .slice(0, 16);
  }

  /** The splits of the entities, and where there are any every merge too: what a name becomes may hang on any of them. */
  private splitsOf(entities: ReadonlySet<string>): string[] {
    if (this.splits.isEmpty) return [];
    const splits = [...entities].flatMap((entity) => this.splits.of(entity).map(({ split }) => split.id));
    return splits.length === 0 ? [] : [...splits, ...this.merged.map(({ id }) => id)];
  }
}

/** Nothing was judged. */
export const NO_DECISIONS = new Decisions([]);
