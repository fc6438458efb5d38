import type { Entity } from '../../model/entity.js';
import { ENTITY_TYPES, PREDICATES } from '../../model/vocabulary.js';
import type { FeatureList } from './feature-list.js';
import type { RelationFrame, Spot } from './frame.js';
import type { ProposalGroup } from './groups.js';
import { hashSlice, mix } from './hash.js';
import { placeFeatures } from './place-features.js';
import { LINKS, type Proposal } from './proposal.js';
import { contextFeatures, headFeatures, nameFeatures, shortContextFeatures } from './spot-features.js';

const codeOf = <T extends string>(names: readonly T[]) => new Map<T, number>(names.map((name, index) => [name, index + 1]));
const TYPE = codeOf(ENTITY_TYPES);
const PREDICATE = codeOf(PREDICATES);
const LINK = codeOf(LINKS);
const LEADING = new Set<Proposal['link']>(['heading', 'opening', 'topic']);
const TOLD = new Set<Proposal['link']>(['name', 'division']);

/** Computes the features of proposals of one document; what depends on one spot alone is computed once. */
export class FeatureMaker {
  readonly #frame: RelationFrame;
  readonly #contexts = new Map<Spot, readonly number[]>();
  readonly #shorts = new Map<Spot, readonly number[]>();
  readonly #names = new Map<Entity, readonly number[]>();
  readonly #kind: number;

  constructor(frame: RelationFrame) {
    this.#frame = frame;
    this.#kind = hashSlice(1, frame.reading.facts.docType, 0, 12);
  }

