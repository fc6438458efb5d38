import { ENTITY_TYPES, PREDICATES } from '../../model/vocabulary.js';
import type { RelationFrame, Spot } from './frame.js';
import type { ProposalGroup } from './groups.js';
import { LINKS, type Proposal } from './proposal.js';

/** Collects the hashed features of one proposal. */
export class FeatureList {
  values = new Int32Array(1024);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }
}

export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 13);
}

function hashSlice(tag: number, text: string, from: number, to: number): number {
  let h = 0x811c9dc5 ^ tag;
  for (let at = from; at < to; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return mix(h, to - from);
}

const BEFORE = 12;
const AFTER = 10;
const codeOf = <T extends string>(names: readonly T[]) => new Map<T, number>(names.map((name, index) => [name, index + 1]));
const TYPE = codeOf(ENTITY_TYPES);
const PREDICATE = codeOf(PREDICATES);
const LINK = codeOf(LINKS);

/** Computes the features of proposals of one document; what depends on one spot alone is computed once. */
export class FeatureMaker {
  readonly #frame: RelationFrame;
  readonly #contexts = new Map<Spot, number[]>();
  readonly #names = new Map<string, number[]>();
  readonly #document: number[];

  constructor(frame: RelationFrame) {
    this.#frame = frame;
    this.#document = [hashSlice(1, frame.reading.facts.docType, 0, 12)];
  }

  /** Fills `list` with the features of a proposal that the rule numbered `rule` makes. */
  fill(list: FeatureList, proposal: Proposal, rule: string): void {
    list.clear();
    const predicate = PREDICATE.get(proposal.predicate) ?? 0;
    const link = mix(predicate, LINK.get(proposal.link) ?? 0);
    const ruleHash = mix(predicate, hashSlice(2, rule, 0, rule.length));
    const types = mix(TYPE.get(proposal.subject.type) ?? 0, 16 + (TYPE.get(proposal.object.type) ?? 0));
    const pair = mix(types, predicate);
    const pairLink = mix(pair, link);
    list.add(predicate);
    list.add(ruleHash);
    list.add(pair);
    list.add(pairLink);
    this.#spread(list, this.#contextOf(proposal.objectSpot), [mix(3, pair), mix(4, pairLink)]);
    this.#spread(list, this.#contextOf(proposal.subjectSpot), [mix(5, pair), mix(6, pairLink)]);
    this.#spread(list, this.#nameOf(proposal.object), [mix(7, pair), mix(8, pairLink)]);
    this.#spread(list, this.#nameOf(proposal.subject), [mix(9, pair), mix(10, pairLink)]);
    this.#spread(list, this.#document, [mix(11, pair), mix(12, pairLink)]);
    this.#between(list, proposal, pairLink);
  }

  /** Fills `list` with what a group tells as a whole: how often and by which rules it was proposed. */
  fillGroup(list: FeatureList, group: ProposalGroup): void {
    list.clear();
    const predicate = mix(TYPE.get(group.subject.type) ?? 0, mix(TYPE.get(group.object.type) ?? 0, PREDICATE.get(group.predicate) ?? 0));
    list.add(mix(mix(80, Math.min(group.proposals.length, 5)), predicate));
    const seen = new Set<string>();
    for (const { proposal, rule } of group.proposals) {
      for (const sign of [rule.id, proposal.link]) {
        if (seen.has(sign)) continue;
        seen.add(sign);
        list.add(mix(hashSlice(81, sign, 0, sign.length), predicate));
      }
    }
  }

  #spread(list: FeatureList, values: readonly number[], salts: readonly number[]): void {
    for (const value of values) for (const salt of salts) list.add(mix(value, salt));
  }

  #contextOf(spot: Spot | null): readonly number[] {
    if (!spot) return [];
    let known = this.#contexts.get(spot);
    if (!known) {
      known = this.#computeContext(spot);
      this.#contexts.set(spot, known);
    }
    return known;
  }

  #computeContext(spot: Spot): number[] {
    const { text, sentences, sections } = this.#frame.reading;
    const { clause } = spot.list;
    const sentence = sentences[spot.sentence];
    const features: number[] = [];
    const from = Math.max(clause.start, spot.list.start - BEFORE);
    const start = spot.list.start;
    for (let at = from; at + 1 < start; at++) features.push(hashSlice(20, text, at, at + 2));
    for (let length = 1; length <= 4; length++) features.push(hashSlice(21, text, Math.max(from, start - length), start));
    const until = Math.min(clause.end, spot.list.end + AFTER);
    for (let at = spot.list.end; at + 1 < until; at++) features.push(hashSlice(22, text, at, at + 2));
    for (let length = 1; length <= 4; length++) features.push(hashSlice(23, text, spot.list.end, Math.min(spot.list.end + length, until)));
    features.push(hashSlice(24, text, clause.start, Math.min(clause.start + 2, start)));
    features.push(mix(25, Math.min(spot.list.spots.length, 6)));
    if (sentence) {
      features.push(mix(26, sentence.isHeading ? 1 : 0));
      features.push(mix(27, clause.start === sentence.start ? 1 : 0));
      const section = sections[sentence.section];
      features.push(hashSlice(28, section?.tense ?? '', 0, 7));
      if (clause.start > sentence.start) {
        const back = Math.max(sentence.start, clause.start - 13);
        for (let at = back; at + 1 < clause.start - 1; at++) features.push(hashSlice(29, text, at, at + 2));
      }
    }
    features.push(mix(30, spot.within ? 1 : 0));
    return features;
  }

  #nameOf(entity: Proposal['subject']): readonly number[] {
    const key = `${entity.type}/${entity.id}`;
    let known = this.#names.get(key);
    if (!known) {
      const { name } = entity;
      const n = name.length;
      known = [
        hashSlice(40, name, n - 1, n),
        hashSlice(41, name, Math.max(0, n - 2), n),
        hashSlice(42, name, Math.max(0, n - 3), n),
        hashSlice(43, name, 0, 2),
        mix(44, Math.min(n >> 1, 8)),
        mix(45, Math.min(entity.mentions.length, 4)),
        mix(46, entity === this.#frame.speakingPlace ? 1 : 0),
      ];
      for (let at = 0; at + 1 < n && at < 24; at++) known.push(hashSlice(47, name, at, at + 2));
      this.#names.set(key, known);
    }
    return known;
  }

  #between(list: FeatureList, proposal: Proposal, salt: number): void {
    const { subjectSpot, objectSpot } = proposal;
    const { text } = this.#frame.reading;
    if (objectSpot) this.#rivals(list, proposal, objectSpot, salt);
    if (!subjectSpot || !objectSpot) return;
    const apart = objectSpot.sentence - subjectSpot.sentence;
    list.add(mix(mix(60, Math.max(-3, Math.min(apart, 6))), salt));
    if (apart !== 0) return;
    const forward = subjectSpot.index < objectSpot.index;
    const left = (forward ? subjectSpot : objectSpot).list;
    const right = (forward ? objectSpot : subjectSpot).list;
    const gap = right.start - left.end;
    list.add(mix(mix(61, gap <= 0 ? 0 : 1 + Math.min(Math.floor(Math.log2(gap)), 6)), salt));
    list.add(mix(mix(62, Math.min(Math.abs(objectSpot.index - subjectSpot.index), 6)), salt));
    if (gap > 0 && gap <= 30) {
      for (let at = left.end; at + 1 < right.start; at++) list.add(mix(hashSlice(63, text, at, at + 2), salt));
      if (gap <= 6) list.add(mix(hashSlice(64, text, left.end, right.start), salt));
    }
    list.add(mix(hashSlice(65, text, left.end, Math.min(left.end + 1, right.start)), salt));
    list.add(mix(hashSlice(66, text, left.end, Math.min(left.end + 2, right.start)), salt));
    list.add(mix(hashSlice(67, text, left.start - 1, left.start), salt));
    list.add(mix(hashSlice(68, text, right.start - 1, right.start), salt));
    const own = subjectSpot.list.spots.length > 1 ? 1 : 0;
    list.add(mix(mix(69, own), salt));
  }

  /** Who else could be the subject: an actor before the object in its clause or sentence. */
  #rivals(list: FeatureList, proposal: Proposal, spot: Spot, salt: number): void {
    const around = this.#frame.bySentence[spot.sentence] ?? [];
    const position = spot.index - (around[0]?.index ?? spot.index);
    const subject = proposal.subjectSpot;
    let between = 0;
    let nearest = 0;
    for (let at = position - 1; at >= 0 && position - at < 12; at--) {
      const other = around[at];
      if (!other || other === subject) break;
      const type = other.mention.entity.type;
      if (other.list === spot.list || other.within || (type !== 'Place' && type !== 'Zone' && type !== 'Organization')) continue;
      if (other.mention.entity === proposal.subject) continue;
      between++;
      if (!nearest) nearest = mix(TYPE.get(type) ?? 0, other.mention.start >= spot.list.clause.start ? 1 : 2);
    }
    list.add(mix(mix(70, Math.min(between, 3)), salt));
    list.add(mix(mix(71, nearest), salt));
  }
}
