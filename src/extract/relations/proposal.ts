import type { Entity } from '../../model/entity.js';
import type { Span } from '../../model/span.js';
import type { Basis, Predicate } from '../../model/vocabulary.js';
import type { NameHit } from './name-index.js';
import type { Spot } from './spot.js';

/** How subject and object stand to one another where a proposal is made. */
export const LINKS = [
  'self', // the speaking place, not named in the sentence
  'clause', // subject before object in one clause
  'sentence', // subject in an earlier clause of the sentence
  'behind', // subject after the object
  'joined', // neighbours in one list
  'earlier', // the subject opened an earlier sentence of the paragraph
  'heading', // one stands in a heading above
  'topic', // one stands in the topic sentence before
  'name', // one name tells the other
  'division', // the gazetteer tells it
  'head', // the object opens the sentence or its paragraph, or the list
  'before', // one was named last in the sentences before
] as const;
export type Link = (typeof LINKS)[number];

/** A claim that a rule proposes; the scorer and the rule's own standing decide. */
export interface Proposal {
  readonly predicate: Predicate;
  readonly subject: Entity;
  readonly object: Entity;
  /** Where the subject stands; null where it is not in the passage. */
  readonly subjectSpot: Spot | null;
  readonly objectSpot: Spot | null;
  readonly link: Link;
  /** Where one name stands in the other, for the link `name`. */
  readonly told: NameHit | null;
  readonly basis: Basis;
  readonly evidence: Span;
  readonly attributes: Readonly<Record<string, string | number>> | null;
}

/** A proposal between two mentions of the text. */
export function spoken(predicate: Predicate, subject: Spot, object: Spot, link: Link, basis: Basis, evidence: Span): Proposal {
  return {
    predicate,
    subject: subject.mention.entity,
    object: object.mention.entity,
    subjectSpot: subject,
    objectSpot: object,
    link,
    told: null,
    basis,
    evidence,
    attributes: null,
  };
}

/** A proposal whose subject is the speaking place, not named in the passage. */
export function ofSpeaker(predicate: Predicate, self: Entity, object: Spot, evidence: Span): Proposal {
  return {
    predicate,
    subject: self,
    object: object.mention.entity,
    subjectSpot: null,
    objectSpot: object,
    link: 'self',
    told: null,
    basis: 'stated',
    evidence,
    attributes: null,
  };
}

/** A proposal whose object is the speaking place, not named in the passage. */
export function toSpeaker(predicate: Predicate, subject: Spot, self: Entity, evidence: Span): Proposal {
  return {
    predicate,
    subject: subject.mention.entity,
    object: self,
    subjectSpot: subject,
    objectSpot: null,
    link: 'self',
    told: null,
    basis: 'stated',
    evidence,
    attributes: null,
  };
}

/** A proposal that a name or the gazetteer tells; it rests on where the subject, or else the object, is first named. */
export function told(
  predicate: Predicate,
  subject: Entity,
  object: Entity,
  told: NameHit | null,
  passage: { subjectSpot: Spot | null; objectSpot: Spot | null; evidence: Span },
): Proposal {
  return {
    predicate,
    subject,
    object,
    subjectSpot: passage.subjectSpot,
    objectSpot: passage.objectSpot,
    link: told ? 'name' : 'division',
    told,
    basis: 'implied',
    evidence: passage.evidence,
    attributes: null,
  };
}
