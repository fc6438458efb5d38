import type { Cue, MentionCandidate } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { EntityType } from '../../model/vocabulary.js';

/** All that was said for one type at one span. */
export interface CandidateGroup extends Span {
  readonly type: EntityType;
  /** The surest first. */
  readonly candidates: readonly MentionCandidate[];
  /** Of the surest candidate. */
  readonly confidence: number;
  /** What its rules and the groups around it say. */
  readonly cues: readonly Cue[];
}

/** A group whose cues are still being gathered. */
export interface OpenGroup extends CandidateGroup {
  readonly cues: Cue[];
}
