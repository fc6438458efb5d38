import type { Entity } from '../../../model/entity.js';
import { ENTITY_TYPES, PREDICATES } from '../../../model/vocabulary.js';
import { PairNumbers } from '../features/pair-numbers.js';
import { linkCode } from '../features/salts.js';
import type { RelationFrame } from '../frame.js';
import type { ProposalGroup } from '../groups.js';
import { placeBefore } from '../place-before.js';
import { LINKS, type Proposal } from '../proposal.js';
import type { Spot } from '../spot.js';
import { kinshipOf } from './kinship.js';
import { NONE, OddsTable } from './odds-table.js';
import { RowWriter } from './row-writer.js';

/** What the wording says of a group: its strongest passage, and the log-odds of that and of the group as a whole. */
export interface Opinion {
  readonly group: ProposalGroup;
  /** Index of the strongest proposal. */
  readonly best: number;
  readonly passage: number;
  /** What each side of the strongest passage tells of it. */
  readonly sides: readonly number[];
  readonly whole: number;
}

const MOST_PASSAGES = 12;
const FARTHEST = 999;
/** In how many tables each claim has kin. */
const TABLES = 5;
/** Links of which it counts whether any passage shows them. */
const TELLING = (['self', 'clause', 'sentence', 'heading', 'topic', 'name', 'earlier', 'behind'] as const).map(linkCode);

/**
 * The rows that the trees judge by: what the wording says of each claim beside what it says of its rivals (another subject
 * of the same object, another predicate between both), of the members of the same list, and of what stands under the same heading.
 */
export class SecondLook {
  readonly #frame: RelationFrame;
  readonly #numbers: ReadonlyMap<Entity, number>;
  readonly #opinions: readonly Opinion[];
  /** Of each opinion, its log-odds … */
  readonly #odds: Float64Array;
  /** … and the numbers of its kin in each of the tables below, in their order. */
  readonly #kin: Int32Array;
  /** The same object and predicate with any subject. */
  readonly #subjects: OddsTable;
  /** The same subject and predicate with any object. */
  readonly #objects: OddsTable;
  readonly #predicates: OddsTable;
  readonly #objectLists: OddsTable;
  readonly #subjectLists: OddsTable;
  /** Claims by predicate and subject, and object; of each the last opinion of it. */
  readonly #claims = new PairNumbers();
  readonly #claimed: number[] = [];
  readonly #row = new RowWriter();
  /** By entity. */
  readonly #confidences = new Map<Entity, number>();
  /** By the index of a spot. */
  readonly #placesBefore: (number | undefined)[];

  constructor(frame: RelationFrame, opinions: readonly Opinion[]) {
    this.#frame = frame;
    this.#opinions = opinions;
    this.#numbers = new Map(frame.entities.map((entity, at) => [entity, at]));
    this.#placesBefore = new Array(frame.spots.length);
    const count = opinions.length;
    this.#odds = new Float64Array(count);
    this.#kin = new Int32Array(TABLES * count);
    this.#subjects = new OddsTable(count);
    this.#objects = new OddsTable(count);
    this.#predicates = new OddsTable(count);
    this.#objectLists = new OddsTable(count);
    this.#subjectLists = new OddsTable(count);
    for (const [at, opinion] of opinions.entries()) this.#hear(at, opinion);
  }

