import { finish, mix } from './hash.js';
import { MARGIN, type StreamName, type Streams, streamIndex } from './streams.js';

/**
 * The feature templates: each a conjunction of streams at offsets from the unit (`character@-1`).
 * A template whose stream has no value (0) at the unit gives no feature. Changing a line asks for a new model.
 */
const TEMPLATES = `
character@-3
character@-2
character@-1
character@0
character@1
character@2
character@3
character@-2 character@-1
character@-1 character@0
character@0 character@1
character@1 character@2
kind@-1 kind@0 kind@1
kind@-2 kind@-1 kind@0 kind@1 kind@2
word@0 placeInWord@0
previousWord@0 placeInWord@0
nextWord@0 placeInWord@0
tag@0 placeInWord@0
previousTag@0 tag@0 placeInWord@0
tag@0 nextTag@0 placeInWord@0
previousTag@0 tag@0 nextTag@0 placeInWord@0
head@0
head@0 kind@1
headKind@0 nextHead@0
head@-1
headKind@-1 character@0
nextHead@0 placeInWord@0
nextHead@0 nextHeadDistance@0
nextHeadKind@0 nextHeadDistance@0 character@-1
itemTail@0 placeInWord@0
itemTail@0 fromItemStart@0
itemTail@0 toItemEnd@0
itemHeadKind@0 itemStart@0 fromItemStart@0
itemStart@0 itemEnd@0 fromItemStart@0
itemStart@0 itemEnd@0 toItemEnd@0
clauseTail@0 itemEnd@0 placeInWord@0
clauseTail@0 fromItemStart@0 itemStart@0
clauseHead@0 fromItemStart@0
clauseHead@0 itemHeadKind@0 placeInWord@0
listHead@0 fromItemStart@0
listHead@0 itemEnd@0 toItemEnd@0
listHead@0 kind@0
lastVerb@0 sinceVerb@0
lastVerb@0 itemHeadKind@0 fromItemStart@0
nextVerb@0 toItemEnd@0
quote@0 kind@0
quote@0 quoteAfter@0 kind@0
quote@0 quoteBefore@0 kind@0
quoteAfter@0 kind@-1
cluster@0 placeInWord@0
fineCluster@0 placeInWord@0
previousCluster@0 cluster@0 placeInWord@0
cluster@0 nextCluster@0 placeInWord@0
itemTailCluster@0 fromItemStart@0
itemTailCluster@0 cluster@0 placeInWord@0
itemTailCluster@0 previousCluster@0 placeInWord@0
itemTailCluster@0 lastVerbCluster@0 fromItemStart@0
lastVerbCluster@0 cluster@0 placeInWord@0
place@0
place@0 place@1
place@-1 place@0
place@0 character@1
place@0 previousWord@0
place@-1 character@0
industry@0
industry@0 character@1
industry@-1 character@0
industry@0 kind@1 kind@-1
industry@0 lastVerb@0
industry@0 itemEnd@0
industry@0 previousWord@0
strategy@0
strategy@0 kind@1 kind@-1
strategy@0 nextHead@0
strategy@0 nextWord@0
strategy@0 previousWord@0
post@0
post@-1 surname@0
post@-1 surname@0 placeInWord@0 tag@0
post@-2 surname@-1
post@-3 surname@-2
surname@0 tag@0 placeInWord@0
body@0
body@0 place@-1
body@1 place@0
body@0 kind@1
indicator@0
heading@0 fromItemStart@0
heading@0 itemTail@0
documentKind@0 itemHeadKind@0
`;

interface Part {
  readonly stream: number;
  /** Where its value lies in the stream, seen from the unit. */
  readonly shift: number;
}

export const PARTS: readonly (readonly Part[])[] = TEMPLATES.trim()
  .split('\n')
  .map((line) =>
    line.split(' ').map((part) => {
      const [name, offset] = part.split('@');
      return { stream: streamIndex(name as StreamName), shift: Number(offset) + MARGIN };
    }),
  );

export const TEMPLATE_COUNT = PARTS.length;

/** Changes with every change of a template: a model knows by it whether it was trained for this code. */
export const TEMPLATES_FINGERPRINT = [...TEMPLATES].reduce((hash, character) => mix(hash, character.charCodeAt(0)), 1) >>> 0;

/** What the hash of each template begins with. */
export const SEEDS = Int32Array.from(PARTS, (_, t) => Math.imul(t + 1, 0x2545f491));
// Flat copies for the inner loop: template t holds the parts from FIRST[t] to FIRST[t + 1].
const FIRST = new Uint16Array(TEMPLATE_COUNT + 1);
PARTS.forEach((parts, t) => {
  FIRST[t + 1] = (FIRST[t] as number) + parts.length;
});
const FLAT = PARTS.flat();
// Where each part lies among the cells of a text, seen from the unit: the same for all texts of one stride.
const offsets = new Int32Array(FLAT.length);
let fitted = -1;

function fitOffsets(stride: number): void {
  FLAT.forEach(({ stream, shift }, p) => {
    offsets[p] = stream * stride + shift;
  });
  fitted = stride;
}

/** Writes the hashes of the features of unit `i` to `out` from `at` on, and returns where it stopped. At most TEMPLATE_COUNT. */
export function writeFeatures({ cells, stride }: Streams, i: number, out: Uint32Array | Int32Array, at: number): number {
  if (stride !== fitted) fitOffsets(stride);
  let next = at;
  let p = 0;
  for (let t = 0; t < TEMPLATE_COUNT; t++) {
    let hash = SEEDS[t] as number;
    const stop = FIRST[t + 1] as number;
    for (; p < stop; p++) {
      const value = cells[(offsets[p] as number) + i] as number;
      if (value === 0) break;
      hash = mix(hash, value);
    }
    if (p === stop) out[next++] = finish(hash);
    else p = stop;
  }
  return next;
}
