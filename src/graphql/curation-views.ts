import type { Judged } from '../model/curation.js';
import type { Judgement } from '../model/judgement.js';

/** A judgement as the API shows it: flat, what its kind has not is null. */
export function judgementView(judgement: Judgement, undoneBy: string | null) {
  const { id, kind, by, at, reason } = judgement;
  const claim = judgement.kind === 'accept' || judgement.kind === 'reject' ? judgement.claim : null;
  const [merge, split] = [judgement.kind === 'merge' ? judgement : null, judgement.kind === 'split' ? judgement : null];
  const edit = judgement.kind === 'edit' ? judgement : null;
  return {
    ...{ id, kind, by, at, reason, undoneBy },
    ...{ predicate: claim?.predicate ?? null, subject: claim?.subject ?? null, object: claim?.object ?? null },
    attributes: pairs(claim?.attributes ?? {}),
    ...{ from: merge?.from ?? null, into: merge?.into ?? null },
    ...{ entity: split?.entity ?? null, name: split?.name ?? null },
    document: edit?.document ?? claim?.document ?? null,
    facts: pairs(edit?.facts ?? {}),
    judgement: judgement.kind === 'undo' ? judgement.judgement : null,
  };
}

/** What was just judged stands. */
export function judgedView({ judgement, documentsChanged }: Judged) {
  return { judgement: judgementView(judgement, null), documentsChanged };
}

function pairs(record: object): { name: string; value: string }[] {
  return Object.entries(record).map(([name, value]) => ({ name, value: String(value) }));
}
