import { SIDES } from '../../src/extract/relations/features/feature-sink.js';
import type { RelationFrame } from '../../src/extract/relations/frame.js';
import { DECIDED_BY_WORDING } from '../../src/extract/relations/judge/judge.js';
import { type Opinion, SecondLook } from '../../src/extract/relations/judge/second-look.js';
import type { RelationScorer, WordingWeights } from '../../src/extract/relations/scorer/scorer.js';
import { foldOf } from '../train-mentions/fold.js';
import type { Example } from './examples.js';
import { growTrees } from './grow-trees.js';
import { type LearnSettings, learn } from './learn.js';
import { type Lessons, layOut } from './lessons.js';
import { quantise } from './quantise.js';
import type { JudgeSettings } from './settings.js';

const FOLDS = 3;

/**
 * Learns the weights of wording from all examples, and trees from what weights say that were learned from the texts of the
 * other folds: so the trees trust the wording as far as it is right on new texts.
 */
export function learnJudge(examples: readonly Example[], { wording, trees, thresholds }: JudgeSettings): RelationScorer {
  const rows: Float32Array[] = [];
  const answers: number[] = [];
  const lessons = layOut(examples);
  const folds = new Map(examples.map(({ document }) => [document, foldOf(`judge ${document}`, FOLDS)]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = weightsOf(
      lessons,
      answered(examples, ({ document }) => folds.get(document) !== fold),
      { ...wording, orders: 1 },
    );
    const unseen = examples.filter(({ document }) => folds.get(document) === fold);
    for (const [frame, ofFrame] of byFrame(unseen)) {
      const opinions = ofFrame.map((example) => opinionBy(weights, example));
      const look = new SecondLook(frame, opinions);
      for (const [at, { answer, predicate }] of ofFrame.entries()) {
        if (answer === 'open' || DECIDED_BY_WORDING.has(predicate)) continue;
        rows.push(look.rowOf(at).slice());
        answers.push(answer === 'right' ? 1 : 0);
      }
    }
  }
  const weights = weightsOf(
    lessons,
    answered(examples, () => true),
    wording,
  );
  return { ...weights, trees: growTrees({ rows, answers: Uint8Array.from(answers) }, trees), thresholds };
}

/** The numbers of examples that annotators do not leave open. */
function answered(examples: readonly Example[], isWanted: (example: Example) => boolean): Uint32Array {
  return Uint32Array.from(examples.keys()).filter((at) => {
    const example = examples[at] as Example;
    return example.answer !== 'open' && isWanted(example);
  });
}

const weightsOf = (lessons: Lessons, members: Uint32Array, settings: LearnSettings) =>
  quantise(learn(lessons, members, settings), settings.bits);

/** The examples of each reading of a text: claims are held against the others of the same reading. */
function byFrame(examples: readonly Example[]): Map<RelationFrame, Example[]> {
  const known = new Map<RelationFrame, Example[]>();
  for (const example of examples) {
    const together = known.get(example.frame) ?? [];
    known.set(example.frame, together);
    together.push(example);
  }
  return known;
}

/** What the weights say of an example, as they will say it of a claim in a new text. */
function opinionBy({ weights, step }: WordingWeights, { group, passages, sides, whole }: Example): Opinion {
  const oddsOf = (features: Int32Array) => features.reduce((sum, at) => sum + (weights[at] ?? 0), 0) * step;
  const odds = passages.map(oddsOf);
  const passage = Math.max(...odds);
  const best = odds.indexOf(passage);
  const ofSides = new Array<number>(SIDES.length).fill(0);
  for (const [at, feature] of (passages[best] ?? new Int32Array()).entries()) {
    const side = sides[best]?.[at] ?? 0;
    ofSides[side] = (ofSides[side] ?? 0) + (weights[feature] ?? 0) * step;
  }
  return { group, best, passage, sides: ofSides, whole: oddsOf(whole) };
}
