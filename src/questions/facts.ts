import type { GraphParameters } from '../model/graph-store.js';
import type { Predicate } from '../model/vocabulary.js';
import { type ClaimParts, type ClaimRow, claimFact, claimStatement, WHOLE_CLAIM } from './claim-rows.js';
import { countOf } from './count.js';
import { decodeCursor } from './cursor.js';
import { type FigureFilter, figureConditions } from './figures/entity-figures.js';
import { FIGURE_FACT, FIGURE_PARTS, type FigureRow, figureFact } from './figures/figure-rows.js';
import { type Page, type PageRequest, rowLimit, toPage } from './page.js';
import type { GraphReader } from './reader.js';
import type { ClaimFact, FigureFact } from './records.js';
import { figureInIndustry, type SourceFilter, sourceConditions } from './source-filter.js';
import { behind, where } from './statement.js';

export interface ClaimListFilter extends SourceFilter {
  readonly predicates?: readonly Predicate[] | null | undefined;
}
export type FigureListFilter = FigureFilter;

/** Claims of the whole graph, the surest first. */
export async function listClaims(
  reader: GraphReader,
  filter: ClaimListFilter,
  request: PageRequest,
  parts: ClaimParts = WHOLE_CLAIM,
): Promise<Page<ClaimFact>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'number');
  const { match, parameters } = await claimMatch(reader, filter, behind('c.confidence', 'c.id', 'descending', after));
  const { reach, fact } = claimStatement(parts);
  const statement = `${match} WITH c ORDER BY c.confidence DESC, c.id LIMIT $size
    ${reach} RETURN ${fact} ORDER BY claim.confidence DESC, claim.id`;
  const rows = await reader.read<ClaimRow>(statement, { ...parameters, ...after, size });
  return toPage(rows.map(claimFact), request, ({ claim }) => ({ key: claim.confidence, id: claim.id }));
}

/** How many claims `listClaims` would give over all its pages. */
export async function countClaims(reader: GraphReader, filter: ClaimListFilter): Promise<number> {
  const { match, parameters } = await claimMatch(reader, filter, null);
  return countOf(reader, `${match} RETURN count(c) AS total`, parameters);
}

async function claimMatch(reader: GraphReader, filter: ClaimListFilter, keyset: string | null) {
  const source = await sourceConditions(reader, filter);
  const { predicates } = filter;
  const predicate = predicates && (predicates.length === 1 ? 'c.predicate = $predicates[0]' : 'c.predicate IN $predicates');
  const parameters = predicates ? { ...source.parameters, predicates } : source.parameters;
  return { match: inDocuments('c:Claim', source.document, where(predicate, source.claim, keyset)), parameters };
}

/** Figures of the whole graph by indicator. */
export async function listFigures(reader: GraphReader, filter: FigureListFilter, request: PageRequest): Promise<Page<FigureFact>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'string');
  const { match, parameters } = await figureMatch(reader, filter, behind('f.indicator', 'f.id', 'ascending', after));
  const statement = `${match} WITH f ORDER BY f.indicator, f.id LIMIT $size ${FIGURE_PARTS} RETURN ${FIGURE_FACT} ORDER BY figure.indicator, figure.id`;
  const rows = await reader.read<FigureRow>(statement, { ...parameters, ...after, size });
  return toPage(rows.map(figureFact), request, ({ figure }) => ({ key: figure.indicator, id: figure.id }));
}

/** How many figures `listFigures` would give over all its pages. */
export async function countFigures(reader: GraphReader, filter: FigureListFilter): Promise<number> {
  const { match, parameters } = await figureMatch(reader, filter, null);
  return countOf(reader, `${match} RETURN count(f) AS total`, parameters);
}

async function figureMatch(reader: GraphReader, filter: FigureListFilter, keyset: string | null) {
  const source = await sourceConditions(reader, filter);
  const own = figureConditions(filter);
  const parameters: GraphParameters = { ...source.parameters, ...own.parameters };
  const conditions = where(...own.conditions, source.figure, keyset);
  return { match: `${inDocuments('f:Figure', source.document, conditions)} ${figureInIndustry(source)}`, parameters };
}

/** Facts of the documents that a condition lets through, or of all. */
function inDocuments(fact: string, document: string | null, conditions: string): string {
  if (!document) return `MATCH (${fact}) ${conditions}`;
  return `MATCH (d:Document) WHERE ${document} MATCH (${fact} {documentId: d.id}) ${conditions}`;
}
