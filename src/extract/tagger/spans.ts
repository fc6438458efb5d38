import { ENTITY_TYPES } from '../../model/vocabulary.js';
import { begin, end, inside, OUTSIDE, single } from './labels.js';
import type { LatticeSums } from './lattice.js';
import { pairOf } from './transitions.js';

/** A stretch that may be a name, with its probability under the model. */
export interface ScoredSpan {
  readonly start: number;
  readonly end: number;
  /** Index into ENTITY_TYPES. */
  readonly type: number;
  readonly probability: number;
}

const MOVES = ENTITY_TYPES.map((_, type) => ({
  beginInside: pairOf(begin(type), inside(type)),
  beginEnd: pairOf(begin(type), end(type)),
  insideInside: pairOf(inside(type), inside(type)),
  insideEnd: pairOf(inside(type), end(type)),
}));

/** The probabilities of a unit's labels add up to 1, but for this. */
const ROUNDING = 1e-6;

/** Adds every span whose probability is at least `floor` to `spans`, in text order. The first of the `length` units is unit `from` of the text. */
export function addLikelySpans(spans: ScoredSpan[], lattice: LatticeSums, from: number, length: number, floor: number): void {
  const { forward, backward, potentials, moves, width: L } = lattice;
  for (let i = 0; i < length; i++) {
    const outside = i * L + OUTSIDE;
    if ((forward[outside] as number) * (backward[outside] as number) > 1 - floor + ROUNDING) continue;
    for (let type = 0; type < ENTITY_TYPES.length; type++) {
      const alone = i * L + single(type);
      const probability = (forward[alone] as number) * (backward[alone] as number);
      if (probability >= floor) spans.push({ start: from + i, end: from + i + 1, type, probability });
      const opening = i * L + begin(type);
      if ((forward[opening] as number) * (backward[opening] as number) >= floor) followName(i, type);
    }
  }

  /** Walks along a name of `type` that begins at `start`, for as long as enough probability is left in it. */
  function followName(start: number, type: number): void {
    const move = MOVES[type] as (typeof MOVES)[number];
    let sum = forward[start * L + begin(type)] as number;
    for (let i = start + 1; i < length; i++) {
      const scale = lattice.scale[i] as number;
      const closing = i * L + end(type);
      const going = i * L + inside(type);
      const close = moves[i === start + 1 ? move.beginEnd : move.insideEnd] as number;
      const probability = ((sum * close * (potentials[closing] as number)) / scale) * (backward[closing] as number);
      if (probability >= floor) spans.push({ start: from + start, end: from + i + 1, type, probability });
      sum = (sum * (moves[i === start + 1 ? move.beginInside : move.insideInside] as number) * (potentials[going] as number)) / scale;
      if (sum * (backward[going] as number) < floor) return;
    }
  }
}
