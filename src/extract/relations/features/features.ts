import type { RelationFrame } from '../frame.js';
import type { ProposalGroup } from '../groups.js';
import type { Proposal } from '../proposal.js';
import type { Spot } from '../spot.js';
import type { FeatureSink } from './feature-sink.js';
import { hashSlice, mix } from './hash.js';
import { HeadFeatures } from './head-features.js';
import { leadFeatures } from './lead-features.js';
import { rivalFeatures } from './rival-features.js';
import { type KindSalts, linkCode, predicateCode, type Salts, saltsOf, typesSalt } from './salts.js';
import { SpotFeatures } from './spot-blocks.js';
import { toldFeatures } from './told-features.js';

/** Computes the features of proposals of one document; what depends on one list or name alone is computed once. */
export class FeatureMaker {
  readonly #frame: RelationFrame;
  readonly #spots: SpotFeatures;
  readonly #heads: HeadFeatures;
  /** By sentence. */
  readonly #openings: (number | undefined)[];
  readonly #kind: number;

  constructor(frame: RelationFrame) {
    this.#frame = frame;
    this.#spots = new SpotFeatures(frame);
    this.#heads = new HeadFeatures(frame);
    this.#openings = new Array(frame.reading.sentences.length);
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
    const predicate = predicateCode(group.predicate);
    const pair = mix(typesSalt(group.subject.type, group.object.type), predicate);
    sink.one(mix(mix(80, Math.min(group.proposals.length, 5)), pair));
    const signs: number[] = [];
    for (const { proposal, rule } of group.proposals) {
      addNew(signs, signOf(rule.id));
      addNew(signs, linkCode(proposal.link));
    }
    for (const sign of signs) {
      sink.one(mix(mix(81, sign), pair));
      sink.one(mix(mix(81, sign), predicate));
    }
  }

  /** How surely subject and object were found: claims between doubtful entities are doubtful. */
  #found(sink: FeatureSink, { subject, object }: Proposal, { found: [ofSubject, ofObject, ofSubjectType, ofObjectType] }: KindSalts): void {
    const subjectFound = this.#spots.of(subject).found;
    const objectFound = this.#spots.of(object).found;
    sink.block(subjectFound, ofSubject);
    sink.block(objectFound, ofObject);
    sink.block(subjectFound, ofSubjectType);
    sink.block(objectFound, ofObjectType);
  }

  /** What the wording of one sentence tells. */
  #said(sink: FeatureSink, proposal: Proposal, salts: KindSalts): void {
    const { subject, object, subjectSpot, objectSpot } = proposal;
    sink.turn('object');
    if (objectSpot) sink.block(this.#spots.wording(objectSpot), salts.objectWording);
    sink.turn('subject');
    if (subjectSpot) sink.block(this.#spots.wording(subjectSpot), salts.subjectWording);
    sink.turn('names');
    sink.block(this.#spots.of(object).name, salts.objectName);
    sink.block(this.#spots.of(subject).name, salts.subjectName);
    sink.turn('between');
    if (objectSpot) for (const value of rivalFeatures(this.#frame, proposal, objectSpot)) sink.one(mix(value, salts.pairLink));
    if (!subjectSpot || !objectSpot) return;
    this.#between(sink, subjectSpot, objectSpot, salts.between);
    if (proposal.predicate === 'PART_OF') sink.block(this.#heads.of(subjectSpot, objectSpot), salts.head);
  }

  #between(sink: FeatureSink, subject: Spot, object: Spot, salts: Salts): void {
    const apart = object.sentence - subject.sentence;
    const opening = apart === 0 ? 0 : this.#openingOf(apart > 0 ? object : subject);
    for (const salt of salts.values) {
      sink.one(mix(mix(60, Math.max(-3, Math.min(apart, 6))), salt));
      if (apart !== 0) sink.one(mix(mix(59, opening), salt));
      else sink.one(mix(mix(62, Math.min(Math.abs(object.index - subject.index), 6)), salt));
    }
    if (apart === 0) sink.block(this.#spots.between(subject, object), salts);
  }

  /** What a heading or topic sentence tells of what stands under it. */
  #lead(sink: FeatureSink, { subjectSpot, objectSpot }: Proposal, salts: KindSalts): void {
    if (!subjectSpot || !objectSpot) return;
    const below = subjectSpot.sentence > objectSpot.sentence ? subjectSpot : objectSpot;
    const above = below === subjectSpot ? objectSpot : subjectSpot;
    sink.turn('object');
    sink.block(this.#spots.near(above), salts.above);
    sink.turn('names');
    sink.block(this.#spots.of(above.mention.entity).name, salts.aboveName);
    sink.turn('subject');
    sink.block(this.#spots.of(below.mention.entity).outline, salts.below);
    sink.block(this.#spots.edges(below), salts.belowEdges);
    sink.turn('between');
    for (const value of leadFeatures(this.#frame, above, below)) {
      sink.one(mix(value, salts.pair));
      sink.one(mix(value, salts.pairLink));
    }
  }

  /** What one name tells of another. */
  #told(sink: FeatureSink, proposal: Proposal, salts: KindSalts): void {
    const subject = this.#spots.of(proposal.subject);
    const object = this.#spots.of(proposal.object);
    sink.turn('names');
    sink.block(object.outline, salts.objectOutline);
    sink.block(subject.outline, salts.subjectOutline);
    sink.turn('object');
    sink.block(object.place, salts.objectPlace);
    sink.block(subject.place, salts.subjectPlace);
    sink.turn('between');
    for (const value of toldFeatures(proposal)) sink.one(mix(value, salts.pairLink));
  }

  /** How the sentence of a spot opens. */
  #openingOf({ sentence }: Spot): number {
    this.#openings[sentence] ??= openingOf(this.#frame, sentence);
    return this.#openings[sentence] as number;
  }
}

function addNew(values: number[], value: number): void {
  if (!values.includes(value)) values.push(value);
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

function openingOf(frame: RelationFrame, index: number): number {
  const sentence = frame.reading.sentences[index];
  const what = sentence && TAKES_UP.exec(frame.reading.text.slice(sentence.start, sentence.start + 6))?.groups?.what;
  return what ? hashSlice(1, what, 0, what.length) : 0;
}
