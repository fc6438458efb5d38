import type { Predicate } from '../../model/vocabulary.js';
import type { RelationFrame } from './frame.js';
import type { Proposal } from './proposal.js';

/** A way in which the language links two entities. One rule a file. */
export interface RelationRule {
  /** `serves/heading`: the predicate, and how it is said. */
  readonly id: string;
  readonly predicates: readonly Predicate[];
  /** One sentence: what it is for. */
  readonly about: string;
  /**
   * How sure the rule is by itself, 0 to 1. Rules below 0.5 only collect candidates whose wording the scorer judges;
   * nothing comes of them without it.
   */
  readonly confidence: number;
  propose(frame: RelationFrame): Iterable<Proposal>;
}
