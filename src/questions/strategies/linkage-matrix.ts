import { grouped } from '../grouped.js';
import { placeNames } from '../names/place-names-of.js';
import { resolveName } from '../names/resolve-name.js';
import { compareText, rowLimit } from '../page.js';
import type { GraphReader } from '../reader.js';
import { ENTITY, type EntityRecord } from '../records.js';
import { inIndustry, type SourceConditions, type SourceFilter, sourceConditions } from '../source-filter.js';
import { CLAIMS_OF_FEW, where } from '../statement.js';

export interface MatrixRequest extends SourceFilter {
  /** Names or ids; without any, the strategies that most claims serve. */
  readonly strategies?: readonly string[] | null | undefined;
  /** How many strategies at most. */
  readonly first: number;
}

export interface MatrixCell {
  readonly strategy: string;
  readonly place: string;
  readonly claims: number;
  readonly documents: number;
  /** Of the surest claim; null in an empty cell. */
  readonly confidence: number | null;
  /** Id of the surest claim; null in an empty cell. */
  readonly claim: string | null;
}

export type MatrixPlace = {
  /** By its name of today. */
  readonly place: string;
  /** How many documents were searched: with some, an empty cell says that nothing was said. */
  readonly documents: number;
};

export interface LinkageMatrix {
  readonly strategies: readonly EntityRecord[];
  readonly places: readonly MatrixPlace[];
  /** One for each strategy and place, the empty ones too. */
  readonly cells: readonly MatrixCell[];
  /** How many strategies were left out. */
  readonly omitted: number;
}

type CellRow = {
  readonly strategy: string;
  readonly place: string;
  readonly claims: number;
  readonly documents: number;
  readonly confidence: number;
  readonly ids: readonly string[];
};

/** How often the documents of each place say that something serves each strategy. */
export async function linkageMatrix(reader: GraphReader, request: MatrixRequest): Promise<LinkageMatrix> {
  rowLimit(request);
  const [asked, source, known] = await Promise.all([
    Promise.all((request.strategies ?? []).map((name) => resolveName(reader, name, ['Strategy']))),
    sourceConditions(reader, request),
    placeNames(reader),
  ]);
  const places = await reader.read<MatrixPlace>(
    `MATCH (d:Document) ${where('d.place IS NOT NULL', source.document)} RETURN d.place AS place, count(d) AS documents`,
    source.parameters,
  );
  const claims = `${claimsWithDocuments(source)} ${source.industry ? `MATCH (c)-[:SUBJECT]->(x:Entity) WHERE ${inIndustry(source, 'x')}` : ''}`;
  const ranked = await rankedStrategies(reader, claims, source, asked);
  const strategies = ranked.slice(0, request.first);
  const cells = await reader.read<CellRow>(
    `${claims} WITH strategy, d.place AS place, c ORDER BY c.confidence DESC, c.id
    RETURN strategy, place, count(c) AS claims, count(DISTINCT c.documentId) AS documents, max(c.confidence) AS confidence, collect(c.id) AS ids`,
    { ...source.parameters, strategies: strategies.map(({ id }) => id) },
  );
  return { ...arranged(strategies, places, cells, known.today), omitted: ranked.length - strategies.length };
}

/** Reaches the claims `c` that something serves a strategy, with their documents `d`: from the documents where a place leaves few of them. */
function claimsWithDocuments(source: SourceConditions): string {
  const placed = where('d.place IS NOT NULL', source.document);
  const serving = (...conditions: string[]) => where("c.predicate = 'SERVES'", ...conditions, source.claim);
  if (!source.places) {
    return `UNWIND $strategies AS strategy MATCH (s:Entity {id: strategy}) MATCH (s)<-[:OBJECT]-(c:Claim) ${serving()}
    MATCH (d:Document {id: c.documentId}) ${placed}`;
  }
  return `MATCH (d:Document) ${placed} ${CLAIMS_OF_FEW} ${serving('c.objectId IN $strategies')} WITH d, c, c.objectId AS strategy`;
}

const ALL_STRATEGIES = `MATCH (s:Strategy) RETURN s ${ENTITY} AS strategy`;

/** Those asked for, or all that are served, by the number of their claims: cells are read for those shown only. */
async function rankedStrategies(
  reader: GraphReader,
  claims: string,
  source: SourceConditions,
  asked: readonly EntityRecord[],
): Promise<readonly EntityRecord[]> {
  const isAll = asked.length === 0;
  const known = isAll ? (await reader.read<{ strategy: EntityRecord }>(ALL_STRATEGIES)).map(({ strategy }) => strategy) : asked;
  const parameters = { ...source.parameters, strategies: known.map(({ id }) => id) };
  const rows = await reader.read<{ strategy: string; claims: number }>(`${claims} RETURN strategy, count(c) AS claims`, parameters);
  const counts = new Map(rows.map((row) => [row.strategy, row.claims]));
  const served = known.filter(({ id }) => !isAll || counts.has(id));
  return [...served].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || compareText(a.id, b.id));
}

/** Places by their names of today, and a cell for each strategy and place. */
function arranged(
  strategies: readonly EntityRecord[],
  places: readonly MatrixPlace[],
  rows: readonly CellRow[],
  today: (place: string) => string,
) {
  const found = grouped(rows, ({ strategy, place }) => keyOf(strategy, today(place)));
  const counts = new Map<string, number>();
  for (const { place, documents } of places) counts.set(today(place), (counts.get(today(place)) ?? 0) + documents);
  const columns = [...counts].map(([place, documents]) => ({ place, documents })).sort((a, b) => compareText(a.place, b.place));
  const cells = strategies.flatMap(({ id }) => columns.map(({ place }) => cell(id, place, found.get(keyOf(id, place)) ?? [])));
  return { strategies, places: columns, cells };
}

const keyOf = (strategy: string, place: string) => `${strategy} ${place}`;

/** The rows of a place that was renamed are of different documents. */
function cell(strategy: string, place: string, rows: readonly CellRow[]): MatrixCell {
  const surest = rows.reduce<CellRow | null>((best, row) => (best === null || row.confidence > best.confidence ? row : best), null);
  return {
    strategy,
    place,
    claims: rows.reduce((sum, { claims }) => sum + claims, 0),
    documents: rows.reduce((sum, { documents }) => sum + documents, 0),
    confidence: surest?.confidence ?? null,
    claim: surest?.ids[0] ?? null,
  };
}
