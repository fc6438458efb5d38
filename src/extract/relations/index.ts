import type { Claim } from '../../model/claim.js';
import type { StageWords } from '../../schema/stage-words.js';
import type { EntityContext } from '../context.js';
import { type Decided, withoutDefaultedSubjects } from './default-subject.js';
import { frameOf, type RelationFrame } from './frame.js';
import { gatherProposals, type ProposalGroup } from './groups.js';
import { DECIDED_BY_RULE, judgeByRule, judgeByWording, type Verdict } from './judge/judge.js';
import type { Proposal } from './proposal.js';
import { RELATION_RULES } from './rules/index.js';
import type { RelationScorer } from './scorer/scorer.js';
import type { Spot } from './spot.js';
import { type Stage, stageReader } from './stage.js';

/** What claims are judged and described by. */
export interface RelationParts {
  readonly scorer: RelationScorer | null;
  readonly stageWords: StageWords;
}

/**
 * 关系 — the claims of a document: rules propose, the scorer judges their wording, at most one claim stays for each
 * (predicate, subject, object), with its strongest passage. With `scorer` null the firm rules alone speak.
 */
export function findClaims(context: EntityContext, { scorer, stageWords }: RelationParts, rules = RELATION_RULES): Claim[] {
  const frame = frameOf(context);
  const groups = gatherProposals(frame, rules);
  const verdicts = verdictsOn(frame, groups, scorer);
  const decided: Decided[] = [];
  for (const [at, group] of groups.entries()) {
    const verdict = verdicts[at];
    if (verdict) decided.push({ group, verdict });
  }
  const stageOf = stageReader(frame, stageWords);
  return withoutDefaultedSubjects(decided).map((each) => claimOf(each, stageOf));
}

/** What is decided of each group; null where it is no claim. */
function verdictsOn(frame: RelationFrame, groups: readonly ProposalGroup[], scorer: RelationScorer | null): (Verdict | null)[] {
  if (!scorer) return groups.map(judgeByRule);
  const byWording = groups.filter((group) => !DECIDED_BY_RULE.has(group.predicate));
  const verdicts = judgeByWording(frame, byWording, scorer).values();
  return groups.map((group) => (DECIDED_BY_RULE.has(group.predicate) ? judgeByRule(group) : (verdicts.next().value ?? null)));
}

function claimOf({ group, verdict: { proposal, rule, confidence } }: Decided, stageOf: (spot: Spot) => Stage): Claim {
  return {
    predicate: group.predicate,
    subject: group.subject.id,
    object: group.object.id,
    attributes: proposal.attributes ?? stagedBy(proposal, stageOf),
    basis: proposal.basis,
    confidence: Math.round(confidence * 1000) / 1000,
    rule: rule.id,
    evidence: { start: proposal.evidence.start, end: proposal.evidence.end },
  };
}

function stagedBy({ predicate, objectSpot }: Proposal, stageOf: (spot: Spot) => Stage): Claim['attributes'] {
  const isStaged = predicate === 'BUILDS' || predicate === 'UNDERTAKES';
  return isStaged && objectSpot ? { ...stageOf(objectSpot) } : {};
}
