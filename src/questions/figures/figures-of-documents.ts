import type { GraphReader } from '../reader.js';
import type { FigureFact, IndicatorRecord } from '../records.js';
import { figureInIndustry, type SourceConditions } from '../source-filter.js';
import { where } from '../statement.js';
import { FIGURE_PARTS, type FigureParts, type FigureRow, figureFact, figureReturn, WHOLE_FIGURE } from './figure-rows.js';
import { resolveIndicator } from './resolve-indicator.js';

/**
 * All figures of some documents that a filter lets through (of one indicator by any name, where it is given, and of others by their own
 * names with it), in one read, and so much of each as is asked for.
 */
export async function allFigures(
  reader: GraphReader,
  documents: readonly string[],
  indicator: string | IndicatorRecord | null | undefined,
  source: SourceConditions,
  parts: FigureParts = WHOLE_FIGURE,
  withThem: readonly string[] = [],
): Promise<FigureFact[]> {
  const counted = typeof indicator === 'string' && indicator !== '' ? await resolveIndicator(reader, indicator) : indicator || null;
  if (documents.length === 0) return [];
  const statement = `UNWIND $documents AS document MATCH (f:Figure {documentId: document}) ${where(source.figure)} ${figureInIndustry(source)}
    ${FIGURE_PARTS} ${counted ? 'WITH f, p, counted WHERE counted.id = $indicator OR counted.name IN $withThem' : ''} RETURN ${figureReturn(parts)}`;
  const rows = await reader.read<FigureRow>(statement, {
    ...source.parameters,
    documents,
    ...(counted && { indicator: counted.id, withThem }),
  });
  return rows.map(figureFact);
}
