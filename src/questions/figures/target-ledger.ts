import type { FigureStatus, Measure } from '../../model/vocabulary.js';
import { countOf } from '../count.js';
import { decodeCursor } from '../cursor.js';
import { resolveName } from '../names/resolve-name.js';
import { type Page, type PageRequest, rowLimit, toPage } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { FigureFact } from '../records.js';
import { figureInIndustry, type SourceFilter, sourceConditions } from '../source-filter.js';
import { behind, where } from '../statement.js';
import { FIGURE_PARTS, type FigureParts, type FigureRow, figureFact, figureReturn, WHOLE_FIGURE } from './figure-rows.js';
import { resolveIndicator } from './resolve-indicator.js';

export interface LedgerFilter extends SourceFilter {
  /** An indicator by any of its names. */
  readonly indicator?: string | null | undefined;
  /** Name or id of what the figures are of: a place, an industry, a project. */
  readonly of?: string | null | undefined;
  readonly status?: FigureStatus | null | undefined;
  readonly measure?: Measure | null | undefined;
  /** The year the figures are for. */
  readonly figureYear?: number | null | undefined;
  /** How many years they are over: 1 for figures of one year. */
  readonly years?: number | null | undefined;
}

/** Sorts rows by indicator, then by the year they are for. */
const ROW_KEY = "counted.name + ' ' + coalesce(toString(f.year), '')";

/** Every figure as a row, by indicator and year. Throws NOT_FOUND, AMBIGUOUS_NAME for what the figures are of. */
export async function targetLedger(
  reader: GraphReader,
  filter: LedgerFilter,
  request: PageRequest,
  parts: FigureParts = WHOLE_FIGURE,
): Promise<Page<FigureFact>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'string');
  const { match, parameters } = await ledgerMatch(reader, filter);
  const statement = `${match} WITH f, ${ROW_KEY} AS place ${where(behind('place', 'f.id', 'ascending', after))}
    WITH f, place ORDER BY place, f.id LIMIT $size ${FIGURE_PARTS} RETURN ${figureReturn(parts)}, place ORDER BY place, figure.id`;
  const rows = await reader.read<FigureRow & { place: string }>(statement, { ...parameters, ...after, size });
  const { items, hasNextPage } = toPage(rows, request, ({ figure, place }) => ({ key: place, id: figure.id }));
  return { items: items.map(({ cursor, node }) => ({ cursor, node: figureFact(node) })), hasNextPage };
}

/** How many rows the ledger has over all its pages. */
export async function countLedger(reader: GraphReader, filter: LedgerFilter): Promise<number> {
  const { match, parameters, ofWhole } = await ledgerMatch(reader, filter);
  return ofWhole ? ofWhole.figures : countOf(reader, `${match} RETURN count(f) AS total`, parameters);
}

async function ledgerMatch(reader: GraphReader, filter: LedgerFilter) {
  const { status, measure, figureYear, years, indicator } = filter;
  const [source, scope, counted] = await Promise.all([
    sourceConditions(reader, filter),
    filter.of == null ? null : resolveName(reader, filter.of),
    indicator ? resolveIndicator(reader, indicator) : null,
  ]);
  const own = where(
    status && 'f.status = $status',
    measure && 'f.measure = $measure',
    figureYear != null && 'f.year = $figureYear',
    years != null && 'f.years = $years',
    source.figure,
  );
  const document = source.document ? `MATCH (d:Document {id: f.documentId}) WHERE ${source.document}` : '';
  const parameters = {
    ...source.parameters,
    ...(counted && { indicator: counted.id }),
    ...(scope && { scope: scope.id }),
    ...(status && { status }),
    ...(measure && { measure }),
    ...(figureYear != null && { figureYear }),
    ...(years != null && { years }),
  };
  const start = scope
    ? 'MATCH (e:Entity {id: $scope}) MATCH (e)<-[:FIGURE_OF]-(f:Figure)'
    : counted
      ? 'MATCH (counted:Indicator {id: $indicator}) MATCH (counted)<-[:COUNTS]-(f:Figure)'
      : 'MATCH (f:Figure)';
  const inIndustry = figureInIndustry(source);
  // Going on to an industry leaves only the figure behind.
  const counts =
    scope || !counted || inIndustry
      ? `MATCH (f)-[:COUNTS]->(counted:Indicator) ${where(scope && counted && 'counted.id = $indicator')}`
      : '';
  /** The indicator of which all figures are asked for. */
  const ofWhole = counted && !scope && `${own}${document}${inIndustry}` === '' ? counted : null;
  return { match: `${start} ${own} ${document} ${inIndustry} ${counts}`, parameters, ofWhole };
}
