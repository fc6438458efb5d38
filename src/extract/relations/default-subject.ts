import type { ProposalGroup } from './groups.js';
import type { Verdict } from './judge/judge.js';

export interface Decided {
  readonly group: ProposalGroup;
  readonly verdict: Verdict;
}

/**
 * A sentence has the speaking place for its subject only where it names none: a claim that speaks of it by default
 * gives way to a surer one of the same predicate and object whose subject stands in the clause.
 */
export function withoutDefaultedSubjects(decided: readonly Decided[]): Decided[] {
  const named = new Map<string, number>();
  for (const { group, verdict } of decided) {
    if (!group.proposals.some(({ proposal }) => proposal.link === 'clause')) continue;
    named.set(keyOf(group), Math.max(verdict.confidence, named.get(keyOf(group)) ?? 0));
  }
  return decided.filter(({ group, verdict }) => !isDefaulted(group) || verdict.confidence >= (named.get(keyOf(group)) ?? 0));
}

function isDefaulted(group: ProposalGroup): boolean {
  return group.proposals.every(({ proposal }) => proposal.link === 'self' && proposal.subjectSpot === null);
}

function keyOf(group: ProposalGroup): string {
  return `${group.predicate} ${group.object.id}`;
}
