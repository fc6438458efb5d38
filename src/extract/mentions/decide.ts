import type { Mention, MentionCandidate } from '../../model/mention.js';
import type { Reading } from '../../model/reading.js';
import { bySpan, contains, type Span } from '../../model/span.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { CandidateGroup } from './candidate-group.js';
import { SpanCues } from './cues/span-cues.js';
import { groupCandidates } from './group.js';
import { nameOf } from './names.js';
import { type CueWeights, Weigher } from './weigh.js';

/** A name less probable than this is left out: it would be wrong too often. */
const LEAST = 0.4;
/** Types that may stand inside a plan's name. */
const NESTED: ReadonlySet<EntityType> = new Set(['Strategy', 'Designation']);

interface Rated extends Span {
  readonly group: CandidateGroup;
  readonly probability: number;
}

/**
 * Chooses between candidates: those that do not overlap and together weigh most; a Strategy or Designation may also
 * stand inside the name of a chosen Plan. What is less probable than `least` is left out. In text order; the order of the candidates does not matter. n log n.
 */
export function decide(candidates: Iterable<MentionCandidate>, reading: Reading, weights: CueWeights, least = LEAST): Mention[] {
  const likely = rate(groupCandidates(candidates, reading), reading, weights, least).sort((a, b) => a.end - b.end || a.start - b.start);
  const chosen = heaviest(likely, least);
  const plans = chosen.filter(({ group }) => group.type === 'Plan');
  const nested = plans.flatMap((plan) => heaviest(within(plan, likely), least));
  return [...chosen, ...nested].sort(bySpan).map((each) => toMention(each, reading.text));
}

/** The groups that are probable enough by their own cues and those of their spans. In text order. */
function rate(groups: readonly CandidateGroup[], reading: Reading, weights: CueWeights, least: number): Rated[] {
  const likely: Rated[] = [];
  const spanCues = new SpanCues(reading);
  const weigher = new Weigher(weights);
  let last: CandidateGroup | undefined;
  for (const group of groups) {
    const { start, end } = group;
    if (last?.start !== start || last.end !== end) {
      weigher.beginSpan();
      spanCues.tell(group, weigher);
    }
    last = group;
    const probability = Math.max(weigher.probability(group), known(group));
    if (probability >= least) likely.push({ start, end, group, probability });
  }
  return likely;
}

/** How sure a rule is of what the facts of the document tell it; 0 where none is. */
function known({ candidates }: CandidateGroup): number {
  return candidates.find(({ isKnown }) => isKnown)?.confidence ?? 0;
}

function toMention({ group, probability }: Rated, text: string): Mention {
  const { start, end, type, candidates } = group;
  const { rule } = candidates[0] as MentionCandidate;
  const named = candidates.find(({ name }) => name !== undefined);
  return { start, end, type, name: named?.name ?? nameOf(text.slice(start, end)), rule, confidence: probability };
}

/** A longer name tells more than a shorter one inside it: surplus probability counts by the character. */
function weight({ start, end, probability }: Rated, least: number): number {
  return (probability - least + 0.02) * (end - start + 6);
}

/** Weighted interval scheduling over candidates sorted by their end. */
function heaviest(candidates: readonly Rated[], least: number): Rated[] {
  const best: number[] = [0];
  const previous: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const before = countEndingBy(candidates, candidate.start, index);
    previous.push(before);
    best.push(Math.max(best[index] as number, (best[before] as number) + weight(candidate, least)));
  }
  const chosen: Rated[] = [];
  for (let index = candidates.length; index > 0; ) {
    if (best[index] === best[index - 1]) index--;
    else {
      chosen.push(candidates[index - 1] as Rated);
      index = previous[index - 1] as number;
    }
  }
  return chosen.reverse();
}

/** How many of the first `count` candidates end at `start` or before it. */
function countEndingBy(candidates: readonly Rated[], start: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as Rated).end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The candidates that may stand inside the plan's name. */
function within(plan: Rated, candidates: readonly Rated[]): Rated[] {
  const found: Rated[] = [];
  for (let index = countEndingBy(candidates, plan.start, candidates.length); index < candidates.length; index++) {
    const candidate = candidates[index] as Rated;
    if (candidate.end > plan.end) break;
    const isShorter = candidate.end - candidate.start < plan.end - plan.start;
    if (isShorter && NESTED.has(candidate.group.type) && contains(plan, candidate)) found.push(candidate);
  }
  return found;
}
