import type { EntityContext } from '../../src/extract/context.js';
import { FeatureList, FeatureMaker } from '../../src/extract/relations/features.js';
import { frameOf } from '../../src/extract/relations/frame.js';
import { gatherProposals, type ProposalGroup } from '../../src/extract/relations/groups.js';
import { DECIDED_BY_RULE } from '../../src/extract/relations/judge.js';
import { RELATION_RULES } from '../../src/extract/relations/rules/index.js';
import type { Predicate } from '../../src/model/vocabulary.js';
import type { GoldClaim, GoldFile } from '../evaluate/gold-file.js';

/** What annotators say of a proposed claim: right, wrong, or neither counts. */
export type Answer = 'right' | 'wrong' | 'open';

/** A proposed claim with the features of each passage and of the whole. */
export interface Example {
  readonly document: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
  readonly answer: Answer;
  readonly passages: readonly Int32Array[];
  readonly whole: Int32Array;
}

/** Lays out the examples of one annotated document, features cut to `bits` bits. */
export function examplesOf(name: string, context: EntityContext, gold: GoldFile, bits: number): Example[] {
  const frame = frameOf(context);
  const maker = new FeatureMaker(frame);
  const list = new FeatureList();
  const mask = 2 ** bits - 1;
  const taken = () => list.values.slice(0, list.length).map((value) => value & mask);
  const claims = new Map<string, GoldClaim[]>();
  for (const claim of gold.claims ?? []) {
    for (const subject of [claim.subject].flat()) {
      for (const object of [claim.object].flat()) {
        const keys = [`${subject} ${object}`];
        if (claim.predicate === 'COOPERATES_WITH') keys.push(`${object} ${subject}`);
        for (const key of keys) claims.set(key, [...(claims.get(key) ?? []), claim]);
      }
    }
  }
  return gatherProposals(frame, RELATION_RULES)
    .filter((group) => !DECIDED_BY_RULE.has(group.predicate))
    .map((group) => {
      const passages = group.proposals.map(({ proposal, rule }) => {
        maker.fill(list, proposal, rule.id);
        return taken();
      });
      maker.fillGroup(list, group);
      const { predicate, subject, object } = group;
      const answer = answerFor(group, claims.get(`${subject.id} ${object.id}`) ?? []);
      return { document: name, predicate, subject: subject.id, object: object.id, answer, passages, whole: taken() };
    });
}

function answerFor(group: ProposalGroup, claims: readonly GoldClaim[]): Answer {
  const meant = claims.filter((claim) => (claim.predicates ?? [claim.predicate]).includes(group.predicate));
  if (meant.length === 0) return 'wrong';
  return meant.some((claim) => !claim.optional) ? 'right' : 'open';
}
