import type { EntityType } from '../../src/model/vocabulary.js';
import { seededRandom, shuffle } from '../train/random.js';
import type { Lesson } from './examples.js';

export interface LearnSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards 0, at each step in which its cue stands. */
  readonly decay: number;
  /** Cues of fewer candidates are left out. */
  readonly minimum: number;
}

const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds));

/** Logistic regression over the cues of one type's candidates, by AdaGrad. Deterministic. */
export function learnCues(lessons: readonly Lesson[], { epochs, rate, decay, minimum }: LearnSettings): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of lessons) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const cues = ['bias', ...[...counts].filter(([, count]) => count >= minimum).map(([cue]) => cue)];
  const index = new Map(cues.map((cue, at) => [cue, at]));
  const rows = lessons.map((lesson) => [0, ...lesson.cues.flatMap((cue) => index.get(cue) ?? [])]);
  const weights = new Float64Array(cues.length);
  const squares = new Float64Array(cues.length).fill(1e-6);
  const order = rows.map((_, at) => at);
  const random = seededRandom(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at] as number[];
      let odds = 0;
      for (const cue of row) odds += weights[cue] as number;
      const { target, weight } = lessons[at] as Lesson;
      const error = weight * (sigmoid(odds) - target);
      for (const cue of row) {
        const slope = error + (cue === 0 ? 0 : decay * (weights[cue] as number));
        squares[cue] = (squares[cue] as number) + slope * slope;
        weights[cue] = (weights[cue] as number) - (rate * slope) / Math.sqrt(squares[cue] as number);
      }
    }
  }
  return new Map(cues.map((cue, at) => [cue, weights[at] as number]));
}

/** Weights of each type as text: a line for each cue, in hundredths; those near 0 are left out. */
export function cueLines(weights: ReadonlyMap<string, number>, least: number): string[] {
  const lines = [...weights]
    .map(([cue, weight]) => [cue, Math.round(weight * 100)] as const)
    .filter(([cue, weight]) => cue === 'bias' || Math.abs(weight) >= least * 100)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([cue, weight]) => `${cue}\t${weight}`);
}

export function byType(lessons: readonly Lesson[]): Map<EntityType, Lesson[]> {
  const types = new Map<EntityType, Lesson[]>();
  for (const lesson of lessons) {
    const list = types.get(lesson.type);
    if (list) list.push(lesson);
    else types.set(lesson.type, [lesson]);
  }
  return types;
}
