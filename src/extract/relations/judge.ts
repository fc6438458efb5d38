import type { OddsMeter } from './feature-sink.js';
import type { FeatureMaker } from './features.js';
import type { ProposalGroup } from './groups.js';
import type { Proposal } from './proposal.js';
import type { RelationRule } from './rule.js';
import { probability, type RelationScorer } from './scorer.js';

/** What was decided of a group: its strongest passage and how sure it is. */
export interface Verdict {
  readonly proposal: Proposal;
  readonly rule: RelationRule;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Predicates that rules alone decide: their wording is regular. */
export const DECIDED_BY_RULE: ReadonlySet<string> = new Set(['HOLDS_OFFICE']);

/** Scores every passage of a group by its wording; null where the strongest stays below the predicate's threshold. */
export function judgeByWording(group: ProposalGroup, maker: FeatureMaker, scorer: RelationScorer, meter: OddsMeter): Verdict | null {
  let best = group.proposals[0];
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of group.proposals) {
    meter.reset();
    maker.describe(meter, candidate.proposal, candidate.rule.id);
    if (meter.odds > highest) {
      highest = meter.odds;
      best = candidate;
    }
  }
  meter.reset();
  maker.describeGroup(meter, group);
  const confidence = probability(highest + meter.odds);
  return best && confidence >= scorer.thresholds[group.predicate] ? { ...best, confidence } : null;
}

/** Takes the firmest rule's word; null where no rule is firm by itself. */
export function judgeByRule(group: ProposalGroup): Verdict | null {
  let best = group.proposals[0];
  for (const candidate of group.proposals) if (best && candidate.rule.confidence > best.rule.confidence) best = candidate;
  return best && best.rule.confidence >= 0.5 ? { ...best, confidence: best.rule.confidence } : null;
}
