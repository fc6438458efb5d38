import { ENTITY_TYPES, PREDICATES } from '../../model/vocabulary.js';
import type { FeatureSink } from './feature-sink.js';
import { FeatureBlock } from './feature-sink.js';
import type { RelationFrame } from './frame.js';
import type { ProposalGroup } from './groups.js';
import { hashSlice, mix } from './hash.js';
import { headFeatures } from './head-features.js';
import { leadFeatures } from './lead-features.js';
import { LINKS, type Proposal } from './proposal.js';
import { rivalFeatures } from './rival-features.js';
import type { Spot } from './spot.js';
import { SpotFeatures } from './spot-blocks.js';
import { toldFeatures } from './told-features.js';

const codeOf = <T extends string>(names: readonly T[]) => new Map<T, number>(names.map((name, index) => [name, index + 1]));
const TYPE = codeOf(ENTITY_TYPES);
const PREDICATE = codeOf(PREDICATES);
const LINK = codeOf(LINKS);

/** Numbers that tell features of one kind of proposal from those of another. */
interface Salts {
  readonly predicate: number;
  /** Predicate with both types. */
  readonly pair: number;
  /** The same with the link. */
  readonly pairLink: number;
  /** Predicate and link, whatever the types. */
  readonly link: number;
}

/** Computes the features of proposals of one document; what depends on one list or name alone is computed once. */
export class FeatureMaker {
  readonly #frame: RelationFrame;
  readonly #spots: SpotFeatures;
  readonly #kind: number;

  constructor(frame: RelationFrame) {
    this.#frame = frame;
    this.#spots = new SpotFeatures(frame);
    this.#kind = hashSlice(1, frame.reading.facts.docType, 0, 12);
  }

