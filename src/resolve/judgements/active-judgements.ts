import type { Judgement } from '../../model/judgement.js';

/**
 * The judgements that stand, oldest first: each once, without those taken back. An undo that is itself taken back
 * takes nothing back. The order of the ledger's lines does not matter; an undo of what is not there does nothing.
 */
export function activeJudgements(ledger: readonly Judgement[]): Judgement[] {
  const all = [...new Map(ledger.map((judgement) => [judgement.id, judgement])).values()].sort(byTime);
  const undone = undoneBy(all);
  return all.filter(({ id }) => !undone.has(id));
}

/** For each judgement that does not stand, the id of the undo that took it back. */
export function undoneBy(ledger: readonly Judgement[]): Map<string, string> {
  const undos = new Map<string, string[]>();
  for (const judgement of ledger) {
    if (judgement.kind !== 'undo') continue;
    undos.set(judgement.judgement, [...(undos.get(judgement.judgement) ?? []), judgement.id]);
  }
  const known = new Map<string, string | null>();
  // An undo's id hashes the id of what it takes back, so that no chain of them comes back to itself.
  const undoOf = (id: string): string | null => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const standing = (undos.get(id) ?? []).find((undo) => undoOf(undo) === null) ?? null;
    known.set(id, standing);
    return standing;
  };
  const undone = new Map<string, string>();
  for (const { id } of ledger) {
    const undo = undoOf(id);
    if (undo !== null) undone.set(id, undo);
  }
  return undone;
}

function byTime(a: Judgement, b: Judgement): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