  /** Fills `list` with the features of a proposal that `rule` makes. */
  fill(list: FeatureList, proposal: Proposal, rule: string): void {
    list.clear();
    const predicate = PREDICATE.get(proposal.predicate) ?? 0;
    const link = LINK.get(proposal.link) ?? 0;
    const pair = mix(mix(TYPE.get(proposal.subject.type) ?? 0, 16 + (TYPE.get(proposal.object.type) ?? 0)), predicate);
    const pairLink = mix(pair, link);
    list.add(predicate);
    list.add(pair);
    list.add(pairLink);
    list.add(mix(hashSlice(2, rule, 0, rule.length), predicate));
    list.add(mix(this.#kind, pairLink));
    if (TOLD.has(proposal.link)) this.#told(list, proposal, pairLink);
    else if (LEADING.has(proposal.link)) this.#lead(list, proposal, pair, pairLink);
    else this.#said(list, proposal, predicate, link, pair, pairLink);
  }

  /** Fills `list` with what a group tells as a whole: how often and by which rules it was proposed. */
  fillGroup(list: FeatureList, group: ProposalGroup): void {
    list.clear();
    const types = mix(TYPE.get(group.subject.type) ?? 0, 16 + (TYPE.get(group.object.type) ?? 0));
    const pair = mix(types, PREDICATE.get(group.predicate) ?? 0);
    list.add(mix(mix(80, Math.min(group.proposals.length, 5)), pair));
    const seen = new Set<string>();
    for (const { proposal, rule } of group.proposals) {
      for (const sign of [rule.id, proposal.link]) {
        if (seen.has(sign)) continue;
        seen.add(sign);
        list.add(mix(hashSlice(81, sign, 0, sign.length), pair));
      }
    }
  }

  /** What the wording of one sentence tells. */
  #said(list: FeatureList, proposal: Proposal, predicate: number, link: number, pair: number, pairLink: number): void {
    const { subjectSpot, objectSpot } = proposal;
    if (objectSpot) spread(list, this.#contextOf(objectSpot), [mix(3, pair), mix(4, pairLink)]);
    if (subjectSpot) spread(list, this.#contextOf(subjectSpot), [mix(5, pair), mix(6, pairLink)]);
    spread(list, this.#nameOf(proposal.object), [mix(7, pair), mix(8, pairLink)]);
    spread(list, this.#nameOf(proposal.subject), [mix(9, pair), mix(10, pairLink)]);
    if (objectSpot) this.#rivals(list, proposal, objectSpot, pairLink);
    if (subjectSpot && objectSpot) this.#between(list, subjectSpot, objectSpot, [pairLink, mix(link, predicate)]);
    if (proposal.predicate === 'PART_OF' && subjectSpot && objectSpot)
      spread(list, headFeatures(this.#frame, subjectSpot, objectSpot), [mix(13, pair), mix(14, pairLink), mix(15, predicate)]);
  }

  /** What a heading or topic sentence tells of what stands under it. */
  #lead(list: FeatureList, proposal: Proposal, pair: number, pairLink: number): void {
    const { subjectSpot, objectSpot } = proposal;
    if (!subjectSpot || !objectSpot) return;
    const below = LEADING.has(proposal.link) && subjectSpot.sentence > objectSpot.sentence ? subjectSpot : objectSpot;
    const above = below === subjectSpot ? objectSpot : subjectSpot;
    spread(list, this.#shortOf(above), [mix(20, pair), mix(21, pairLink)]);
    spread(list, this.#nameOf(above.mention.entity), [mix(22, pair), mix(23, pairLink)]);
    spread(list, this.#nameOf(below.mention.entity).slice(0, 5), [mix(24, pair)]);
    spread(list, this.#shortOf(below).slice(0, 6), [mix(25, pair)]);
    const sentences = this.#frame.reading.sentences;
    const leads = this.#frame.leads(below.sentence);
    const kin = leads.filter((lead) => lead.spot.mention.entity.type === above.mention.entity.type);
    const mine = leads.find((lead) => lead.spot === above);
    const own = (this.#frame.bySentence[below.sentence] ?? []).some((spot) => spot.mention.entity.type === above.mention.entity.type);
    const head = sentences[above.sentence];
    const length = head ? head.end - head.start : 0;
    const inHead = this.#frame.bySentence[above.sentence]?.length ?? 0;
    const facts = [
      mix(26, mine?.depth ?? 9),
      mix(27, Math.min(kin.length, 4)),
      mix(28, own ? 1 : 0),
      mix(29, Math.min(length >> 3, 8)),
      mix(30, Math.min(inHead, 5)),
      mix(31, Math.min(Math.floor(Math.log2(1 + Math.abs(below.sentence - above.sentence))), 6)),
      mix(
        32,
        kin.findIndex((lead) => lead.spot === above),
      ),
      mix(36, this.#levelOf(above.mention.entity)),
      mix(37, Math.min(Math.floor((8 * (above.mention.end - above.mention.start)) / Math.max(length, 1)), 8)),
      mix(mix(38, this.#levelOf(above.mention.entity)), mine?.depth ?? 9),
      mix(33, above.within ? 1 : 0),
      mix(34, below.within ? 1 : 0),
      mix(mix(35, own ? 1 : 0), Math.min(kin.length, 2)),
    ];
    spread(list, facts, [pair, pairLink]);
  }

  /** What one name tells of another. */
  #told(list: FeatureList, proposal: Proposal, pairLink: number): void {
    const { subject, object, told } = proposal;
    spread(list, this.#nameOf(object).slice(0, 7), [mix(40, pairLink)]);
    spread(list, this.#nameOf(subject).slice(0, 7), [mix(41, pairLink)]);
    spread(list, placeFeatures(this.#frame, object), [mix(50, pairLink)]);
    spread(list, placeFeatures(this.#frame, subject), [mix(51, pairLink)]);
    if (!told) return;
    const { name } = proposal.predicate === 'UNDERTAKES' ? object : subject;
    const end = told.at + told.length;
    const facts = [
      mix(42, Math.min(told.at, 3)),
      mix(43, told.length),
      hashSlice(44, name, end, end + 1),
      hashSlice(45, name, end, end + 2),
      hashSlice(46, name, told.at - 1, told.at),
      mix(47, end === name.length ? 1 : 0),
      mix(48, Math.min(name.length - end, 8)),
      mix(mix(49, Math.min(told.at, 1)), object.mentions.length > 0 ? 1 : 0),
    ];
    spread(list, facts, [pairLink]);
  }

  /** Whether the gazetteer knows a strategy, and of which level. */
  #levelOf(entity: Entity): number {
    if (entity.type !== 'Strategy') return 0;
    const { strategies } = this.#frame.gazetteers;
    const term = strategies.get(entity.name)[0] ?? entity.aliases.flatMap((alias) => strategies.get(alias))[0];
    return term ? (term.level === 'national' ? 2 : 3) : 1;
  }

  #contextOf(spot: Spot): readonly number[] {
    return remember(this.#contexts, spot, () => contextFeatures(this.#frame, spot));
  }

  #shortOf(spot: Spot): readonly number[] {
    return remember(this.#shorts, spot, () => shortContextFeatures(this.#frame, spot));
  }

  #nameOf(entity: Entity): readonly number[] {
    return remember(this.#names, entity, () => [
      ...nameFeatures(entity, entity === this.#frame.speakingPlace),
      ...placeFeatures(this.#frame, entity),
    ]);
  }

  #between(list: FeatureList, subject: Spot, object: Spot, salts: readonly number[]): void {
    const { text } = this.#frame.reading;
    const apart = object.sentence - subject.sentence;
    const features = [mix(60, Math.max(-3, Math.min(apart, 6)))];
    if (apart === 0) {
      const forward = subject.index < object.index;
      const left = (forward ? subject : object).list;
      const right = (forward ? object : subject).list;
      const gap = right.start - left.end;
      features.push(mix(61, gap <= 0 ? 0 : 1 + Math.min(Math.floor(Math.log2(gap)), 6)));
      features.push(mix(62, Math.min(Math.abs(object.index - subject.index), 6)));
      if (gap > 0 && gap <= 30) {
        for (let at = left.end; at + 1 < right.start; at++) features.push(hashSlice(63, text, at, at + 2));
        if (gap <= 6) features.push(hashSlice(64, text, left.end, right.start));
      }
      features.push(hashSlice(65, text, left.end, Math.min(left.end + 1, right.start)));
      features.push(hashSlice(66, text, left.end, Math.min(left.end + 2, right.start)));
      features.push(hashSlice(67, text, left.start - 1, left.start));
      features.push(hashSlice(68, text, right.start - 1, right.start));
      features.push(mix(69, subject.list.spots.length > 1 ? 1 : 0));
    }
    spread(list, features, salts);
  }

  /** Who else could be the subject: an actor before the object in its clause or sentence. */
  #rivals(list: FeatureList, proposal: Proposal, spot: Spot, salt: number): void {
    const around = this.#frame.bySentence[spot.sentence] ?? [];
    const position = spot.index - (around[0]?.index ?? spot.index);
    let between = 0;
    let nearest = 0;
    for (let at = position - 1; at >= 0 && position - at < 12; at--) {
      const other = around[at];
      if (!other || other === proposal.subjectSpot) break;
      const { entity } = other.mention;
      const acts = entity.type === 'Place' || entity.type === 'Zone' || entity.type === 'Organization';
      if (!acts || other.list === spot.list || other.within || entity === proposal.subject) continue;
      between++;
      if (!nearest) nearest = mix(TYPE.get(entity.type) ?? 0, other.mention.start >= spot.list.clause.start ? 1 : 2);
    }
    list.add(mix(mix(70, Math.min(between, 3)), salt));
    list.add(mix(mix(71, nearest), salt));
  }
}

function spread(list: FeatureList, values: readonly number[], salts: readonly number[]): void {
  for (const salt of salts) for (const value of values) list.add(mix(value, salt));
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, compute: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = compute();
  known.set(key, value);
  return value;
}
