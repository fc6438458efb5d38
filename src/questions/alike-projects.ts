import { loadMatters } from '../schema/matters.js';
import { loadStages } from '../schema/stages.js';
import { compareText } from './page.js';
import type { PlaceNames } from './place-names-of.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';

/**
 * Why another name may mean the same works. works: another ending, or none (X项目, X改造工程, X二期), or as another type; place: the name of
 * a place before it, or none; part: one names a part of the other (X, X清苑段); spelling: one character is another (冀昌电器, 冀昌电气).
 */
export type Likeness = 'works' | 'place' | 'part' | 'spelling';

/** Something whose name differs little, named for the same place. Whether it is the same is for the reader to say. */
export interface AlikeProject {
  readonly project: EntityRecord;
  readonly reason: Likeness;
  readonly documents: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

type AlikeRow = {
  readonly entity: EntityRecord;
  readonly places: readonly string[];
  readonly documents: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
};

const { coreOf } = loadMatters();
const { wholeOf, areConfused } = loadStages();

/** No more are offered. */
const MOST_OFFERED = 50;
/** A shorter name is found within too many others. */
const SHORTEST_CORE = 3;
/** One character of three is too much. */
const SHORTEST_SPELT = 4;
const MARKS = /[·•\-—“”"'\s]/gu;

/** A name by what it may share with others. */
export interface NameParts {
  /** Without endings that say what is done. */
  readonly core: string;
  /** The core without the names of places before it. */
  readonly bare: string;
  /** Both without what says which part is meant. */
  readonly wholes: readonly string[];
}

export function nameParts(name: string, places: readonly string[]): NameParts {
  const core = coreOf(name.replace(MARKS, ''));
  const bare = withoutPlaces(core, places);
  const wholes = [core, bare].map((one) => withoutPlaceBehind(coreOf(wholeOf(one)), places));
  return { core, bare, wholes: [...new Set(wholes)].filter((whole) => whole.length >= SHORTEST_CORE) };
}

/** What a text that speaks of these works holds: the core of the name, without places before it where enough remains. */
export function spokenName(name: string, places: readonly string[]): string {
  const core = coreOf(name);
  const bare = withoutPlaces(core, places);
  return bare.length >= SHORTEST_SPELT ? bare : core;
}

function withoutPlaces(name: string, places: readonly string[]): string {
  const place = places.find((one) => name.startsWith(one) && name.length - one.length >= SHORTEST_CORE);
  return place === undefined ? name : withoutPlaces(name.slice(place.length), places);
}

/** 大街南延清苑 is what 大街南延清苑段 leaves. */
function withoutPlaceBehind(name: string, places: readonly string[]): string {
  const place = places.find((one) => name.endsWith(one) && name.length - one.length > SHORTEST_CORE);
  return place === undefined ? name : name.slice(0, -place.length);
}

/** Why two names may mean the same; null where they do not. */
export function likeness(a: NameParts, b: NameParts): Likeness | null {
  if (a.core === b.core) return 'works';
  if (a.bare === b.bare) return 'place';
  if (a.wholes.some((whole) => b.wholes.includes(whole))) return 'part';
  return isSpeltAlike(a.core, b.core) ? 'spelling' : null;
}

/** One character differs, and it is one that is written for the other now and then: 雄商高铁 and 雄忻高铁 are two. */
function isSpeltAlike(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < SHORTEST_SPELT) return false;
  const apart = [...a].flatMap((char, index) => (char === b[index] ? [] : [[char, b[index] ?? ''] as const]));
  return apart.length === 1 && apart.every(([one, other]) => areConfused(one, other));
}

/** Stretches of a name of which every alike one holds one. */
function phrasesOf({ core, wholes }: NameParts): string[] {
  const half = Math.ceil(core.length / 2);
  return core.length < SHORTEST_SPELT ? [core, ...wholes] : [core.slice(0, half), core.slice(half), ...wholes];
}

const FIND = `MATCH (d:Document) WHERE d.place IN $named MATCH (d)-[:NAMES]->(e:Entity)
  WHERE e.type IN ['Project', 'Zone'] AND any(phrase IN $phrases WHERE e.searchText CONTAINS phrase)
  WITH e, count(d) AS documents, collect(DISTINCT d.place) AS places, min(d.year) AS firstYear, max(d.year) AS lastYear
  RETURN e ${ENTITY} AS entity, documents, places, firstYear, lastYear`;

/**
 * What else the works may be called in documents of these places, those above and those below, in one read; the likest first. Of one name
 * that means another thing in every place (污水处理厂) only those of the same place.
 */
export async function alikeProjects(
  reader: GraphReader,
  project: EntityRecord,
  spokenFor: readonly string[],
  places: PlaceNames,
): Promise<AlikeProject[]> {
  const own = [project.name, ...project.aliases].map((name) => nameParts(name, places.all));
  const phrases = [...new Set(own.flatMap(phrasesOf))].map((phrase) => phrase.toLowerCase());
  const rows = await reader.read<AlikeRow>(FIND, { phrases, named: places.relatedTo(spokenFor) });
  const today = new Set(spokenFor.map(places.today));
  const alike = rows.flatMap(({ entity, places: named, ...when }): AlikeProject[] => {
    const isElsewhere = entity.name === project.name && entity.type === project.type && !named.some((one) => today.has(places.today(one)));
    if (entity.id === project.id || isElsewhere) return [];
    const names = [entity.name, ...entity.aliases].map((name) => nameParts(name, places.all));
    const reasons = own.flatMap((a) => names.flatMap((b) => likeness(a, b) ?? []));
    const reason = ORDER.find((one) => reasons.includes(one));
    return reason ? [{ project: entity, reason, ...when }] : [];
  });
  return alike.sort(likestFirst).slice(0, MOST_OFFERED);
}

const ORDER: readonly Likeness[] = ['works', 'place', 'part', 'spelling'];

function likestFirst(a: AlikeProject, b: AlikeProject): number {
  return (
    ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || (a.firstYear ?? 0) - (b.firstYear ?? 0) || compareText(a.project.id, b.project.id)
  );
}
