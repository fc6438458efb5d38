import { FIGURE_FACT, FIGURE_PARTS, type FigureRow, figureFact } from './figure-rows.js';
import type { Indicators } from './indicators.js';
import type { GraphReader } from './reader.js';
import type { FigureFact } from './records.js';
import { figureInIndustry, type SourceConditions } from './source-filter.js';
import { where } from './statement.js';

/** All figures of some documents (of one indicator, sure enough and of an industry, where these are given), in one read. */
export async function allFigures(
  reader: GraphReader,
  documents: readonly string[],
  indicators: Indicators,
  indicator: string | null | undefined,
  source: SourceConditions | null = null,
): Promise<FigureFact[]> {
  if (documents.length === 0) return [];
  const statement = `UNWIND $documents AS document MATCH (f:Figure {documentId: document})
    ${where(indicator && 'f.indicator IN $indicators', source?.figure)} ${source ? figureInIndustry(source) : ''}
    ${FIGURE_PARTS} RETURN ${FIGURE_FACT}`;
  const rows = await reader.read<FigureRow>(statement, {
    ...source?.parameters,
    ...(indicator && { indicators: indicators.spellings(indicator) }),
    documents,
  });
  return rows.map(figureFact);
}
