import type { ScoredSpan } from './spans.js';

/** A span that was chosen, with the probability that it or a near variant of it is a name. */
export interface ChosenSpan extends ScoredSpan {
  readonly confidence: number;
}

/** How alike two spans must be to count as one name with other edges: shared units by the longer one. */
const NEAR = 0.6;
/** Weight of the exact span's own probability beside that of its variants: edges matter too. */
const EXACTNESS = 0.3;

/**
 * Chooses spans that do not overlap, so that the sum of (confidence − threshold of its type) is greatest.
 * `spans` in order of start. Near variants of a span lend it their probability: edges may be unsure where the name is not.
 */
export function chooseSpans(spans: readonly ScoredSpan[], thresholds: readonly number[]): ChosenSpan[] {
  const rated = spans.map((span, n): ChosenSpan => ({ ...span, confidence: Math.min(1, nearMass(spans, n)) }));
  const worth = (span: ChosenSpan) => span.confidence - (thresholds[span.type] as number) + EXACTNESS * span.probability;
  const kept = rated
    .filter((span) => span.confidence > (thresholds[span.type] as number))
    .sort((a, b) => a.end - b.end || a.start - b.start);
  const ends = kept.map((span) => span.end);
  // best[n]: greatest sum with the first n spans; took[n]: whether span n − 1 is part of it.
  const best = new Float64Array(kept.length + 1);
  const took = new Uint8Array(kept.length + 1);
  const before = kept.map((span, n) => countUpTo(ends, span.start, n));
  kept.forEach((span, n) => {
    const taken = (best[before[n] as number] as number) + worth(span);
    const left = best[n] as number;
    took[n + 1] = taken > left ? 1 : 0;
    best[n + 1] = Math.max(taken, left);
  });
  const chosen: ChosenSpan[] = [];
  for (let n = kept.length; n > 0; ) {
    if (!took[n]) n--;
    else {
      chosen.push(kept[n - 1] as ChosenSpan);
      n = before[n - 1] as number;
    }
  }
  return chosen.reverse();
}

/** Probability of the span and of its near variants of the same type. */
function nearMass(spans: readonly ScoredSpan[], n: number): number {
  const span = spans[n] as ScoredSpan;
  let mass = span.probability;
  for (let m = n - 1; m >= 0 && span.start - (spans[m] as ScoredSpan).start < 60; m--) mass += lent(span, spans[m] as ScoredSpan);
  for (let m = n + 1; m < spans.length && (spans[m] as ScoredSpan).start < span.end; m++) mass += lent(span, spans[m] as ScoredSpan);
  return mass;
}

function lent(span: ScoredSpan, other: ScoredSpan): number {
  if (span.type !== other.type) return 0;
  const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
  return shared >= NEAR * Math.max(span.end - span.start, other.end - other.start) ? other.probability : 0;
}

/** How many of the ascending `ends`, of the first `limit`, are at most `start`. */
function countUpTo(ends: readonly number[], start: number, limit: number): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
