import { grouped } from '../grouped.js';
import { compareText } from '../page.js';
import type { EntityRecord } from '../records.js';
import type { LevelMatter } from './level-matters.js';

export interface Uptake {
  /** By its name of today. */
  readonly place: string;
  /** The names under which its documents speak for it, the first first: 清苑县, 清苑区. */
  readonly spokenAs: readonly string[];
  /** Id of the entity that the place names: the row's, or one of those alike. */
  readonly entityId: string;
  readonly documents: number;
  readonly firstYear: number | null;
}

export interface CascadeRow {
  /** As the upper level names it; where it does not, as most documents do. */
  readonly entity: EntityRecord;
  /** Entities of other names for the same matter: 八五普法规划 beside 八五普法, 体育强县 beside 体育强省. */
  readonly alike: readonly EntityRecord[];
  /** How the upper level's documents name it; null where they do not. */
  readonly above: Uptake | null;
  readonly takenUpBy: readonly Uptake[];
  /** Places below whose documents were searched and do not name it. */
  readonly notTakenUpBy: readonly string[];
}

/** A place below the upper level, and how many documents it has. */
export interface PlaceBelow {
  readonly place: string;
  readonly documents: number;
}

/** How the documents under one name of a place name an entity. */
export type Naming = {
  readonly entity: EntityRecord;
  readonly place: string;
  readonly documents: number;
  readonly firstYear: number | null;
};

/** Namings of one matter together, whatever the name; those of no matter in particular (五个行动) each for itself. */
export function mattersOf(
  namings: readonly Naming[],
  matterOf: (name: string) => LevelMatter | null,
): { readonly isMatter: boolean; readonly namings: Naming[] }[] {
  const groups = new Map<string, { readonly isMatter: boolean; readonly namings: Naming[] }>();
  for (const naming of namings) {
    const matter = matterOf(naming.entity.name);
    const key = matter?.key ?? naming.entity.id;
    const own = groups.get(key);
    if (own) own.namings.push(naming);
    else groups.set(key, { isMatter: matter !== null, namings: [naming] });
  }
  return [...groups.values()];
}

/** Whose row it is: the upper level, what a place is called today, and the places below. */
export interface Levels {
  readonly upper: string;
  readonly today: (place: string) => string;
  readonly below: readonly PlaceBelow[];
}

/** The row of one matter. */
export function rowOf(namings: readonly Naming[], { upper, today, below }: Levels): CascadeRow {
  const entities = [...new Map(namings.map(({ entity }) => [entity.id, entity])).values()].sort(byWeight);
  const uptakes = uptakesOf(namings, today);
  const takenUpBy = uptakes.filter(({ place }) => place !== upper);
  const taking = new Set(takenUpBy.map(({ place }) => place));
  const above = uptakes.find(({ place }) => place === upper) ?? null;
  const entity = entities.find(({ id }) => id === above?.entityId) ?? (entities[0] as EntityRecord);
  return {
    entity,
    alike: entities.filter((one) => one !== entity),
    above,
    takenUpBy,
    notTakenUpBy: below.map(({ place }) => place).filter((place) => !taking.has(place)),
  };
}

/** The entity that most documents name first, then by id. */
function byWeight(a: EntityRecord, b: EntityRecord): number {
  return b.documents - a.documents || compareText(a.id, b.id);
}

/** One uptake a place, under the name that most of its documents use. */
function uptakesOf(namings: readonly Naming[], today: (place: string) => string): Uptake[] {
  const byPlace = grouped(namings, ({ place }) => today(place));
  return [...byPlace].map(([place, own]) => uptakeOf(place, own)).sort((a, b) => compareText(a.place, b.place));
}

function uptakeOf(place: string, namings: readonly Naming[]): Uptake {
  const documentsOf = ({ id }: EntityRecord) =>
    namings.reduce((sum, naming) => (naming.entity.id === id ? sum + naming.documents : sum), 0);
  const [most] = namings.map(({ entity }) => entity).sort((a, b) => documentsOf(b) - documentsOf(a) || byWeight(a, b));
  const entity = most as EntityRecord;
  const years = namings.flatMap(({ firstYear }) => firstYear ?? []);
  const own = namings.filter((naming) => naming.entity.id === entity.id).sort(byYear);
  return {
    place,
    spokenAs: [...new Set(own.map((naming) => naming.place))],
    entityId: entity.id,
    documents: documentsOf(entity),
    firstYear: years.length > 0 ? Math.min(...years) : null,
  };
}

function byYear(a: Naming, b: Naming): number {
  return (a.firstYear ?? Number.POSITIVE_INFINITY) - (b.firstYear ?? Number.POSITIVE_INFINITY) || compareText(a.place, b.place);
}
