import type { Entity } from '../../model/entity.js';
import { PREDICATES, type Predicate } from '../../model/vocabulary.js';
import { PairNumbers } from './features/pair-numbers.js';
import type { RelationFrame } from './frame.js';
import type { Proposal } from './proposal.js';
import type { RelationRule } from './rule.js';

/** All that speaks for one (predicate, subject, object) in a document. */
export interface ProposalGroup {
  readonly predicate: Predicate;
  readonly subject: Entity;
  readonly object: Entity;
  readonly proposals: { readonly proposal: Proposal; readonly rule: RelationRule }[];
}

/** Runs the rules and gathers their proposals by what they claim, in the order of first proposal. */
export function gatherProposals(frame: RelationFrame, rules: readonly RelationRule[]): ProposalGroup[] {
  const numbers = new Map(frame.entities.map((entity, at) => [entity, at]));
  const claims = new PairNumbers();
  const groups: ProposalGroup[] = [];
  for (const rule of rules) {
    for (const proposal of rule.propose(frame)) {
      const { predicate, subject, object } = proposal;
      const [first, second] = inOrder(predicate, numbers.get(subject) ?? 0, numbers.get(object) ?? 0);
      const number = claims.of(first * PREDICATES.length + PREDICATES.indexOf(predicate), second);
      const group = groups[number];
      if (group) group.proposals.push({ proposal, rule });
      else groups.push({ predicate, subject, object, proposals: [{ proposal, rule }] });
    }
  }
  return groups;
}

/** The numbers of two entities; the same both ways round where the predicate is symmetric. */
function inOrder(predicate: Predicate, subject: number, object: number): readonly [number, number] {
  return predicate === 'COOPERATES_WITH' && object < subject ? [object, subject] : [subject, object];
}
