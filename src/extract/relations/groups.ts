import type { Entity } from '../../model/entity.js';
import type { Predicate } from '../../model/vocabulary.js';
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
  const groups = new Map<string, ProposalGroup>();
  for (const rule of rules) {
    for (const proposal of rule.propose(frame)) {
      const { predicate, subject, object } = proposal;
      const key = `${predicate} ${subject.id} ${object.id}`;
      let group = groups.get(key);
      if (!group) {
        group = { predicate, subject, object, proposals: [] };
        groups.set(key, group);
      }
      group.proposals.push({ proposal, rule });
    }
  }
  return [...groups.values()];
}
