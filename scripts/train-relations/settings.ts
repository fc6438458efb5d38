import { DECIDED_BY_WORDING } from '../../src/extract/relations/judge.js';
import { PREDICATES, type Predicate } from '../../src/model/vocabulary.js';
import type { TreeSettings } from './grow-trees.js';
import type { LearnSettings } from './learn.js';

export interface JudgeSettings {
  readonly wording: LearnSettings;
  readonly trees: TreeSettings;
  readonly thresholds: Readonly<Record<Predicate, number>>;
}

/**
 * How the committed model is trained. A claim is made from the probability on where one more helps the F1 of all as much as
 * it harms it: about half that F1, whatever the predicate.
 */
export const SETTINGS: JudgeSettings = {
  wording: { bits: 18, rounds: 8, rate: 0.1, decay: 1e-2, openWeight: 0, averaged: 4 },
  trees: { trees: 100, depth: 5, rate: 0.1, leastInLeaf: 5, pull: 2 },
  // What wording alone says is less sure of itself: it is lower where that decides.
  thresholds: Object.fromEntries(PREDICATES.map((predicate) => [predicate, DECIDED_BY_WORDING.has(predicate) ? 0.18 : 0.4])) as Record<
    Predicate,
    number
  >,
};
