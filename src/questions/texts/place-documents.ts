import { type GraphReader, recall } from '../reader.js';
import { DOCUMENT, type DocumentRecord } from '../records.js';
import type { SourceConditions } from '../source-filter.js';
import { where } from '../statement.js';

/** The documents of a filter that speak of one of these years (of any year, where none is given), by place and year. */
export async function documentsOfPlaces(
  reader: GraphReader,
  source: SourceConditions,
  years: readonly number[] | null,
): Promise<DocumentRecord[]> {
  const statement = `MATCH (d:Document) ${where(source.document, years && 'd.year IN $years')}
    RETURN d ${DOCUMENT} AS document ORDER BY document.place, document.year, document.id`;
  const rows = await recall<{ document: DocumentRecord }>(reader, statement, { ...source.parameters, ...(years && { years }) });
  return rows.map(({ document }) => document);
}
