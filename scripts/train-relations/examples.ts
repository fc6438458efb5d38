import type { EntityContext } from '../../src/extract/context.js';
import { FeatureRecorder } from '../../src/extract/relations/features/feature-sink.js';
import { FeatureMaker } from '../../src/extract/relations/features/features.js';
import { frameOf, type RelationFrame } from '../../src/extract/relations/frame.js';
import { gatherProposals, type ProposalGroup } from '../../src/extract/relations/groups.js';
import { DECIDED_BY_RULE } from '../../src/extract/relations/judge/judge.js';
import { RELATION_RULES } from '../../src/extract/relations/rules/index.js';
import type { Predicate } from '../../src/model/vocabulary.js';
import type { GoldClaim, GoldFile } from '../evaluate/gold-file.js';

/** What annotators say of a proposed claim: right, wrong, or neither counts. */
export type Answer = 'right' | 'wrong' | 'open';

/** A proposed claim with the features of each passage and of the whole. */
export interface Example {
  readonly document: string;
  readonly frame: RelationFrame;
  readonly group: ProposalGroup;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
  readonly answer: Answer;
  readonly passages: readonly Int32Array[];
  readonly whole: Int32Array;
  /** Of each feature of each passage, the side it speaks of. */
  readonly sides: readonly Uint8Array[];
}

/** Lays out the examples of one annotated document, features cut to `bits` bits. */
export function examplesOf(name: string, context: EntityContext, gold: GoldFile, bits: number): Example[] {
  const frame = frameOf(context);
  const maker = new FeatureMaker(frame);
  const mask = 2 ** bits - 1;
  const recorded = (describe: (recorder: FeatureRecorder) => void) => {
    const recorder = new FeatureRecorder();
    describe(recorder);
    return { features: Int32Array.from(recorder.values, (value) => value & mask), sides: Uint8Array.from(recorder.sides) };
  };
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
  const groups = gatherProposals(frame, RELATION_RULES).filter((group) => !DECIDED_BY_RULE.has(group.predicate));
  const proposed = new Set(groups.map(keyOf));
  return groups.map((group) => {
    const passages = group.proposals.map(({ proposal, rule }) => recorded((into) => maker.describe(into, proposal, rule.id)));
    const { features: whole } = recorded((into) => maker.describeGroup(into, group));
    const { predicate, subject, object } = group;
    const answer = answerFor(group, claims.get(`${subject.id} ${object.id}`) ?? [], proposed);
    return {
      document: name,
      frame,
      group,
      predicate,
      subject: subject.id,
      object: object.id,
      answer,
      passages: passages.map(({ features }) => features),
      sides: passages.map(({ sides }) => sides),
      whole,
    };
  });
}

const keyOf = (claim: { predicate: Predicate; subject: { id: string }; object: { id: string } }) =>
  `${claim.predicate} ${claim.subject.id} ${claim.object.id}`;

/** Of several predicates that annotators allow for one claim, the first of these that is proposed is learned as right. */
const PREFERRED: readonly Predicate[] = [
  'UNDERTAKES',
  'BUILDS',
  'IMPLEMENTS',
  'DEVELOPS',
  'PURSUES',
  'LOCATED_IN',
  'PART_OF',
  'SERVES',
  'IN_INDUSTRY',
  'COOPERATES_WITH',
];

function answerFor(group: ProposalGroup, claims: readonly GoldClaim[], proposed: ReadonlySet<string>): Answer {
  const meant = claims.filter((claim) => (claim.predicates ?? [claim.predicate]).includes(group.predicate));
  if (meant.length === 0) return 'wrong';
  const isFirst = (claim: GoldClaim) => {
    const allowed = claim.predicates ?? [claim.predicate];
    return PREFERRED.find((predicate) => allowed.includes(predicate) && proposed.has(keyOf({ ...group, predicate }))) === group.predicate;
  };
  return meant.some((claim) => !claim.optional && isFirst(claim)) ? 'right' : 'open';
}
