import { PREDICATES, type Predicate } from '../../src/model/vocabulary.js';
import type { LearnSettings } from './learn.js';

/** How the committed model is trained. */
export const SETTINGS: LearnSettings = { bits: 18, rounds: 6, rate: 0.1, decay: 1e-2, openWeight: 0 };

/** The probability from which a claim is made: where one more claim helps the F1 of all as much as it harms it. */
export const THRESHOLDS = Object.fromEntries(PREDICATES.map((predicate) => [predicate, 0.14])) as Record<Predicate, number>;
