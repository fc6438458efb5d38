import type { Entity } from '../../model/entity.js';
import type { Span } from '../../model/span.js';
import type { Basis, Predicate } from '../../model/vocabulary.js';
import type { Spot } from './frame.js';
import type { NameHit } from './name-index.js';

/** How subject and object stand to one another where a proposal is made. */
export const LINKS = [
  'self', // the speaking place, not named in the sentence
  'clause', // subject before object in one clause
  'sentence', // subject in an earlier clause of the sentence
  'behind', // subject after the object
  'joined', // neighbours in one list
  'earlier', // the subject opened an earlier sentence of the paragraph
  'heading', // one stands in a heading above
  'opening', // one stands in the sentence that opens the paragraph
  'topic', // one stands in the topic sentence before
  'name', // one name tells the other
  'division', // the gazetteer tells it
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
  readonly told?: NameHit;
  readonly basis: Basis;
  readonly evidence: Span;
  readonly attributes?: Readonly<Record<string, string | number>>;
}
