import { OddsMeter } from '../features/feature-sink.js';
import { FeatureMaker } from '../features/features.js';
import type { RelationFrame } from '../frame.js';
import type { ProposalGroup } from '../groups.js';
import type { Proposal } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { forestOf } from '../scorer/forest.js';
import { probability, type RelationScorer } from '../scorer/scorer.js';
import { type Opinion, SecondLook } from './second-look.js';

/** What was decided of a group: its strongest passage and how sure it is. */
export interface Verdict {
  readonly proposal: Proposal;
  readonly rule: RelationRule;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Predicates that rules alone decide: their wording is regular. */
export const DECIDED_BY_RULE: ReadonlySet<string> = new Set(['HOLDS_OFFICE']);

/**
 * Predicates that wording alone decides. Whether a thing serves the strategy of its heading is where annotators differ by
 * habit: what trees learned of that from some texts was wrong of others.
 */
export const DECIDED_BY_WORDING: ReadonlySet<string> = new Set(['SERVES']);

/**
 * Judges each group by its wording, then all of them beside one another; null for those that stay below their predicate's threshold.
 */
export function judgeByWording(frame: RelationFrame, groups: readonly ProposalGroup[], scorer: RelationScorer): (Verdict | null)[] {
  const maker = new FeatureMaker(frame);
  const meter = new OddsMeter(scorer);
  const forest = forestOf(scorer.trees);
  const opinions = groups.map((group) => opinionOf(group, maker, meter));
  const look = new SecondLook(frame, opinions);
  return opinions.map(({ group, best, passage, whole }, at) => {
    const isByWording = DECIDED_BY_WORDING.has(group.predicate);
    const confidence = probability(isByWording ? passage + whole : forest.oddsOf(look.rowOf(at)));
    const strongest = group.proposals[best];
    return strongest && confidence >= scorer.thresholds[group.predicate] ? { ...strongest, confidence } : null;
  });
}

/** What the wording says of every passage of a group, and of the group as a whole. */
function opinionOf(group: ProposalGroup, maker: FeatureMaker, meter: OddsMeter): Opinion {
  let best = 0;
  let passage = Number.NEGATIVE_INFINITY;
  let sides: readonly number[] = [];
  for (const [at, { proposal, rule }] of group.proposals.entries()) {
    meter.reset();
    maker.describe(meter, proposal, rule.id);
    const odds = meter.odds();
    if (odds <= passage) continue;
    passage = odds;
    best = at;
    sides = meter.sides();
  }
  meter.reset();
  maker.describeGroup(meter, group);
  return { group, best, passage, sides, whole: meter.odds() };
}

/** Takes the firmest rule's word; null where no rule is firm by itself. */
export function judgeByRule(group: ProposalGroup): Verdict | null {
  let best = group.proposals[0];
  for (const candidate of group.proposals) if (best && candidate.rule.confidence > best.rule.confidence) best = candidate;
  return best && best.rule.confidence >= 0.5 ? { ...best, confidence: best.rule.confidence } : null;
}
