import { ENTITY_TYPES, type EntityType, PREDICATES, type Predicate } from '../../../model/vocabulary.js';
import { LINKS, type Link, type Proposal } from '../proposal.js';
import { mix } from './hash.js';

/** Numbers that a block's features are mixed with, to tell those of one kind of proposal from those of another. */
export interface Salts {
  /** Of these numbers alone, so that a block can keep what it is worth under them. */
  readonly id: number;
  readonly values: readonly number[];
}

/** All that predicate, types and link of a proposal decide of its features. */
export interface KindSalts {
  readonly predicate: number;
  /** Predicate with both types. */
  readonly pair: number;
  /** The same with the link. */
  readonly pairLink: number;
  readonly found: readonly [subject: Salts, object: Salts, subjectType: Salts, objectType: Salts];
  readonly objectWording: Salts;
  readonly subjectWording: Salts;
  readonly objectName: Salts;
  readonly subjectName: Salts;
  readonly between: Salts;
  /** How a whole stands to a member of a list. */
  readonly head: Salts;
  readonly above: Salts;
  readonly aboveName: Salts;
  readonly below: Salts;
  readonly belowEdges: Salts;
  readonly objectOutline: Salts;
  readonly subjectOutline: Salts;
  readonly objectPlace: Salts;
  readonly subjectPlace: Salts;
}

const codeOf = <T extends string>(names: readonly T[]) => new Map<T, number>(names.map((name, index) => [name, index + 1]));
const TYPE = codeOf(ENTITY_TYPES);
const PREDICATE = codeOf(PREDICATES);
const LINK = codeOf(LINKS);

const typeCode = (type: EntityType): number => TYPE.get(type) ?? 0;
export const predicateCode = (predicate: Predicate): number => PREDICATE.get(predicate) ?? 0;
export const linkCode = (link: Link): number => LINK.get(link) ?? 0;

/** There are fewer types, predicates and links than this, and fewer kinds of salts. */
const CODES = 32;

/** A number for both types. */
export function typesSalt(subject: EntityType, object: EntityType): number {
  return mix(typeCode(subject), 16 + typeCode(object));
}

/** As many as there are kinds of proposals: some hundreds. */
const known = new Map<number, KindSalts>();

export function saltsOf({ predicate, subject, object, link }: Proposal): KindSalts {
  const kind = ((predicateCode(predicate) * CODES + linkCode(link)) * CODES + typeCode(subject.type)) * CODES + typeCode(object.type);
  let salts = known.get(kind);
  if (!salts) {
    salts = saltsOfKind(kind, predicateCode(predicate), linkCode(link), subject.type, object.type);
    known.set(kind, salts);
  }
  return salts;
}

function saltsOfKind(kind: number, predicate: number, link: number, subject: EntityType, object: EntityType): KindSalts {
  const pair = mix(typesSalt(subject, object), predicate);
  const pairLink = mix(pair, link);
  const salts = (slot: number, ...values: readonly number[]): Salts => ({ id: kind * CODES + slot, values });
  // Those of a predicate or a type alone are shared by many kinds. No other id is as small, for a kind has a predicate.
  const shared = (slot: number, code: number): Salts => ({ id: slot * CODES + code, values: [mix(slot, code)] });
  return {
    predicate,
    pair,
    pairLink,
    found: [shared(16, predicate), shared(17, predicate), shared(18, typeCode(subject)), shared(19, typeCode(object))],
    objectWording: salts(0, mix(3, pair), mix(4, pairLink)),
    subjectWording: salts(1, mix(5, pair), mix(6, pairLink)),
    objectName: salts(2, mix(7, pair), mix(8, pairLink)),
    subjectName: salts(3, mix(9, pair), mix(10, pairLink)),
    between: salts(4, pairLink, mix(link, predicate)),
    head: salts(13, mix(13, pair), mix(14, pairLink), mix(15, predicate)),
    above: salts(5, mix(20, pair), mix(21, pairLink)),
    aboveName: salts(6, mix(22, pair), mix(23, pairLink)),
    below: salts(7, mix(24, pair)),
    belowEdges: salts(8, mix(25, pair)),
    objectOutline: salts(9, mix(40, pairLink)),
    subjectOutline: salts(10, mix(41, pairLink)),
    objectPlace: salts(11, mix(50, pairLink)),
    subjectPlace: salts(12, mix(51, pairLink)),
  };
}
