import type { DocumentFacts } from './document.js';
import type { EntityType, Predicate } from './vocabulary.js';

/** An entity as it was called when it was judged. The id alone decides; the rest lets a person read the ledger. */
export interface JudgedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Division code of a place. */
  readonly code?: string;
}

/** What a claim says, whatever sentence says it. */
export interface JudgedClaim {
  readonly predicate: Predicate;
  readonly subject: JudgedEntity;
  readonly object: JudgedEntity;
  /** All of the claim's where one document is meant; where all are, those that do not change from year to year. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Id of the one document that is meant; null where all are. */
  readonly document: string | null;
}

/** Who judged, when and why. */
export interface Signature {
  readonly by: string;
  /** ISO time to the millisecond, in UTC. No two judgements of a ledger share one: it is their order. */
  readonly at: string;
  readonly reason: string;
}

interface Signed extends Signature {
  /** Hash of everything else in the judgement. */
  readonly id: string;
}

/** 采信、驳回 — the claim holds, or it does not. */
export interface Verdict extends Signed {
  readonly kind: 'accept' | 'reject';
  readonly claim: JudgedClaim;
}
/** 合并 — both are one thing, to be called by `into`. */
export interface Merge extends Signed {
  readonly kind: 'merge';
  readonly from: JudgedEntity;
  readonly into: JudgedEntity;
}
/** 拆分 — the name does not stand for the entity: it is a thing of its own. */
export interface Split extends Signed {
  readonly kind: 'split';
  readonly entity: JudgedEntity;
  readonly name: string;
}
/** 更正文献信息 — facts that win over what the text and its front matter tell. */
export interface Edit extends Signed {
  readonly kind: 'edit';
  readonly document: string;
  readonly facts: Partial<DocumentFacts>;
}
/** 撤销 — takes another judgement back, an undo too. */
export interface Undo extends Signed {
  readonly kind: 'undo';
  /** Id of the judgement taken back. */
  readonly judgement: string;
}

export type Judgement = Verdict | Merge | Split | Edit | Undo;
export type JudgementKind = Judgement['kind'];
export const JUDGEMENT_KINDS = ['accept', 'reject', 'merge', 'split', 'edit', 'undo'] as const satisfies readonly JudgementKind[];

type Unnamed<T> = T extends Judgement ? Omit<T, 'id'> : never;
type Unsigned<T> = T extends Judgement ? Omit<T, keyof Signed> : never;

/** A judgement before its id is known. */
export type JudgementContent = Unnamed<Judgement>;
/** What is judged, without who, when and why. */
export type Ruling = Unsigned<Judgement>;

/** The entities that a judgement is about. */
export function judgedEntities(judgement: Judgement): JudgedEntity[] {
  switch (judgement.kind) {
    case 'accept':
    case 'reject':
      return [judgement.claim.subject, judgement.claim.object];
    case 'merge':
      return [judgement.from, judgement.into];
    case 'split':
      return [judgement.entity];
    case 'edit':
    case 'undo':
      return [];
  }
}
