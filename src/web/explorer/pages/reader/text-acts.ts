import type { Bracket, Mark } from './marks.ts';

/** What one can do with a mark in the text. */
export interface TextActs {
  readonly open: (mark: Mark) => void;
  readonly openBracket: (bracket: Bracket) => void;
  /** The fact of a mark in words, a line each; shown where one hovers. */
  readonly say: (mark: Mark) => readonly string[];
}
