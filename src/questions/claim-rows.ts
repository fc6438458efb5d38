import type { GraphValue } from '../model/graph-store.js';
import { loadSchema } from '../schema/load.js';
import {
  type ClaimFact,
  type ClaimRecord,
  ENTITY_PROPERTIES,
  type EntityProperties,
  type EntityRecord,
  PASSAGE_PROPERTIES,
  type PassageRecord,
} from './records.js';
import { projection } from './statement.js';

/** Attributes stand on the node beside its own properties, under the names that the schema declares. */
const ATTRIBUTES = [...new Set(loadSchema().predicates.flatMap(({ attributes }) => Object.keys(attributes)))];
const OWN = ['id', 'predicate', 'basis', 'confidence', 'rule', 'start', 'end', 'documentId', 'subjectId', 'objectId'];
export const CLAIM_PROPERTIES: readonly string[] = [...OWN, ...ATTRIBUTES];

/** The properties of a claim and of what it stands on that are read; null for a part that is not reached at all. What is not read is undefined. */
export interface ClaimParts {
  /** Among them id, confidence, documentId, start and end. */
  readonly claim: readonly string[];
  readonly subject: EntityProperties | null;
  readonly object: EntityProperties | null;
  readonly passage: readonly (typeof PASSAGE_PROPERTIES)[number][] | null;
}

export const WHOLE_CLAIM: ClaimParts = {
  claim: CLAIM_PROPERTIES,
  subject: ENTITY_PROPERTIES,
  object: ENTITY_PROPERTIES,
  passage: PASSAGE_PROPERTIES,
};

/** Reaches those parts of a claim `c`, and what a statement then returns of it. */
export function claimStatement({ claim, subject, object, passage }: ClaimParts): { readonly reach: string; readonly fact: string } {
  const parts = [
    { reach: 'MATCH (c)-[:SUBJECT]->(s:Entity)', variable: 's', name: 'subject', properties: subject },
    { reach: 'MATCH (c)-[:OBJECT]->(o:Entity)', variable: 'o', name: 'object', properties: object },
    { reach: 'MATCH (c)-[:RESTS_ON]->(p:Passage)', variable: 'p', name: 'passage', properties: passage },
  ].flatMap(({ properties, ...part }) => (properties ? [{ ...part, properties }] : []));
  const facts = parts.map(({ variable, properties, name }) => `${variable} ${projection(properties)} AS ${name}`);
  return { reach: parts.map(({ reach }) => reach).join(' '), fact: [`c ${projection(claim)} AS claim`, ...facts].join(', ') };
}

/** Reaches all that a claim `c` joins and the passage it rests on; CLAIM_FACT is what a statement then returns. */
export const { reach: CLAIM_PARTS, fact: CLAIM_FACT } = claimStatement(WHOLE_CLAIM);

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
