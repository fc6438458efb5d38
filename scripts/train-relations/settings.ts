import { PREDICATES, type Predicate } from '../../src/model/vocabulary.js';
import type { TreeSettings } from './grow-trees.js';
import type { LearnSettings } from './learn.js';

export interface JudgeSettings {
  readonly wording: LearnSettings;
  readonly trees: TreeSettings;
  readonly thresholds: Readonly<Record<Predicate, number>>;
}

/**
 * Thresholds of their own. What wording alone says of SERVES is less sure of itself; of builders and places the texts learned from
 * say too little, so that even a good claim is given little.
 */
const APART: Partial<Record<Predicate, number>> = { SERVES: 0.1, UNDERTAKES: 0.22, LOCATED_IN: 0.3 };

/**
 * How the committed model is trained. A claim is made from the probability on where one more helps the F1 of all as much as
 * it harms it: about half that F1, whatever the predicate.
 */
export const SETTINGS: JudgeSettings = {
  wording: { bits: 18, rounds: 8, rate: 0.1, decay: 1e-2, averaged: 4, orders: 3 },
  trees: { trees: 100, depth: 5, rate: 0.1, leastInLeaf: 10, pull: 5, rowShare: 0.5, columnShare: 0.3 },
  thresholds: { ...(Object.fromEntries(PREDICATES.map((predicate) => [predicate, 0.35])) as Record<Predicate, number>), ...APART },
};
