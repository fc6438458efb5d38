import { countOf } from '../count.js';
import { decodeCursor } from '../cursor.js';
import { type Page, type PageRequest, rowLimit, toPage } from '../page.js';
import type { GraphReader } from '../reader.js';
import { INDICATOR, type IndicatorRecord } from '../records.js';
import { behind, where } from '../statement.js';

const NAMED = '(i.name CONTAINS $nameContains OR any(alias IN i.aliases WHERE alias CONTAINS $nameContains))';

/** The indicators that documents give figures of, the most frequent first. */
export async function indicatorList(
  reader: GraphReader,
  nameContains: string | null | undefined,
  request: PageRequest,
): Promise<Page<IndicatorRecord>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'number');
  const statement = `MATCH (i:Indicator) ${where(nameContains && NAMED, behind('i.figures', 'i.id', 'descending', after))}
    RETURN i ${INDICATOR} AS indicator ORDER BY indicator.figures DESC, indicator.id LIMIT $size`;
  const rows = await reader.read<{ indicator: IndicatorRecord }>(statement, { ...(nameContains && { nameContains }), ...after, size });
  const found = rows.map(({ indicator }) => indicator);
  return toPage(found, request, ({ figures, id }) => ({ key: figures, id }));
}

/** How many indicators `indicatorList` would give over all its pages. */
export async function countIndicators(reader: GraphReader, nameContains: string | null | undefined): Promise<number> {
  const statement = `MATCH (i:Indicator) ${where(nameContains && NAMED)} RETURN count(i) AS total`;
  return countOf(reader, statement, nameContains ? { nameContains } : {});
}
