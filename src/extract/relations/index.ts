import type { Claim } from '../../model/claim.js';
import type { EntityContext } from '../context.js';
import { type Decided, withoutDefaultedSubjects } from './default-subject.js';
import { OddsMeter } from './feature-sink.js';
import { FeatureMaker } from './features.js';
import { frameOf, type RelationFrame } from './frame.js';
import { gatherProposals } from './groups.js';
import { DECIDED_BY_RULE, judgeByRule, judgeByWording } from './judge.js';
import type { Proposal } from './proposal.js';
import { RELATION_RULES } from './rules/index.js';
import type { RelationScorer } from './scorer.js';
import { stageAt } from './stage.js';

/**
 * 关系 — the claims of a document: rules propose, the scorer judges their wording, at most one claim stays for each
 * (predicate, subject, object), with its strongest passage. With `scorer` null the firm rules alone speak.
 */
export function findClaims(context: EntityContext, scorer: RelationScorer | null, rules = RELATION_RULES): Claim[] {
  const frame = frameOf(context);
  const maker = new FeatureMaker(frame);
  const meter = scorer && new OddsMeter(scorer);
  const decided: Decided[] = [];
  for (const group of gatherProposals(frame, rules)) {
    const byRule = !scorer || !meter || DECIDED_BY_RULE.has(group.predicate);
    const verdict = byRule ? judgeByRule(group) : judgeByWording(group, maker, scorer, meter);
    if (verdict) decided.push({ group, verdict });
  }
  return withoutDefaultedSubjects(decided).map((each) => claimOf(frame, each));
}

function claimOf(frame: RelationFrame, { group, verdict: { proposal, rule, confidence } }: Decided): Claim {
  return {
    predicate: group.predicate,
    subject: group.subject.id,
    object: group.object.id,
    attributes: proposal.attributes ?? stageOf(frame, proposal),
    basis: proposal.basis,
    confidence: Math.round(confidence * 1000) / 1000,
    rule: rule.id,
    evidence: { start: proposal.evidence.start, end: proposal.evidence.end },
  };
}

function stageOf(frame: RelationFrame, { predicate, objectSpot }: Proposal): Claim['attributes'] {
  const isStaged = predicate === 'BUILDS' || predicate === 'UNDERTAKES';
  return isStaged && objectSpot ? { ...stageAt(frame, objectSpot) } : {};
}
