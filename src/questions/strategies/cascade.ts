import type { GraphParameters } from '../../model/graph-store.js';
import type { EntityType } from '../../model/vocabulary.js';
import { entitiesById } from '../by-id.js';
import { type PlaceNames, placeNames } from '../names/place-names-of.js';
import { resolveName } from '../names/resolve-name.js';
import { compareText, type Page, type PageRequest, pageOf } from '../page.js';
import type { GraphReader } from '../reader.js';
import { ENTITY, type EntityRecord } from '../records.js';
import { type SourceConditions, type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';
import { type CascadeRow, mattersOf, type Naming, type PlaceBelow, rowOf, type Uptake } from './cascade-rows.js';
import { levelMatters } from './level-matters.js';
import { MOST_SEARCHES, wordsSaid } from './words-said.js';

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

export interface Cascade {
  readonly upper: EntityRecord;
  readonly below: readonly PlaceBelow[];
  readonly rows: Page<CascadeRow>;
  readonly total: number;
  /** Whether the texts of those that are said to be silent were searched for the words too; never where there are too many. */
  readonly isSearched: boolean;
}

const TYPES: readonly EntityType[] = ['Plan', 'Strategy', 'Designation'];

/** A document: its place, and the titles that it says are pursued. */
type Searched = { readonly place: string; readonly pursued: readonly string[] };

/** What an upper level sets out against what the places below it take up. A place that was renamed is one place. */
export async function cascade(reader: GraphReader, request: CascadeRequest): Promise<Cascade> {
  const [upper, known] = await Promise.all([resolveName(reader, request.upper, ['Place']), placeNames(reader)]);
  const names = new Set([upper.name, ...upper.aliases]);
  const source = await sourceConditions(reader, { ...request, place: upper.id, includeBelow: true });
  const chosen = request.place == null ? source : await sourceConditions(reader, request);
  const within = new Set(source.places);
  const parameters = { ...source.parameters, places: [...names, ...(chosen.places ?? []).filter((place) => within.has(place))] };
  const documents = `MATCH (d:Document) ${where(source.document)}`;
  const searched = `${documents} CALL { WITH d MATCH (c:Claim {documentId: d.id}) ${where("c.predicate = 'PURSUES'", source.claim)}
      RETURN collect(c.objectId) AS pursued } RETURN d.place AS place, pursued`;
  const texts = await reader.read<Searched>(searched, parameters);
  const today = (place: string) => (names.has(place) ? upper.name : known.today(place));
  const places = counted(texts.map(({ place }) => today(place)));
  const [above, below] = [places.filter(({ place }) => place === upper.name), places.filter(({ place }) => place !== upper.name)];
  const matterOf = levelMatters(
    places.map(({ place }) => place),
    known,
  );
  const namings = await namingsOf(reader, source, parameters, request, matterOf);
  const pursued = new Set(texts.flatMap((text) => text.pursued.map((title) => `${title} ${today(text.place)}`)));
  const isMeant = ({ entityId, place }: Uptake) => request.entity != null || pursued.has(`${entityId} ${place}`);
  const read = namings
    .map((own) => rowOf(own, { upper: upper.name, today, below }))
    .filter((row) => VIEWS[request.view](row, row.entity.type === 'Designation' ? isMeant : always));
  const silent = SILENT[request.view]?.(above, below) ?? [];
  const words = read.map(({ entity, alike }) => [...new Set([entity, ...alike].flatMap((one) => wordsFor(one, silent, matterOf)))]);
  const searches = words.flat().length * silent.reduce((sum, one) => sum + one.documents, 0);
  const isSearched = searches > 0 && searches <= MOST_SEARCHES;
  const said = isSearched ? await saidBy(reader, documents, { ...parameters, words: words.flat() }, silent, known) : new Set();
  const rows = read.filter((_, index) => !words[index]?.some((word) => said.has(word)));
  const page = pageOf(rows, request, ({ takenUpBy, entity }) => ({ key: takenUpBy.length, id: entity.id }));
  return { upper, below, rows: page, total: rows.length, isSearched };
}

type MatterOf = ReturnType<typeof levelMatters>;

function counted(names: readonly string[]): Cascade['below'] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([place, documents]) => ({ place, documents })).sort((a, b) => compareText(a.place, b.place));
}

const COUNTED = `WITH e, d.place AS place, count(d) AS documents, min(d.year) AS firstYear
  RETURN e ${ENTITY} AS entity, place, documents, firstYear`;

/** How places name each matter: of some types, or the one of an entity, whatever its type. */
async function namingsOf(
  reader: GraphReader,
  source: SourceConditions,
  parameters: GraphParameters,
  { entity, types }: CascadeRequest,
  matterOf: MatterOf,
): Promise<Naming[][]> {
  const given = { ...parameters, types: types ?? TYPES };
  if (!entity) {
    const statement = `MATCH (d:Document) ${where(source.document)} MATCH (d)-[:NAMES]->(e:Entity) WHERE e.type IN $types ${COUNTED}`;
    return mattersOf(await reader.read<Naming>(statement, given), matterOf)
      .filter(({ isMatter }) => isMatter)
      .map(({ namings }) => namings);
  }
  const name = (await entitiesById(reader, [entity])).get(entity)?.name ?? '';
  const statement = `MATCH (e:Entity) WHERE e.id = $entity OR (e.type IN $types AND e.name CONTAINS $stem)
    MATCH (e)<-[:NAMES]-(d:Document) ${where(source.document)} ${COUNTED}`;
  const rows = await reader.read<Naming>(statement, { ...given, entity, stem: matterOf(name)?.stem ?? name });
  const alike = mattersOf(rows, matterOf).filter(({ namings }) => namings.some((naming) => naming.entity.id === entity));
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
/** A shorter alias stands in too many texts that speak of something else. */
const SHORTEST_ALIAS = 3;

/** What a text of these places holds that speaks of this, by its name or what it is called besides. */
function wordsFor({ name, aliases }: EntityRecord, silent: Silent, matterOf: MatterOf): string[] {
  const names = [name, ...aliases.filter((alias) => alias.length >= SHORTEST_ALIAS)];
  return names.flatMap((one) => {
    const matter = matterOf(one);
    return matter ? silent.flatMap(({ place }) => matter.wordsIn(place)) : one === name ? [name] : [];
  });
}

/** Which words the texts of the silent places hold. */
async function saidBy(
  reader: GraphReader,
  documents: string,
  parameters: GraphParameters,
  silent: Silent,
  known: PlaceNames,
): Promise<ReadonlySet<string>> {
  const names = silent.flatMap(({ place }) => known.namesOf(place));
  const texts = await wordsSaid(reader, `${documents} AND d.place IN $silent`, { ...parameters, silent: names });
  return new Set(texts.flatMap((text) => text.said));
}
