import { compareText, rowLimit } from './page.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';
import { resolveName } from './resolve-name.js';
import { inIndustry, type SourceConditions, type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

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
  const [asked, source] = await Promise.all([
    Promise.all((request.strategies ?? []).map((name) => resolveName(reader, name, ['Strategy']))),
    sourceConditions(reader, request),
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
  return { ...arranged(strategies, places, cells), omitted: ranked.length - strategies.length };
}

/** Reaches the claims `c` that something serves a strategy, with their documents `d`: from the documents where a place leaves few of them. */
function claimsWithDocuments(source: SourceConditions): string {
  const placed = where('d.place IS NOT NULL', source.document);
  const serving = (...conditions: string[]) => where("c.predicate = 'SERVES'", ...conditions, source.claim);
  if (!source.places) {
    return `UNWIND $strategies AS strategy MATCH (s:Entity {id: strategy}) MATCH (s)<-[:OBJECT]-(c:Claim) ${serving()}
    MATCH (d:Document {id: c.documentId}) ${placed}`;
  }
  return `MATCH (d:Document) ${placed} MATCH (c:Claim {documentId: d.id}) ${serving('c.objectId IN $strategies')} WITH d, c, c.objectId AS strategy`;
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

/** Places by name, and a cell for each strategy and place. */
function arranged(strategies: readonly EntityRecord[], places: readonly MatrixPlace[], rows: readonly CellRow[]) {
  const found = new Map(rows.map((row) => [`${row.strategy} ${row.place}`, row]));
  const columns = [...places].sort((a, b) => compareText(a.place, b.place));
  const cells = strategies.flatMap(({ id }) => columns.map(({ place }) => cell(id, place, found.get(`${id} ${place}`))));
  return { strategies, places: columns, cells };
}

function cell(strategy: string, place: string, row: CellRow | undefined): MatrixCell {
  if (!row) return { strategy, place, claims: 0, documents: 0, confidence: null, claim: null };
  const { claims, documents, confidence, ids } = row;
  return { strategy, place, claims, documents, confidence, claim: ids[0] ?? null };
}
