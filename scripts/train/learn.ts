import { LABEL_COUNT as L } from '../../src/extract/tagger/labels.js';
import { stretches } from '../../src/extract/tagger/stretches.js';
import { PAIR_COUNT } from '../../src/extract/tagger/transitions.js';
import { allowedLabels, type Example, LabelSets } from './examples.js';
import type { FeatureIndex } from './features.js';
import { Learner, type Sequence, type StepOptions } from './learner.js';
import { seededRandom } from './random.js';

export interface LearnOptions extends StepOptions {
  readonly epochs: number;
  /** How often all is learnt from the beginning, each time in another order: the answer is the mean. */
  readonly rounds: number;
  /** Whether leaving out an optional name is as right as finding it. */
  readonly optionalIsOpen: boolean;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

export interface Learned {
  /** Row r: LABEL_COUNT weights from r·LABEL_COUNT. */
  readonly weights: Float32Array;
  readonly moves: Float32Array;
}

/**
 * Linear-chain conditional random field, learnt with AdaGrad one sequence at a time; the answer is the mean of the
 * weights after each epoch of the second half of each round. What the annotation leaves open is summed over.
 */
export function learn(examples: readonly Example[], index: FeatureIndex, rowCount: number, options: LearnOptions): Learned {
  const sets = new LabelSets();
  const sequences = examples.flatMap((example) => {
    const rows = index.rowsOf(example);
    const allowed = allowedLabels(example, sets, options.optionalIsOpen);
    return sequencesOf(example).map(([from, to]): Sequence => ({ rows, allowed, from, to }));
  });
  const sum = { weights: new Float32Array(rowCount * L), moves: new Float32Array(PAIR_COUNT) };
  let added = 0;
  for (let round = 0; round < options.rounds; round++) {
    const random = seededRandom(options.seed + round);
    const learner = new Learner(rowCount, sets, options);
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      const loss = learner.visit(sequences, random);
      options.log?.(`round ${round + 1}, epoch ${epoch}: loss ${loss.toFixed(0)}`);
      if (epoch <= options.epochs / 2) continue;
      added++;
      addTo(sum.weights, learner.weights);
      addTo(sum.moves, learner.moves);
    }
  }
  return { weights: sum.weights.map((w) => w / added), moves: sum.moves.map((w) => w / added) };
}

function addTo(sum: Float32Array, values: Float32Array): void {
  for (let n = 0; n < sum.length; n++) sum[n] = (sum[n] as number) + (values[n] as number);
}

/** The sequences of a text: the stretches that it is tagged in, joined where a name runs over their edge. */
function sequencesOf({ reading, marks }: Example): [number, number][] {
  const sequences: [number, number][] = [];
  let m = 0;
  for (const { start, end } of stretches(reading)) {
    while (m < marks.length && (marks[m]?.end as number) <= start) m++;
    const last = sequences[sequences.length - 1];
    if (last && last[1] <= start && (marks[m]?.start ?? start) < start) last[1] = end;
    else sequences.push([start, end]);
  }
  return sequences;
}
