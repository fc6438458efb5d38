import { TailLexicon } from './lexicon.js';

/** A tail lexicon of words written in a line, all of one value. */
export function tails<T>(groups: readonly (readonly [value: T, words: string])[]): TailLexicon<T> {
  return new TailLexicon(
    groups.flatMap(([value, words]) =>
      words
        .split(/\s+/u)
        .filter(Boolean)
        .map((word) => [word, value] as const),
    ),
  );
}
