import type { GraphParameters } from '../model/graph-store.js';
import type { EntityType } from '../model/vocabulary.js';
import { loadMatters } from '../schema/matters.js';
import { entitiesById } from './by-id.js';
import { compareText, type Page, type PageRequest, pageOf } from './page.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';
import { resolveName } from './resolve-name.js';
import { type SourceConditions, type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

export interface CascadeRequest extends PageRequest, SourceFilter {
  /** The upper level, by name or id. */
  readonly upper: string;
  /** Only these of the places below it, by `place` (with `includeBelow`) and `level`; the upper level counts always. */
  readonly place?: string | null | undefined;
  readonly types?: readonly EntityType[] | null | undefined;
  /** Only this one thing, by its id, whatever its type. */
  readonly entity?: string | null | undefined;
  readonly view: CascadeView;
}

/**
 * set-out: what the upper level names; by-none: what of it nobody below so much as names; from-below: what only those below name.
 * A title counts where it is pursued, not where somebody has it.
 */
export type CascadeView = 'set-out' | 'by-none' | 'from-below';

export interface Uptake {
  readonly place: string;
  /** Id of the entity that the place names: the row's, or one of those alike. */
  readonly entityId: string;
  readonly documents: number;
  readonly firstYear: number | null;
}

export interface CascadeRow {
  /** What most documents name. */
  readonly entity: EntityRecord;
  /** Entities of other names for the same matter: 八五普法规划 beside 八五普法. */
  readonly alike: readonly EntityRecord[];
  /** How the upper level's documents name it; null where they do not. */
  readonly above: Uptake | null;
  readonly takenUpBy: readonly Uptake[];
  /** Places below whose documents were searched and do not name it. */
  readonly notTakenUpBy: readonly string[];
}

export interface Cascade {
  readonly upper: EntityRecord;
  readonly below: readonly { readonly place: string; readonly documents: number }[];
  readonly rows: Page<CascadeRow>;
  readonly total: number;
  /** Whether the texts of those that are said to be silent were searched for the words too; never where there are too many. */
  readonly isSearched: boolean;
}

const TYPES: readonly EntityType[] = ['Plan', 'Strategy', 'Designation'];
const { matterOf } = loadMatters();

type Naming = { readonly entity: EntityRecord; readonly place: string; readonly documents: number; readonly firstYear: number | null };
/** A document: its place, and the titles that it says are pursued. */
type Searched = { readonly place: string; readonly pursued: readonly string[] };

/** What an upper level sets out against what the places below it take up. */
export async function cascade(reader: GraphReader, request: CascadeRequest): Promise<Cascade> {
  const upper = await resolveName(reader, request.upper, ['Place']);
  const names = new Set([upper.name, ...upper.aliases]);
  const source = await sourceConditions(reader, { ...request, place: upper.id, includeBelow: true });
  const chosen = request.place == null ? source : await sourceConditions(reader, request);
  const within = new Set(source.places);
  const parameters = { ...source.parameters, places: [...names, ...(chosen.places ?? []).filter((place) => within.has(place))] };
  const documents = `MATCH (d:Document) ${where(source.document)}`;
  const searched = `${documents} CALL { WITH d MATCH (c:Claim {documentId: d.id}) ${where("c.predicate = 'PURSUES'", source.claim)}
      RETURN collect(c.objectId) AS pursued } RETURN d.place AS place, pursued`;
  const [namings, texts] = await Promise.all([namingsOf(reader, source, parameters, request), reader.read<Searched>(searched, parameters)]);
  const counts = new Map<string, number>();
  for (const { place } of texts) counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts].map(([place, count]) => ({ place, documents: count })).sort((a, b) => compareText(a.place, b.place));
  const below = places.filter(({ place }) => !names.has(place));
  const pursued = new Set(texts.flatMap((text) => text.pursued.map((title) => `${title} ${text.place}`)));
  const isMeant = ({ entityId, place }: Uptake) => request.entity != null || pursued.has(`${entityId} ${place}`);
  const read = namings
    .map((own) => rowOf(own, names, below))
    .filter((row) => VIEWS[request.view](row, row.entity.type === 'Designation' ? isMeant : always));
  const above = places.filter(({ place }) => names.has(place));
  const silent = SILENT[request.view]?.(above, below) ?? [];
  const searches = read.length * silent.reduce((sum, one) => sum + one.documents, 0);
  const isSearched = searches > 0 && searches <= MOST_SEARCHES;
  const rows = isSearched ? await unsaid(reader, documents, parameters, read, silent) : read;
  const page = pageOf(rows, request, ({ takenUpBy, entity }) => ({ key: takenUpBy.length, id: entity.id }));
  return { upper, below, rows: page, total: rows.length, isSearched };
}

const COUNTED = `WITH e, d.place AS place, count(d) AS documents, min(d.year) AS firstYear
  RETURN e ${ENTITY} AS entity, place, documents, firstYear`;

