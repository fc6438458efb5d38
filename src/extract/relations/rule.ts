import type { Claim } from '../../model/claim.js';
import type { Predicate } from '../../model/vocabulary.js';
import type { EntityContext } from '../context.js';

/** A way in which the language links two entities. */
export interface RelationRule {
  /** `serves/heading`: the predicate, and how it is said. */
  readonly id: string;
  readonly predicates: readonly Predicate[];
  /** One sentence: what it is for. */
  readonly about: string;
  find(context: EntityContext): Iterable<Claim>;
}
