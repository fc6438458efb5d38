import { countOf } from '../count.js';
import { decodeCursor } from '../cursor.js';
import { type Page, type PageRequest, rowLimit, toPage } from '../page.js';
import type { GraphReader } from '../reader.js';
import { DOCUMENT, type DocumentRecord } from '../records.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { behind, where } from '../statement.js';

export interface DocumentFilter extends SourceFilter {
  readonly titleContains?: string | null | undefined;
}

/** Documents, the newest first. */
export async function listDocuments(reader: GraphReader, filter: DocumentFilter, request: PageRequest): Promise<Page<DocumentRecord>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'string');
  const { conditions, parameters } = await documentConditions(reader, filter);
  const statement = `MATCH (d:Document) ${where(...conditions, behind('d.date', 'd.id', 'descending', after))} WITH d ORDER BY d.date DESC, d.id LIMIT $size
    RETURN d ${DOCUMENT} AS document, d.date AS date ORDER BY date DESC, document.id`;
  const rows = await reader.read<{ document: DocumentRecord; date: string }>(statement, { ...parameters, ...after, size });
  const { items, hasNextPage } = toPage(rows, request, ({ document, date }) => ({ key: date, id: document.id }));
  return { items: items.map(({ cursor, node }) => ({ cursor, node: node.document })), hasNextPage };
}

/** How many documents `listDocuments` would give over all its pages. */
export async function countDocuments(reader: GraphReader, filter: DocumentFilter): Promise<number> {
  const { conditions, parameters } = await documentConditions(reader, filter);
  return countOf(reader, `MATCH (d:Document) ${where(...conditions)} RETURN count(d) AS total`, parameters);
}

async function documentConditions(reader: GraphReader, filter: DocumentFilter) {
  const source = await sourceConditions(reader, filter);
  if (!filter.titleContains) return { conditions: [source.document], parameters: source.parameters };
  const title = '(d.title CONTAINS $titleContains OR d.name CONTAINS $titleContains)';
  return { conditions: [source.document, title], parameters: { ...source.parameters, titleContains: filter.titleContains } };
}
