import type { FigureStatus, Measure } from '../model/vocabulary.js';
import { countOf } from './count.js';
import { decodeCursor } from './cursor.js';
import { FIGURE_FACT, FIGURE_PARTS, type FigureRow, figureFact } from './figure-rows.js';
import type { Indicators } from './indicators.js';
import { type Page, type PageRequest, rowLimit, toPage } from './page.js';
import type { GraphReader } from './reader.js';
import type { FigureFact } from './records.js';
import { resolveName } from './resolve-name.js';
import { figureInIndustry, type SourceFilter, sourceConditions } from './source-filter.js';
import { behind, where } from './statement.js';

export interface LedgerFilter extends SourceFilter {
  /** An indicator by any of its names. */
  readonly indicator?: string | null | undefined;
  /** Name or id of what the figures are of: a place, an industry, a project. */
  readonly of?: string | null | undefined;
  readonly status?: FigureStatus | null | undefined;
  readonly measure?: Measure | null | undefined;
  /** The year the figures are for. */
  readonly figureYear?: number | null | undefined;
}

/** Sorts rows by indicator, then by the year they are for. */
const ROW_KEY = "f.indicator + ' ' + coalesce(toString(f.year), '')";

/** Every figure as a row, by indicator and year. Throws NOT_FOUND, AMBIGUOUS_NAME for what the figures are of. */
export async function targetLedger(
  reader: GraphReader,
  filter: LedgerFilter,
  indicators: Indicators,
  request: PageRequest,
): Promise<Page<FigureFact>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'string');
  const { match, parameters } = await ledgerMatch(reader, filter, indicators);
  const statement = `${match} WITH f, ${ROW_KEY} AS place ${where(behind('place', 'f.id', 'ascending', after))}
    WITH f, place ORDER BY place, f.id LIMIT $size ${FIGURE_PARTS} RETURN ${FIGURE_FACT}, place ORDER BY place, figure.id`;
  const rows = await reader.read<FigureRow & { place: string }>(statement, { ...parameters, ...after, size });
  const { items, hasNextPage } = toPage(rows, request, ({ figure, place }) => ({ key: place, id: figure.id }));
  return { items: items.map(({ cursor, node }) => ({ cursor, node: figureFact(node) })), hasNextPage };
}

/** How many rows the ledger has over all its pages. */
export async function countLedger(reader: GraphReader, filter: LedgerFilter, indicators: Indicators): Promise<number> {
  const { match, parameters } = await ledgerMatch(reader, filter, indicators);
  return countOf(reader, `${match} RETURN count(f) AS total`, parameters);
}

async function ledgerMatch(reader: GraphReader, filter: LedgerFilter, indicators: Indicators) {
  const [source, scope] = await Promise.all([sourceConditions(reader, filter), filter.of == null ? null : resolveName(reader, filter.of)]);
  const { status, measure, figureYear, indicator } = filter;
  const own = where(
    indicator && 'f.indicator IN $indicators',
    status && 'f.status = $status',
    measure && 'f.measure = $measure',
    figureYear != null && 'f.year = $figureYear',
    source.figure,
  );
  const document = source.document ? `MATCH (d:Document {id: f.documentId}) WHERE ${source.document}` : '';
  const parameters = {
    ...source.parameters,
    ...(indicator && { indicators: indicators.spellings(indicator) }),
    ...(scope && { scope: scope.id }),
    ...(status && { status }),
    ...(measure && { measure }),
    ...(figureYear != null && { figureYear }),
  };
  const figure = scope ? 'MATCH (e:Entity {id: $scope}) MATCH (e)<-[:FIGURE_OF]-(f:Figure)' : 'MATCH (f:Figure)';
  return { match: `${figure} ${own} ${document} ${figureInIndustry(source)}`, parameters };
}