/** How places name each matter: of some types, or the one of an entity, whatever its type. */
async function namingsOf(
  reader: GraphReader,
  source: SourceConditions,
  parameters: GraphParameters,
  { entity, types }: CascadeRequest,
): Promise<Naming[][]> {
  const given = { ...parameters, types: types ?? TYPES };
  if (!entity) {
    const statement = `MATCH (d:Document) ${where(source.document)} MATCH (d)-[:NAMES]->(e:Entity) WHERE e.type IN $types ${COUNTED}`;
    return mattersOf(await reader.read<Naming>(statement, given))
      .filter(({ matter }) => matter !== null)
      .map(({ namings }) => namings);
  }
  const name = (await entitiesById(reader, [entity])).get(entity)?.name ?? '';
  const matter = matterOf(name) ?? name;
  const statement = `MATCH (e:Entity) WHERE e.id = $entity OR (e.type IN $types AND e.name CONTAINS $matter)
    MATCH (e)<-[:NAMES]-(d:Document) ${where(source.document)} ${COUNTED}`;
  const rows = await reader.read<Naming>(statement, { ...given, entity, matter });
  const alike = mattersOf(rows).filter(({ namings }) => namings.some((naming) => naming.entity.id === entity));
  return alike.map(({ namings }) => namings);
}

const VIEWS: Readonly<Record<CascadeView, (row: CascadeRow, isMeant: (uptake: Uptake) => boolean) => boolean>> = {
  'set-out': ({ above }, isMeant) => above !== null && isMeant(above),
  'by-none': ({ above, takenUpBy }, isMeant) => above !== null && isMeant(above) && takenUpBy.length === 0,
  'from-below': ({ above, takenUpBy }, isMeant) => above === null && takenUpBy.some(isMeant),
};
const always = () => true;

type Silent = Cascade['below'];

/** Whose silence a view claims. */
const SILENT: Readonly<Partial<Record<CascadeView, (above: Silent, below: Silent) => Silent>>> = {
  'by-none': (_, below) => below,
  'from-below': (above) => above,
};
/** Texts times matters that are searched: some tenths of a second. */
const MOST_SEARCHES = 100_000;

/** The rows whose words no text of the silent places holds: what was not read as a plan may stand there all the same. Names are without quotation marks. */
async function unsaid(
  reader: GraphReader,
  documents: string,
  parameters: GraphParameters,
  rows: readonly CascadeRow[],
  silent: Silent,
): Promise<readonly CascadeRow[]> {
  const statement = `${documents} AND d.place IN $silent 
    WITH d, replace(replace(d.raw, '“', ''), '”', '') AS text RETURN [matter IN $matters WHERE text CONTAINS matter] AS said`;
  const matters = rows.map(({ entity }) => matterOf(entity.name) ?? entity.name);
  const texts = await reader.read<{ said: string[] }>(statement, { ...parameters, matters, silent: silent.map(({ place }) => place) });
  const said = new Set(texts.flatMap((text) => text.said));
  return rows.filter((_, index) => !said.has(matters[index] as string));
}

/** Namings of one matter together, whatever the name; those of no matter in particular (五个行动) each for itself. */
function mattersOf(namings: readonly Naming[]): { readonly matter: string | null; readonly namings: Naming[] }[] {
  const groups = new Map<string, { readonly matter: string | null; readonly namings: Naming[] }>();
  for (const naming of namings) {
    const matter = matterOf(naming.entity.name);
    const key = matter ?? naming.entity.id;
    const own = groups.get(key);
    if (own) own.namings.push(naming);
    else groups.set(key, { matter, namings: [naming] });
  }
  return [...groups.values()];
}

/** The entity that most documents name first, then by id. */
function byWeight(a: EntityRecord, b: EntityRecord): number {
  return b.documents - a.documents || compareText(a.id, b.id);
}

function rowOf(namings: readonly Naming[], upper: ReadonlySet<string>, below: Cascade['below']): CascadeRow {
  const entities = [...new Map(namings.map(({ entity }) => [entity.id, entity])).values()].sort(byWeight);
  const uptakes = uptakesOf(namings);
  const takenUpBy = uptakes.filter(({ place }) => !upper.has(place));
  const taking = new Set(takenUpBy.map(({ place }) => place));
  return {
    entity: entities[0] as EntityRecord,
    alike: entities.slice(1),
    above: uptakes.find(({ place }) => upper.has(place)) ?? null,
    takenUpBy,
    notTakenUpBy: below.map(({ place }) => place).filter((place) => !taking.has(place)),
  };
}

/** One uptake a place, under the name that most of its documents use. */
function uptakesOf(namings: readonly Naming[]): Uptake[] {
  const byPlace = new Map<string, Uptake>();
  for (const { entity, ...own } of [...namings].sort((a, b) => b.documents - a.documents || byWeight(a.entity, b.entity))) {
    const known = byPlace.get(own.place);
    const firstYear = known?.firstYear != null && own.firstYear !== null ? Math.min(known.firstYear, own.firstYear) : own.firstYear;
    byPlace.set(own.place, known ? { ...known, firstYear: firstYear ?? known.firstYear } : { ...own, entityId: entity.id });
  }
  return [...byPlace.values()].sort((a, b) => compareText(a.place, b.place));
}
