import type { Entity } from '../../model/entity.js';
import { ENTITY_TYPES, PREDICATES } from '../../model/vocabulary.js';
import type { RelationFrame } from './frame.js';
import type { ProposalGroup } from './groups.js';
import { kinshipOf } from './kinship.js';
import { NONE, type OddsOfKin, OddsTable } from './odds-table.js';
import { placeBefore } from './place-before.js';
import { LINKS, type Link, type Proposal } from './proposal.js';
import { RowWriter } from './row-writer.js';
import type { Spot } from './spot.js';

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

/** An opinion with what those say that share something with it. */
interface Heard {
  readonly opinion: Opinion;
  readonly odds: number;
  /** The same object and predicate with any subject. */
  readonly subjects: OddsOfKin;
  /** The same subject and predicate with any object. */
  readonly objects: OddsOfKin;
  readonly predicates: OddsOfKin;
  readonly objectList: OddsOfKin;
  readonly subjectList: OddsOfKin;
  /** Key of the same claim the other way round. */
  readonly turned: number;
}

const MOST_PASSAGES = 12;
const FARTHEST = 999;
/** Links of which it counts whether any passage shows them. */
const TELLING: readonly Link[] = ['self', 'clause', 'sentence', 'heading', 'topic', 'name', 'earlier', 'behind'];

/**
 * The rows that the trees judge by: what the wording says of each claim beside what it says of its rivals (another subject
 * of the same object, another predicate between both), of the members of the same list, and of what stands under the same heading.
 */
export class SecondLook {
  readonly #frame: RelationFrame;
  readonly #numbers: ReadonlyMap<Entity, number>;
  readonly #size: number;
  readonly #subjects = new OddsTable();
  readonly #objects = new OddsTable();
  readonly #predicates = new OddsTable();
  readonly #objectLists = new OddsTable();
  readonly #subjectLists = new OddsTable();
  readonly #claims = new Map<number, number>();
  readonly #heard: readonly Heard[];
  readonly #row = new RowWriter();
  /** By entity. */
  readonly #confidences = new Map<Entity, number>();
  /** By the index of a spot. */
  readonly #placesBefore: (number | undefined)[];

  constructor(frame: RelationFrame, opinions: readonly Opinion[]) {
    this.#frame = frame;
    this.#numbers = new Map(frame.entities.map((entity, at) => [entity, at]));
    this.#size = frame.entities.length + frame.spots.length + 2;
    this.#placesBefore = new Array(frame.spots.length);
    this.#heard = opinions.map((opinion) => this.#hear(opinion));
  }

  #hear(opinion: Opinion): Heard {
    const { group, best, passage, whole } = opinion;
    const odds = passage + whole;
    const predicate = PREDICATES.indexOf(group.predicate);
    const subject = this.#numberOf(group.subject);
    const object = this.#numberOf(group.object);
    const chosen = group.proposals[best]?.proposal;
    this.#claims.set(this.#key(predicate, subject, object), odds);
    return {
      opinion,
      odds,
      subjects: this.#subjects.add(this.#key(predicate, object, 0), odds),
      objects: this.#objects.add(this.#key(predicate, subject, 0), odds),
      predicates: this.#predicates.add(this.#key(0, subject, object), odds),
      objectList: this.#objectLists.add(this.#key(predicate, subject, this.#listOf(chosen?.objectSpot, object)), odds),
      subjectList: this.#subjectLists.add(this.#key(predicate, this.#listOf(chosen?.subjectSpot, subject), object), odds),
      turned: this.#key(predicate, object, subject),
    };
  }

  #key(a: number, b: number, c: number): number {
    return (a * this.#size + b) * this.#size + c;
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
    const heard = this.#heard[at] as Heard;
    const { group, best } = heard.opinion;
    const chosen = group.proposals[best]?.proposal;
    this.#row.begin();
    this.#putWording(heard.opinion, chosen);
    this.#putRivals(heard);
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
    for (const link of TELLING) row.put(isLinked(group, link) ? 1 : 0);
  }

  #putRivals({ odds, subjects, objects, predicates, objectList, subjectList, turned }: Heard): void {
    const row = this.#row;
    const rival = subjects.highest(odds);
    row.put(rival);
    row.put(odds - rival);
    row.put(subjects.others);
    row.put(subjects.mean(odds));
    row.put(objects.highest(odds));
    row.put(objects.others);
    row.put(objects.mean(odds));
    row.put(predicates.highest(odds));
    row.put(this.#claims.get(turned) ?? NONE);
    row.put(objectList.mean(odds));
    row.put(objectList.others);
    row.put(subjectList.mean(odds));
    row.put(subjectList.others);
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

function isLinked({ proposals }: ProposalGroup, link: Link): boolean {
  for (const { proposal } of proposals) if (proposal.link === link) return true;
  return false;
}

function gapBetween(subject: Spot, object: Spot): number {
  return subject.index < object.index ? object.mention.start - subject.mention.end : subject.mention.start - object.mention.end;
}
