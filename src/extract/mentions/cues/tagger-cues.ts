import type { Cue, MentionCandidate } from '../../../model/mention.js';
import type { Span } from '../../../model/span.js';
import type { OpenGroup } from '../candidate-group.js';
import { numberedCues, onlyCue, PairCues } from './few-cues.js';

const TAGGER = 'tagger';
/** How alike two spans must be for the one to speak for the other: shared units by the longer one. */
const NEAR = 0.6;

const STEPS = 10;

const EXACT = numberedCues('tagger', STEPS - 1);
const ALIKE = numberedCues('tagger near', STEPS - 1);
const CONTRARY = numberedCues('tagger other', STEPS - 1);
const BOTH = Array.from({ length: STEPS * STEPS }, (_, both) => onlyCue('tagger both', `${Math.floor(both / STEPS)}/${both % STEPS}`));
const BY_RULE = new PairCues('tagger rule');

/**
 * Tells each group what the tagger thinks of it: of the span itself, of near variants with other edges, and of other types
 * over it, each by its log-odds in whole steps. Groups in text order.
 */
export function noteTagger(groups: readonly OpenGroup[]): void {
  const own = new Float64Array(groups.length);
  groups.forEach((group, index) => {
    own[index] = taggerProbability(group) ?? 0;
  });
  if (own.every((probability) => probability === 0)) return;
  const near = own.slice();
  const other = new Float64Array(groups.length);
  groups.forEach((group, index) => {
    for (let next = index + 1; next < groups.length; next++) {
      const neighbour = groups[next] as OpenGroup;
      if (neighbour.start >= group.end) break;
      const isSame = group.type === neighbour.type;
      if (isSame && !isNear(group, neighbour)) continue;
      lend(isSame ? near : other, isSame, own[next] as number, index);
      lend(isSame ? near : other, isSame, own[index] as number, next);
    }
  });
  groups.forEach(({ cues, candidates }, index) => {
    const alike = step(near[index] as number);
    const contrary = step(other[index] as number);
    cues.push(
      EXACT[step(own[index] as number)] as Cue,
      ALIKE[alike] as Cue,
      CONTRARY[contrary] as Cue,
      BOTH[alike * STEPS + contrary] as Cue,
    );
    for (const { rule } of candidates) cues.push(BY_RULE.of(String(alike), rule));
  });
}

/** Near variants of one type add up, of other types the surest counts. */
function lend(to: Float64Array, isSum: boolean, probability: number, at: number): void {
  const before = to[at] as number;
  to[at] = isSum ? before + probability : Math.max(before, probability);
}

function isNear(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= NEAR * Math.max(a.end - a.start, b.end - b.start);
}

/** How probable the tagger holds the group itself to be; null where it says nothing. */
export function taggerProbability({ candidates }: { readonly candidates: readonly MentionCandidate[] }): number | null {
  for (const { rule, confidence } of candidates) if (rule === TAGGER) return confidence;
  return null;
}

/** Log-odds of the probability in whole steps from 0 (less than 2 %) to 9. */
function step(probability: number): number {
  if (probability <= 0) return 0;
  const odds = Math.log(probability / Math.max(1e-9, 1 - probability));
  return Math.min(STEPS - 1, Math.max(0, Math.floor(odds + 4) + 1));
}
