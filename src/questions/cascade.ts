import type { EntityType } from '../model/vocabulary.js';
import { compareText, type Page, type PageRequest, pageOf } from './page.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';
import { resolveName } from './resolve-name.js';
import { type SourceFilter, sourceConditions } from './source-filter.js';
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

/** set-out: all that the upper level names; by-none: what nobody below takes up; from-below: what only those below name. */
export type CascadeView = 'set-out' | 'by-none' | 'from-below';

export interface Uptake {
  readonly place: string;
  readonly documents: number;
  readonly firstYear: number | null;
}

export interface CascadeRow {
  readonly entity: EntityRecord;
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
}

const TYPES: readonly EntityType[] = ['Plan', 'Strategy', 'Designation'];
type NamingRow = { readonly entity: EntityRecord; readonly place: string; readonly documents: number; readonly firstYear: number | null };

/** What an upper level sets out against what the places below it take up. */
export async function cascade(reader: GraphReader, request: CascadeRequest): Promise<Cascade> {
  const upper = await resolveName(reader, request.upper, ['Place']);
  const names = new Set([upper.name, ...upper.aliases]);
  const source = await sourceConditions(reader, { ...request, place: upper.id, includeBelow: true });
  const chosen = request.place == null ? source : await sourceConditions(reader, request);
  const within = new Set(source.places);
  const parameters = { ...source.parameters, places: [...names, ...(chosen.places ?? []).filter((place) => within.has(place))] };
  const named = request.entity
    ? `MATCH (e:Entity {id: $entity}) MATCH (e)<-[:NAMES]-(d:Document) ${where(source.document)}`
    : `MATCH (d:Document) ${where(source.document)} MATCH (d)-[:NAMES]->(e:Entity) WHERE e.type IN $types`;
  const statement = `${named}
    WITH e, d.place AS place, count(d) AS documents, min(d.year) AS firstYear
    RETURN e ${ENTITY} AS entity, place, documents, firstYear`;
  const searched = `MATCH (d:Document) ${where(source.document)} RETURN d.place AS place, count(d) AS documents`;
  const [namings, places] = await Promise.all([
    reader.read<NamingRow>(statement, {
      ...parameters,
      ...(request.entity ? { entity: request.entity } : { types: request.types ?? TYPES }),
    }),
    reader.read<{ place: string; documents: number }>(searched, parameters),
  ]);
  const below = places.filter(({ place }) => !names.has(place)).sort((a, b) => compareText(a.place, b.place));
  const rows = rowsOf(
    namings,
    names,
    below.map(({ place }) => place),
  ).filter(VIEWS[request.view]);
  const page = pageOf(rows, request, ({ takenUpBy, entity }) => ({ key: takenUpBy.length, id: entity.id }));
  return { upper, below, rows: page, total: rows.length };
}

const VIEWS: Readonly<Record<CascadeView, (row: CascadeRow) => boolean>> = {
  'set-out': ({ above }) => above !== null,
  'by-none': ({ above, takenUpBy }) => above !== null && takenUpBy.length === 0,
  'from-below': ({ above }) => above === null,
};

function rowsOf(namings: readonly NamingRow[], upper: ReadonlySet<string>, below: readonly string[]): CascadeRow[] {
  const byEntity = new Map<string, NamingRow[]>();
  for (const row of namings) byEntity.set(row.entity.id, [...(byEntity.get(row.entity.id) ?? []), row]);
  return [...byEntity.values()].map((own) => {
    const uptakes = own.map(({ place, documents, firstYear }) => ({ place, documents, firstYear }));
    const takenUpBy = uptakes.filter(({ place }) => !upper.has(place)).sort((a, b) => compareText(a.place, b.place));
    const taking = new Set(takenUpBy.map(({ place }) => place));
    return {
      entity: (own[0] as NamingRow).entity,
      above: uptakes.find(({ place }) => upper.has(place)) ?? null,
      takenUpBy,
      notTakenUpBy: below.filter((place) => !taking.has(place)),
    };
  });
}