  /** Gives the sink the features of a proposal that the rule with this id makes. */
  describe(sink: FeatureSink, proposal: Proposal, rule: string): void {
    const salts = saltsOf(proposal);
    sink.one(salts.predicate);
    sink.one(salts.pair);
    sink.one(salts.pairLink);
    sink.one(mix(mix(2, signOf(rule)), salts.predicate));
    sink.one(mix(this.#kind, salts.pairLink));
    this.#found(sink, proposal, salts);
    if (proposal.link === 'name' || proposal.link === 'division') this.#told(sink, proposal, salts);
    else if (proposal.link === 'heading' || proposal.link === 'topic') this.#lead(sink, proposal, salts);
    else this.#said(sink, proposal, salts);
  }

  /** Gives the sink what a group tells as a whole: how often and by which rules it was proposed. */
  describeGroup(sink: FeatureSink, group: ProposalGroup): void {
    const types = mix(TYPE.get(group.subject.type) ?? 0, 16 + (TYPE.get(group.object.type) ?? 0));
    const predicate = PREDICATE.get(group.predicate) ?? 0;
    const pair = mix(types, predicate);
    sink.one(mix(mix(80, Math.min(group.proposals.length, 5)), pair));
    const seen: number[] = [];
    for (const { proposal, rule } of group.proposals) {
      for (const sign of [signOf(rule.id), LINK.get(proposal.link) ?? 0]) {
        if (seen.includes(sign)) continue;
        seen.push(sign);
        sink.one(mix(mix(81, sign), pair));
        sink.one(mix(mix(81, sign), predicate));
      }
    }
  }

  /** How surely subject and object were found: claims between doubtful entities are doubtful. */
  #found(sink: FeatureSink, { subject, object }: Proposal, { predicate }: Salts): void {
    sink.block(this.#spots.found(subject), mix(16, predicate));
    sink.block(this.#spots.found(object), mix(17, predicate));
    sink.block(this.#spots.found(subject), mix(18, TYPE.get(subject.type) ?? 0));
    sink.block(this.#spots.found(object), mix(19, TYPE.get(object.type) ?? 0));
  }

  /** What the wording of one sentence tells. */
  #said(sink: FeatureSink, proposal: Proposal, { predicate, pair, pairLink, link }: Salts): void {
    const { subject, object, subjectSpot, objectSpot } = proposal;
    sink.turn('object');
    if (objectSpot) spread(sink, this.#spots.wording(objectSpot), [mix(3, pair), mix(4, pairLink)]);
    sink.turn('subject');
    if (subjectSpot) spread(sink, this.#spots.wording(subjectSpot), [mix(5, pair), mix(6, pairLink)]);
    sink.turn('names');
    spread(sink, this.#spots.name(object), [mix(7, pair), mix(8, pairLink)]);
    spread(sink, this.#spots.name(subject), [mix(9, pair), mix(10, pairLink)]);
    sink.turn('between');
    if (objectSpot) for (const value of rivalFeatures(this.#frame, proposal, objectSpot)) sink.one(mix(value, pairLink));
    if (!subjectSpot || !objectSpot) return;
    this.#between(sink, subjectSpot, objectSpot, [pairLink, link]);
    if (proposal.predicate === 'PART_OF') {
      const head = new FeatureBlock(headFeatures(this.#frame, subjectSpot, objectSpot));
      spread(sink, head, [mix(13, pair), mix(14, pairLink), mix(15, predicate)]);
    }
  }

  #between(sink: FeatureSink, subject: Spot, object: Spot, salts: readonly number[]): void {
    const apart = object.sentence - subject.sentence;
    const opening = apart === 0 ? 0 : openingOf(this.#frame, apart > 0 ? object : subject);
    for (const salt of salts) {
      sink.one(mix(mix(60, Math.max(-3, Math.min(apart, 6))), salt));
      if (apart !== 0) sink.one(mix(mix(59, opening), salt));
      else sink.one(mix(mix(62, Math.min(Math.abs(object.index - subject.index), 6)), salt));
    }
    if (apart === 0) spread(sink, this.#spots.between(subject, object), salts);
  }

  /** What a heading or topic sentence tells of what stands under it. */
  #lead(sink: FeatureSink, { subjectSpot, objectSpot }: Proposal, { pair, pairLink }: Salts): void {
    if (!subjectSpot || !objectSpot) return;
    const below = subjectSpot.sentence > objectSpot.sentence ? subjectSpot : objectSpot;
    const above = below === subjectSpot ? objectSpot : subjectSpot;
    sink.turn('object');
    spread(sink, this.#spots.near(above), [mix(20, pair), mix(21, pairLink)]);
    sink.turn('names');
    spread(sink, this.#spots.name(above.mention.entity), [mix(22, pair), mix(23, pairLink)]);
    sink.turn('subject');
    sink.block(this.#spots.outline(below.mention.entity), mix(24, pair));
    sink.block(this.#spots.edges(below), mix(25, pair));
    sink.turn('between');
    for (const value of leadFeatures(this.#frame, above, below)) {
      sink.one(mix(value, pair));
      sink.one(mix(value, pairLink));
    }
  }

  /** What one name tells of another. */
  #told(sink: FeatureSink, proposal: Proposal, { pairLink }: Salts): void {
    sink.turn('names');
    sink.block(this.#spots.outline(proposal.object), mix(40, pairLink));
    sink.block(this.#spots.outline(proposal.subject), mix(41, pairLink));
    sink.turn('object');
    sink.block(this.#spots.place(proposal.object), mix(50, pairLink));
    sink.block(this.#spots.place(proposal.subject), mix(51, pairLink));
    sink.turn('between');
    for (const value of toldFeatures(proposal)) sink.one(mix(value, pairLink));
  }
}

function saltsOf(proposal: Proposal): Salts {
  const predicate = PREDICATE.get(proposal.predicate) ?? 0;
  const link = LINK.get(proposal.link) ?? 0;
  const types = mix(TYPE.get(proposal.subject.type) ?? 0, 16 + (TYPE.get(proposal.object.type) ?? 0));
  const pair = mix(types, predicate);
  return { predicate, pair, pairLink: mix(pair, link), link: mix(link, predicate) };
}

const SIGNS = new Map<string, number>();

/** A number for a rule's id, the same in every run. */
function signOf(rule: string): number {
  let sign = SIGNS.get(rule);
  if (sign === undefined) {
    sign = hashSlice(86, rule, 0, rule.length);
    SIGNS.set(rule, sign);
  }
  return sign;
}

/** 该项目, 项目总投资: how a sentence takes up what was named before it. */
const TAKES_UP = /^(?:[该此本这])?(?<what>项目|工程|园区|基地|公司|企业|集团|生产线|该|此|其|总投资)/u;

function openingOf(frame: RelationFrame, spot: Spot): number {
  const sentence = frame.reading.sentences[spot.sentence];
  const what = sentence && TAKES_UP.exec(frame.reading.text.slice(sentence.start, sentence.start + 6))?.groups?.what;
  return what ? hashSlice(1, what, 0, what.length) : 0;
}

function spread(sink: FeatureSink, block: FeatureBlock, salts: readonly number[]): void {
  for (const salt of salts) sink.block(block, salt);
}
