import type { Entity } from '../../model/entity.js';
import { ENTITY_TYPES, PREDICATES } from '../../model/vocabulary.js';
import type { RelationFrame } from './frame.js';
import type { ProposalGroup } from './groups.js';
import { kinshipOf } from './kinship.js';
import { NONE, OddsTable } from './odds-table.js';
import { placeBefore } from './place-before.js';
import { LINKS } from './proposal.js';
import type { Spot, SpotList } from './spot.js';

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

/**
 * The rows that the trees judge by: what the wording says of each claim beside what it says of its rivals (another subject
 * of the same object, another predicate between both), of the members of the same list, and of what stands under the same heading.
 */
export function secondLook(frame: RelationFrame, opinions: readonly Opinion[]): Float32Array[] {
  const look = new SecondLook(frame);
  for (const opinion of opinions) look.hear(opinion);
  return opinions.map((opinion) => look.rowOf(opinion));
}

class SecondLook {
  readonly #frame: RelationFrame;
  readonly #numbers: Map<Entity, number>;
  readonly #lists = new Map<SpotList, number>();
  readonly #size: number;
  readonly #subjects = new OddsTable();
  readonly #objects = new OddsTable();
  readonly #predicates = new OddsTable();
  readonly #pairs = new Map<number, number>();
  readonly #objectLists = new OddsTable();
  readonly #subjectLists = new OddsTable();

  constructor(frame: RelationFrame) {
    this.#frame = frame;
    this.#numbers = new Map(frame.entities.map((entity, at) => [entity, at]));
    this.#size = frame.entities.length + frame.spots.length + 2;
  }

  hear(opinion: Opinion): void {
    const odds = opinion.passage + opinion.whole;
    const keys = this.#keysOf(opinion);
    this.#subjects.add(keys.object, odds);
    this.#objects.add(keys.subject, odds);
    this.#predicates.add(keys.pair, odds);
    this.#pairs.set(keys.claim, odds);
    this.#objectLists.add(keys.objectList, odds);
    this.#subjectLists.add(keys.subjectList, odds);
  }

  #keysOf({ group, best }: Opinion) {
    const predicate = PREDICATES.indexOf(group.predicate);
    const subject = this.#numberOf(group.subject);
    const object = this.#numberOf(group.object);
    const { objectSpot, subjectSpot } = group.proposals[best]?.proposal ?? { objectSpot: null, subjectSpot: null };
    const key = (a: number, b: number, c: number) => (a * this.#size + b) * this.#size + c;
    return {
      object: key(predicate, object, 0),
      subject: key(predicate, subject, 0),
      pair: key(0, subject, object),
      claim: key(predicate, subject, object),
      turned: key(predicate, object, subject),
      objectList: key(predicate, subject, this.#listOf(objectSpot, object)),
      subjectList: key(predicate, this.#listOf(subjectSpot, subject), object),
    };
  }

  #numberOf(entity: Entity): number {
    return this.#numbers.get(entity) ?? this.#numbers.size;
  }

  #listOf(spot: Spot | null, entity: number): number {
    if (!spot) return entity;
    const known = this.#lists.get(spot.list);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1 + this.#lists.size;
    this.#lists.set(spot.list, number);
    return number;
  }

  rowOf(opinion: Opinion): Float32Array {
    const { group, best, passage, whole } = opinion;
    const odds = passage + whole;
    const keys = this.#keysOf(opinion);
    const rival = this.#subjects.highest(keys.object, odds);
    const chosen = group.proposals[best]?.proposal;
    const links = new Set(group.proposals.map(({ proposal }) => proposal.link));
    const has = (link: (typeof LINKS)[number]) => (links.has(link) ? 1 : 0);
    const { subjectSpot = null, objectSpot = null } = chosen ?? {};
    const kinship = kinshipOf(group.subject.name, group.object.name);
    return Float32Array.of(
      odds,
      passage,
      whole,
      ...opinion.sides,
      PREDICATES.indexOf(group.predicate),
      ENTITY_TYPES.indexOf(group.subject.type),
      ENTITY_TYPES.indexOf(group.object.type),
      LINKS.indexOf(chosen?.link ?? 'self'),
      Math.min(group.proposals.length, 12),
      has('self'),
      has('clause'),
      has('sentence'),
      has('heading'),
      has('topic'),
      has('name'),
      has('earlier'),
      has('behind'),
      rival,
      odds - rival,
      this.#subjects.others(keys.object),
      this.#subjects.mean(keys.object, odds),
      this.#objects.highest(keys.subject, odds),
      this.#objects.others(keys.subject),
      this.#objects.mean(keys.subject, odds),
      this.#predicates.highest(keys.pair, odds),
      this.#pairs.get(keys.turned) ?? NONE,
      this.#objectLists.mean(keys.objectList, odds),
      this.#objectLists.others(keys.objectList),
      this.#subjectLists.mean(keys.subjectList, odds),
      this.#subjectLists.others(keys.subjectList),
      kinship.length,
      kinship.share,
      kinship.atEnd,
      group.subject.mentions.length,
      group.object.mentions.length,
      group.subject === this.#frame.speakingPlace ? 1 : 0,
      group.object === this.#frame.speakingPlace ? 1 : 0,
      objectSpot ? placeBefore(this.#frame, objectSpot) : -1,
      ...apart(subjectSpot, objectSpot),
      objectSpot?.within ? 1 : 0,
      subjectSpot?.within ? 1 : 0,
      objectSpot?.list.spots.length ?? 0,
      subjectSpot?.list.spots.length ?? 0,
      confidenceOf(group.subject),
      confidenceOf(group.object),
      ...this.#leading(subjectSpot, objectSpot),
    );
  }

  /** How firmly the object stands above the subject. */
  #leading(subject: Spot | null, object: Spot | null): number[] {
    if (!subject || !object || subject.sentence === object.sentence) return [-1, 0];
    const leads = this.#frame.leads(subject.sentence);
    const lead = leads.find(({ spot }) => spot === object);
    return [
      lead ? lead.depth + (lead.how === 'topic' ? 0 : 1) : -1,
      leads.filter(({ spot }) => spot.mention.entity.type === object.mention.entity.type).length,
    ];
  }
}

/** Sentences and mentions from subject to object, and the characters between them. */
function apart(subject: Spot | null, object: Spot | null): number[] {
  if (!subject || !object) return [99, 99, 999];
  const gap = subject.index < object.index ? object.mention.start - subject.mention.end : subject.mention.start - object.mention.end;
  return [object.sentence - subject.sentence, object.index - subject.index, Math.min(gap, 999)];
}

function confidenceOf({ mentions }: Entity): number {
  return mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
}