  #hear(at: number, { group, best, passage, whole }: Opinion): void {
    const odds = passage + whole;
    const subject = this.#numberOf(group.subject);
    const object = this.#numberOf(group.object);
    const ofSubject = this.#withPredicate(group, subject);
    const ofObject = this.#withPredicate(group, object);
    const chosen = group.proposals[best]?.proposal;
    this.#odds[at] = odds;
    this.#claimed[this.#claims.of(ofSubject, object)] = odds;
    const kin = TABLES * at;
    this.#kin[kin] = this.#subjects.add(ofObject, 0, odds);
    this.#kin[kin + 1] = this.#objects.add(ofSubject, 0, odds);
    this.#kin[kin + 2] = this.#predicates.add(subject, object, odds);
    this.#kin[kin + 3] = this.#objectLists.add(ofSubject, this.#listOf(chosen?.objectSpot, object), odds);
    this.#kin[kin + 4] = this.#subjectLists.add(ofObject, this.#listOf(chosen?.subjectSpot, subject), odds);
  }

  /** One number for the group's predicate and an entity. */
  #withPredicate({ predicate }: ProposalGroup, entity: number): number {
    return entity * PREDICATES.length + PREDICATES.indexOf(predicate);
  }

  #numberOf(entity: Entity): number {
    return this.#numbers.get(entity) ?? this.#numbers.size;
  }

  /** Lists are numbered behind the entities, by their first spot. */
  #listOf(spot: Spot | null | undefined, entity: number): number {
    return spot ? this.#numbers.size + 1 + (spot.list.spots[0]?.index ?? 0) : entity;
  }

  /** The row of an opinion. It is written anew with the next. */
  rowOf(at: number): Float32Array {
    const opinion = this.#opinions[at] as Opinion;
    const { group, best } = opinion;
    const chosen = group.proposals[best]?.proposal;
    this.#row.begin();
    this.#putWording(opinion, chosen);
    this.#putRivals(at, group);
    this.#putEntities(group);
    this.#putPassage(chosen?.subjectSpot ?? null, chosen?.objectSpot ?? null);
    this.#row.put(this.#confidenceOf(group.subject));
    this.#row.put(this.#confidenceOf(group.object));
    this.#putLeading(chosen?.subjectSpot ?? null, chosen?.objectSpot ?? null);
    return this.#row.row;
  }

  #putWording({ group, passage, sides, whole }: Opinion, chosen: Proposal | undefined): void {
    const row = this.#row;
    row.put(passage + whole);
    row.put(passage);
    row.put(whole);
    for (const side of sides) row.put(side);
    row.put(PREDICATES.indexOf(group.predicate));
    row.put(ENTITY_TYPES.indexOf(group.subject.type));
    row.put(ENTITY_TYPES.indexOf(group.object.type));
    row.put(LINKS.indexOf(chosen?.link ?? 'self'));
    row.put(Math.min(group.proposals.length, MOST_PASSAGES));
    const links = linksOf(group);
    for (const link of TELLING) row.put((links >> link) & 1);
  }

  #putRivals(at: number, group: ProposalGroup): void {
    const row = this.#row;
    const odds = this.#odds[at] as number;
    const kin = TABLES * at;
    const ofSubjects = this.#kin[kin] as number;
    const ofObjects = this.#kin[kin + 1] as number;
    const ofPredicates = this.#kin[kin + 2] as number;
    const ofObjectList = this.#kin[kin + 3] as number;
    const ofSubjectList = this.#kin[kin + 4] as number;
    const rival = this.#subjects.highest(ofSubjects, odds);
    row.put(rival);
    row.put(odds - rival);
    row.put(this.#subjects.others(ofSubjects));
    row.put(this.#subjects.mean(ofSubjects, odds));
    row.put(this.#objects.highest(ofObjects, odds));
    row.put(this.#objects.others(ofObjects));
    row.put(this.#objects.mean(ofObjects, odds));
    row.put(this.#predicates.highest(ofPredicates, odds));
    row.put(this.#turned(group));
    row.put(this.#objectLists.mean(ofObjectList, odds));
    row.put(this.#objectLists.others(ofObjectList));
    row.put(this.#subjectLists.mean(ofSubjectList, odds));
    row.put(this.#subjectLists.others(ofSubjectList));
  }

  /** What the same claim is worth the other way round. */
  #turned(group: ProposalGroup): number {
    const ofObject = this.#withPredicate(group, this.#numberOf(group.object));
    const turned = this.#claims.find(ofObject, this.#numberOf(group.subject));
    return turned < 0 ? NONE : (this.#claimed[turned] as number);
  }

  #putEntities({ subject, object }: ProposalGroup): void {
    const row = this.#row;
    const kinship = kinshipOf(subject.name, object.name);
    row.put(kinship.length);
    row.put(kinship.share);
    row.put(kinship.atEnd);
    row.put(subject.mentions.length);
    row.put(object.mentions.length);
    row.put(subject === this.#frame.speakingPlace ? 1 : 0);
    row.put(object === this.#frame.speakingPlace ? 1 : 0);
  }

  /** The place named before the object; sentences and mentions from subject to object, and the characters between them. */
  #putPassage(subject: Spot | null, object: Spot | null): void {
    const row = this.#row;
    row.put(object ? this.#placeBefore(object) : -1);
    row.put(subject && object ? object.sentence - subject.sentence : 99);
    row.put(subject && object ? object.index - subject.index : 99);
    row.put(subject && object ? Math.min(gapBetween(subject, object), FARTHEST) : FARTHEST);
    row.put(object?.within ? 1 : 0);
    row.put(subject?.within ? 1 : 0);
    row.put(object?.list.spots.length ?? 0);
    row.put(subject?.list.spots.length ?? 0);
  }

  /** How firmly the object stands above the subject. */
  #putLeading(subject: Spot | null, object: Spot | null): void {
    let depth = -1;
    let kin = 0;
    if (subject && object && subject.sentence !== object.sentence) {
      for (const lead of this.#frame.leads(subject.sentence)) {
        if (lead.spot === object && depth < 0) depth = lead.depth + (lead.how === 'topic' ? 0 : 1);
        if (lead.spot.mention.entity.type === object.mention.entity.type) kin++;
      }
    }
    this.#row.put(depth);
    this.#row.put(kin);
  }

  #placeBefore(spot: Spot): number {
    this.#placesBefore[spot.index] ??= placeBefore(this.#frame, spot);
    return this.#placesBefore[spot.index] as number;
  }

  #confidenceOf(entity: Entity): number {
    let confidence = this.#confidences.get(entity);
    if (confidence === undefined) {
      confidence = entity.mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0);
      this.#confidences.set(entity, confidence);
    }
    return confidence;
  }
}

/** The links of a group's passages: a bit for each. */
function linksOf({ proposals }: ProposalGroup): number {
  let links = 0;
  for (const { proposal } of proposals) links |= 1 << linkCode(proposal.link);
  return links;
}

function gapBetween(subject: Spot, object: Spot): number {
  return subject.index < object.index ? object.mention.start - subject.mention.end : subject.mention.start - object.mention.end;
}
