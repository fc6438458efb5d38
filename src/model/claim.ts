import type { Span } from './span.js';
import type { Basis, Predicate } from './vocabulary.js';

/** What a document says of two entities, and the passage it rests on. */
export interface Claim {
  readonly predicate: Predicate;
  /** Entity ids. */
  readonly subject: string;
  readonly object: string;
  /** Attributes the schema declares for the predicate: title, stage, stageYear. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly basis: Basis;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
  /** The strongest passage, in the cleaned text. */
  readonly evidence: Span;
}
