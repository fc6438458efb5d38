import type { GraphValue } from '../model/graph-store.js';
import { loadSchema } from '../schema/load.js';
import { type ClaimFact, type ClaimRecord, ENTITY, type EntityRecord, PASSAGE, type PassageRecord } from './records.js';

/** What a statement returns of a claim `c` with its subject `s` and object `o`. */
export const CLAIM_FACT = `properties(c) AS claim, s ${ENTITY} AS subject, o ${ENTITY} AS object, [(c)-[:RESTS_ON]->(p) | p ${PASSAGE}] AS passages`;

export type ClaimRow = {
  readonly claim: { readonly [property: string]: GraphValue };
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
  readonly passages: readonly PassageRecord[];
};

/** Attributes stand on the node beside its own properties, under the names that the schema declares. */
const ATTRIBUTES = new Set(loadSchema().predicates.flatMap(({ attributes }) => Object.keys(attributes)));

export function claimFact({ claim, subject, object, passages }: ClaimRow): ClaimFact {
  const attributes = Object.entries(claim).filter(([name]) => ATTRIBUTES.has(name));
  const record = { ...claim, attributes: Object.fromEntries(attributes) } as unknown as ClaimRecord;
  const { documentId, start, end } = record;
  return { claim: record, subject, object, evidence: { documentId, start, end, passage: firstPassage(passages, record.id) } };
}

function firstPassage(passages: readonly PassageRecord[], claim: string): PassageRecord {
  const [first] = [...passages].sort((a, b) => a.ordinal - b.ordinal);
  if (!first) throw new Error(`claim ${claim} rests on no passage`);
  return first;
}
