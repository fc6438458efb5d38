import type { Mention, MentionCandidate } from '../../model/mention.js';
import { bySpan, contains } from '../../model/span.js';
import type { EntityType } from '../../model/vocabulary.js';
import { nameOf } from './names.js';

/** A candidate less sure than this is not worth an entity: it would be wrong more often than right. */
export const LEAST_CONFIDENCE = 0.42;
/** Types that may stand inside a plan's name. */
const NESTED: ReadonlySet<EntityType> = new Set(['Strategy', 'Designation']);

/**
 * Chooses between candidates: those that do not overlap and together weigh most; a Strategy or Designation may also
 * stand inside the name of a chosen Plan. In text order; the order of the candidates does not matter. n log n.
 */
export function decide(candidates: Iterable<MentionCandidate>, text: string): Mention[] {
  const merged = merge(candidates);
  const chosen = heaviest(merged);
  const plans = chosen.filter(({ type }) => type === 'Plan');
  const nested = plans.flatMap((plan) => heaviest(within(plan, merged)));
  return [...chosen, ...nested]
    .sort(bySpan)
    .map((candidate) => ({ ...candidate, name: candidate.name ?? nameOf(text.slice(candidate.start, candidate.end)) }));
}

/** What the candidates of one span and type say together; the surest of them gives its rule and name. */
function merge(candidates: Iterable<MentionCandidate>): MentionCandidate[] {
  const groups = new Map<string, MentionCandidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.start} ${candidate.end} ${candidate.type}`;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const merged = [...groups.values()].map(agree);
  return merged.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE).sort(byEnd);
}

const byEnd = (a: MentionCandidate, b: MentionCandidate) =>
  a.end - b.end || a.start - b.start || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);

/** Rules that agree are surer than each alone, but they are not independent: half of what is left is won by each. */
function agree(group: MentionCandidate[]): MentionCandidate {
  const [first, ...others] = group.sort((a, b) => b.confidence - a.confidence || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  let doubt = 1 - (first as MentionCandidate).confidence;
  const rules = new Set([first?.rule]);
  for (const other of others) {
    if (rules.has(other.rule)) continue;
    rules.add(other.rule);
    doubt *= 1 - other.confidence / 2;
  }
  return { ...(first as MentionCandidate), confidence: 1 - doubt };
}

/** A longer name tells more than a shorter one inside it: surplus confidence counts by the character. */
function weight({ start, end, confidence }: MentionCandidate): number {
  return (confidence - LEAST_CONFIDENCE + 0.02) * (end - start + 2);
}

/** Weighted interval scheduling over candidates sorted by their end. */
function heaviest(candidates: readonly MentionCandidate[]): MentionCandidate[] {
  const best: number[] = [0];
  const previous: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const before = lastEndingBy(candidates, candidate.start, index);
    previous.push(before);
    best.push(Math.max(best[index] as number, (best[before] as number) + weight(candidate)));
  }
  const chosen: MentionCandidate[] = [];
  for (let index = candidates.length; index > 0; ) {
    if (best[index] === best[index - 1]) index--;
    else {
      chosen.push(candidates[index - 1] as MentionCandidate);
      index = previous[index - 1] as number;
    }
  }
  return chosen.reverse();
}

/** How many of the first `count` candidates end at `start` or before it. */
function lastEndingBy(candidates: readonly MentionCandidate[], start: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as MentionCandidate).end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within(plan: MentionCandidate, candidates: readonly MentionCandidate[]): MentionCandidate[] {
  const from = lastEndingBy(candidates, plan.start, candidates.length);
  const found: MentionCandidate[] = [];
  for (let index = from; index < candidates.length && (candidates[index] as MentionCandidate).end <= plan.end; index++) {
    const candidate = candidates[index] as MentionCandidate;
    if (NESTED.has(candidate.type) && contains(plan, candidate) && candidate.end - candidate.start < plan.end - plan.start)
      found.push(candidate);
  }
  return found;
}
