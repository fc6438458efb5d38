import type { Ontology } from '../api/ontology.tsx';
import type { Language } from '../language/language.tsx';
import type { Words } from '../language/zh.ts';
import type { Fact } from './drawer/fact.ts';
import { EVIDENCE_FIELDS, type Evidence } from './evidence.ts';

interface End {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

export interface ClaimBrief {
  readonly id: string;
  readonly predicate: string;
  readonly basis: string;
  readonly confidence: number;
  readonly rule: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly subject: End;
  readonly object: End;
  readonly evidence: Evidence;
}

export const CLAIM_FIELDS = `id predicate basis confidence rule attributes { name value }
  subject { __typename id name } object { __typename id name } evidence { ${EVIDENCE_FIELDS} }`;

/** A claim as the evidence drawer shows it. */
export function claimFact(claim: ClaimBrief, ontology: Ontology, language: Language, words: Words): Fact {
  const label = ontology.predicates.get(claim.predicate)?.label[language] ?? claim.predicate;
  return {
    title: `${claim.subject.name} → ${label} → ${claim.object.name}`,
    details: [
      ...claim.attributes.map(({ name, value }) => [words.attributes[name as keyof Words['attributes']] ?? name, value] as const),
      [words.basis, words.bases[claim.basis as keyof Words['bases']] ?? claim.basis],
      [words.confidence, claim.confidence.toFixed(2)],
    ],
    evidence: claim.evidence,
    rule: claim.rule,
    claim: claim.id,
  };
}
