import type { MentionCandidate } from '../../model/mention.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { MentionContext } from '../context.js';

/** A way in which the language shows an entity. One rule a file; its examples are its doc and its first test. */
export interface MentionRule {
  /** `plan/quoted-action`: what it finds, and how. */
  readonly id: string;
  readonly types: readonly EntityType[];
  /** One sentence: what it is for. */
  readonly about: string;
  /** Text → names it must find, in order. */
  readonly examples: readonly RuleExample[];
  /** Texts in which it must find nothing. */
  readonly negatives: readonly string[];
  find(context: MentionContext): Iterable<MentionCandidate>;
}

export interface RuleExample {
  readonly text: string;
  readonly finds: readonly string[];
}
