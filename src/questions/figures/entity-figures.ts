import type { FigureStatus } from '../../model/vocabulary.js';
import { byOwner, totals } from '../by-owner.js';
import { decodeCursor } from '../cursor.js';
import { type Page, type PageRequest, rowLimit, toPage } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { FigureFact } from '../records.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { behind, where } from '../statement.js';
import { FIGURE_FACT, FIGURE_PARTS, type FigureRow, figureFact } from './figure-rows.js';

export interface FigureFilter extends SourceFilter {
  readonly indicatorContains?: string | null | undefined;
  readonly status?: FigureStatus | null | undefined;
  readonly figureYear?: number | null | undefined;
}

/** The conditions of a figure filter on a figure `f`, and their parameters. */
export function figureConditions({ indicatorContains, status, figureYear }: FigureFilter) {
  const conditions = [
    indicatorContains && 'f.indicator CONTAINS $indicatorContains',
    status && 'f.status = $status',
    figureYear != null && 'f.year = $figureYear',
  ];
  const given = Object.entries({ indicatorContains, status, figureYear }).filter(([, value]) => value != null && value !== '');
  return { conditions, parameters: Object.fromEntries(given) as Record<string, string | number> };
}

/** The figures of each of these entities, a page for each, in one read. */
export async function figuresOfEntities(
  reader: GraphReader,
  ids: readonly string[],
  filter: FigureFilter,
  request: PageRequest,
): Promise<Map<string, Page<FigureFact>>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'string');
  const { match, parameters } = await figureMatch(reader, filter, behind('f.indicator', 'f.id', 'ascending', after));
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL { WITH e ${match} RETURN f ORDER BY f.indicator, f.id LIMIT $size }
    ${FIGURE_PARTS} RETURN e.id AS owner, ${FIGURE_FACT} ORDER BY figure.indicator, figure.id`;
  const rows = await reader.read<FigureRow & { owner: string }>(statement, { ...parameters, ...after, ids, size });
  const place = ({ figure }: FigureFact) => ({ key: figure.indicator, id: figure.id });
  return new Map([...byOwner(ids, rows)].map(([id, own]) => [id, toPage(own.map(figureFact), request, place)]));
}

/** How many figures each of these entities has. */
export async function countFiguresOfEntities(reader: GraphReader, ids: readonly string[], filter: FigureFilter) {
  const { match, parameters } = await figureMatch(reader, filter, null);
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${match}
    RETURN e.id AS owner, count(f) AS total`;
  const rows = await reader.read<{ owner: string; total: number }>(statement, { ...parameters, ids });
  return totals(ids, rows);
}

async function figureMatch(reader: GraphReader, filter: FigureFilter, keyset: string | null) {
  const source = await sourceConditions(reader, filter);
  const own = figureConditions(filter);
  const document = source.document ? `MATCH (d:Document {id: f.documentId}) WHERE ${source.document}` : '';
  const match = `MATCH (e)<-[:FIGURE_OF]-(f:Figure) ${where(...own.conditions, source.figure, keyset)} ${document}`;
  return { match, parameters: { ...source.parameters, ...own.parameters } };
}
