import type { Example } from './examples.js';

/** Examples laid out in one row of features: of each, those of its passages and then those of its whole. */
export interface Lessons {
  readonly features: Int32Array;
  /** Of each example, where its first passage stands among the passages; one more at the end. */
  readonly firstPassages: Uint32Array;
  /** Of each passage, where its features begin; one more at the end. */
  readonly passageStarts: Uint32Array;
  /** Of each example, where the features of its whole begin … */
  readonly wholeStarts: Uint32Array;
  /** … and where they end. */
  readonly wholeEnds: Uint32Array;
  /** Of each example, 1 where its claim is not wrong. */
  readonly answers: Uint8Array;
}

export function layOut(examples: readonly Example[]): Lessons {
  const passages = examples.reduce((sum, example) => sum + example.passages.length, 0);
  const size = examples.reduce((sum, example) => example.passages.reduce((all, each) => all + each.length, sum) + example.whole.length, 0);
  const features = new Int32Array(size);
  const firstPassages = new Uint32Array(examples.length + 1);
  const passageStarts = new Uint32Array(passages + 1);
  const wholeStarts = new Uint32Array(examples.length);
  const wholeEnds = new Uint32Array(examples.length);
  let passage = 0;
  let end = 0;
  for (const [at, example] of examples.entries()) {
    firstPassages[at] = passage;
    for (const each of example.passages) {
      passageStarts[passage++] = end;
      features.set(each, end);
      end += each.length;
    }
    wholeStarts[at] = end;
    features.set(example.whole, end);
    end += example.whole.length;
    wholeEnds[at] = end;
  }
  firstPassages[examples.length] = passage;
  passageStarts[passage] = end;
  const answers = Uint8Array.from(examples, ({ answer }) => (answer === 'wrong' ? 0 : 1));
  return { features, firstPassages, passageStarts, wholeStarts, wholeEnds, answers };
}
