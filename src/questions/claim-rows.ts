import type { GraphValue } from '../model/graph-store.js';
import { loadSchema } from '../schema/load.js';
import { type ClaimFact, type ClaimRecord, ENTITY, type EntityRecord, PASSAGE, type PassageRecord } from './records.js';

/** Reaches what a claim `c` joins and the passage it rests on. */
export const CLAIM_PARTS = 'MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity) MATCH (c)-[:RESTS_ON]->(p:Passage)';
/** Attributes stand on the node beside its own properties, under the names that the schema declares. */
const ATTRIBUTES = [...new Set(loadSchema().predicates.flatMap(({ attributes }) => Object.keys(attributes)))];
const OWN = ['id', 'predicate', 'basis', 'confidence', 'rule', 'start', 'end', 'documentId', 'subjectId', 'objectId'];
const CLAIM = [...OWN, ...ATTRIBUTES].map((name) => `.${name}`).join(', ');
/** What a statement returns of a claim whose parts it has reached. */
export const CLAIM_FACT = `c {${CLAIM}} AS claim, s ${ENTITY} AS subject, o ${ENTITY} AS object, p ${PASSAGE} AS passage`;

export type ClaimRow = {
  readonly claim: { readonly [property: string]: GraphValue };
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
  readonly passage: PassageRecord;
};

export function claimFact({ claim, subject, object, passage }: ClaimRow): ClaimFact {
  const attributes: Record<string, GraphValue> = {};
  for (const name of ATTRIBUTES) if (claim[name] != null) attributes[name] = claim[name];
  const record = { ...claim, attributes } as unknown as ClaimRecord;
  const { documentId, start, end } = record;
  return { claim: record, subject, object, evidence: { documentId, start, end, passage } };
}
