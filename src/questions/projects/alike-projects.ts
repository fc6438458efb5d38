import { loadMatters } from '../../schema/matters.js';
import { loadStages } from '../../schema/stages.js';
import type { PlaceNames } from '../names/place-names-of.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import { ENTITY, type EntityRecord } from '../records.js';

/**
 * Why another name may mean the same works. works: another ending, or none (X项目, X改造工程, X二期), another word for a line (京石高铁, 京石客专), or as another type; place: the name of
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

const { coreOf, lineOf } = loadMatters();
const { wholeOf, areConfused } = loadStages();

/** No more are offered. */
const MOST_OFFERED = 50;
/** A shorter name is found within too many others. */
const SHORTEST_CORE = 3;
/** One character of three is too much. */
const SHORTEST_SPELT = 4;
/** What may stand within a name in one text and not in another. */
export const MARKS = /[·•\-—“”‘’"'《》\s]/gu;

/** A name by what it may share with others. */
export interface NameParts {
  /** Without endings that say what is done. */
  readonly core: string;
  /** The core without the names of places before it. */
  readonly bare: string;
  /** The ends of a line and its kind; null for what is none. */
  readonly line: string | null;
  /** Both without what says which part is meant. */
  readonly wholes: readonly string[];
}

export function nameParts(name: string, places: PlacesBefore): NameParts {
  const core = coreOf(name.replace(MARKS, ''));
  const bare = withoutPlaces(core, places);
  const wholes = [core, bare].map((one) => withoutPlaceBehind(coreOf(wholeOf(one)), places));
  const line = lineOf(core);
  return {
    core,
    bare,
    line: line && [...line.ends].sort().join('') + line.kind,
    wholes: [...new Set(wholes)].filter((whole) => whole.length >= SHORTEST_CORE && !places.has(whole)),
  };
}

function withoutPlaces(name: string, places: PlacesBefore): string {
  const place = places.startOf(name);
  return place === undefined || name.length - place.length < SHORTEST_CORE ? name : withoutPlaces(name.slice(place.length), places);
}

/** 大街南延清苑 is what 大街南延清苑段 leaves. */
function withoutPlaceBehind(name: string, places: PlacesBefore): string {
  const place = places.endOf(name);
  return place === undefined || name.length - place.length <= SHORTEST_CORE ? name : name.slice(0, -place.length);
}

/** Why two names may mean the same; null where they do not. */
export function likeness(a: NameParts, b: NameParts): Likeness | null {
  if (a.core === b.core || (a.line !== null && a.line === b.line)) return 'works';
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
function phrasesOf({ core, wholes, line }: NameParts): string[] {
  const ends = line === null ? undefined : lineOf(core)?.ends;
  if (ends !== undefined) return [ends, [...ends].reverse().join(''), ...wholes];
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
  const related = places.relatedTo(spokenFor);
  const before = namesBefore(related);
  const own = namesOf(project, places).map((name) => nameParts(name, before));
  const phrases = [...new Set(own.flatMap(phrasesOf))].map((phrase) => phrase.toLowerCase());
  const rows = await reader.read<AlikeRow>(FIND, { phrases, named: related });
  const today = new Set(spokenFor.map(places.today));
  const alike = rows.flatMap(({ entity, places: named, ...when }): AlikeProject[] => {
    const isElsewhere = entity.name === project.name && entity.type === project.type && !named.some((one) => today.has(places.today(one)));
    if (entity.id === project.id || isElsewhere) return [];
    const names = namesOf(entity, places).map((name) => nameParts(name, before));
    const reasons = own.flatMap((a) => names.flatMap((b) => likeness(a, b) ?? []));
    const reason = ORDER.find((one) => reasons.includes(one));
    return reason ? [{ project: entity, reason, ...when }] : [];
  });
  return alike.sort(likestFirst).slice(0, MOST_OFFERED);
}

/** All names of works but what a list leaves for one: 唐山 of 唐山、邯郸机场, 京雄 of 京雄、京德高速. */
export function namesOf({ name, aliases }: Pick<EntityRecord, 'name' | 'aliases'>, places: Pick<PlaceNames, 'isPlace'>): string[] {
  const isLeft = (alias: string) => places.isPlace(alias) || (alias.length < SHORTEST_SPELT && name.startsWith(alias));
  return [name, ...aliases.filter((alias) => !isLeft(alias))];
}

/** Names of places that may stand before a name, or behind it, and be left out. */
export interface PlacesBefore {
  has(name: string): boolean;
  /** The longest that stands before the name. */
  startOf(name: string): string | undefined;
  /** The longest that stands behind it. */
  endOf(name: string): string | undefined;
}

/** 京 of 京张 is none. */
export function namesBefore(related: readonly string[]): PlacesBefore {
  const names = new Set(related.filter((one) => one.length > 1));
  const lengths = [...new Set([...names].map((one) => one.length))].sort((a, b) => b - a);
  const first = (cut: (length: number) => string) => lengths.map(cut).find((one) => names.has(one));
  return {
    has: (name) => names.has(name),
    startOf: (name) => first((length) => name.slice(0, length)),
    endOf: (name) => first((length) => name.slice(-length)),
  };
}

const ORDER: readonly Likeness[] = ['works', 'place', 'part', 'spelling'];

function likestFirst(a: AlikeProject, b: AlikeProject): number {
  return (
    ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || (a.firstYear ?? 0) - (b.firstYear ?? 0) || compareText(a.project.id, b.project.id)
  );
}
