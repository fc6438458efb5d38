import type { Span } from './span.js';
import type { EntityType } from './vocabulary.js';

/** A ground for judging a candidate: ['head', '高速'], ['act', 'build']. Those that are made once bear a number of their own. */
export type Cue = readonly [name: string, value: string, number?: number];

/** A stretch of the cleaned text that a rule or the tagger takes for an entity. */
export interface MentionCandidate extends Span {
  readonly type: EntityType;
  /** The name in full where the text shortens or splits it (长沙、岳阳高速 → 长沙高速); else the text itself. */
  readonly name?: string;
  /** Id of the rule: `plan/quoted-action`, or `tagger`. */
  readonly rule: string;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
  /** What speaks for and against it, to be weighed by the decision. */
  readonly cues?: readonly Cue[];
  /** Whether the facts of the document tell it: then it is at least as probable as the rule says. */
  readonly isKnown?: boolean;
}

/** A candidate that was decided for. */
export interface Mention extends MentionCandidate {
  /** The name as it stands for the entity: simplified, without quotation marks. */
  readonly name: string;
}
