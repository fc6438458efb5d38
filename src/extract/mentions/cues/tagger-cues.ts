import type { MentionCandidate } from '../../../model/mention.js';
import type { Span } from '../../../model/span.js';
import type { OpenGroup } from '../candidate-group.js';
import { joined } from './joined.js';

export const TAGGER = 'tagger';
/** How alike two spans must be for the one to speak for the other: shared units by the longer one. */
const NEAR = 0.6;

/**
 * Tells each group what the tagger thinks of it: of the span itself, of near variants with other edges, and of other types
 * over it, each by its log-odds in whole steps. Groups in text order.
 */
export function noteTagger(groups: readonly OpenGroup[]): void {
  const own = groups.map(taggerProbability);
  if (own.every((probability) => probability === 0)) return;
  const near = Float64Array.from(own);
  const other = new Float64Array(groups.length);
  for (const [index, group] of groups.entries()) {
    for (let next = index + 1; next < groups.length; next++) {
      const neighbour = groups[next] as OpenGroup;
      if (neighbour.start >= group.end) break;
      lend(near, other, own, groups, index, next);
      lend(near, other, own, groups, next, index);
    }
  }
  for (const [index, group] of groups.entries()) {
    const steps = [step(own[index] as number), step(near[index] as number), step(other[index] as number)];
    const [exact, alike, contrary] = steps as [string, string, string];
    group.cues.push(['tagger', exact], ['tagger near', alike], ['tagger other', contrary], ['tagger both', joined(alike, contrary)]);
    for (const { rule } of group.candidates) group.cues.push(['tagger rule', joined(alike, rule)]);
  }
}

function lend(
  near: Float64Array,
  other: Float64Array,
  own: readonly number[],
  groups: readonly OpenGroup[],
  to: number,
  from: number,
): void {
  const probability = own[from] as number;
  if (probability === 0) return;
  const [group, neighbour] = [groups[to] as OpenGroup, groups[from] as OpenGroup];
  if (group.type !== neighbour.type) other[to] = Math.max(other[to] as number, probability);
  else if (isNear(group, neighbour)) near[to] = (near[to] as number) + probability;
}

function isNear(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= NEAR * Math.max(a.end - a.start, b.end - b.start);
}

function taggerProbability({ candidates }: { readonly candidates: readonly MentionCandidate[] }): number {
  return candidates.find(({ rule }) => rule === TAGGER)?.confidence ?? 0;
}

/** Log-odds of the probability in whole steps from 0 (less than 2 %) to 9. */
function step(probability: number): string {
  if (probability <= 0) return '0';
  const odds = Math.log(probability / Math.max(1e-9, 1 - probability));
  return String(Math.min(9, Math.max(0, Math.floor(odds + 4) + 1)));
}
