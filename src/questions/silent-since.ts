import type { GraphReader } from './reader.js';
import { type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

/**
 * How many documents that speak for these places, of years after `year`, come behind the last one that holds `spoken`: a later
 * document may have read it as another project, or not at all. Names are without quotation marks.
 */
export async function silentSince(
  reader: GraphReader,
  filter: SourceFilter,
  spoken: string,
  places: readonly string[],
  year: number,
): Promise<number> {
  const { document, parameters } = await sourceConditions(reader, filter);
  const statement = `MATCH (d:Document) ${where('d.place IN $named', 'd.year > $after', document)}
    RETURN d.year AS year, replace(replace(d.raw, '“', ''), '”', '') CONTAINS $spoken AS isNamed`;
  const later = await reader.read<{ year: number; isNamed: boolean }>(statement, {
    ...parameters,
    named: [...new Set(places)],
    after: year,
    spoken,
  });
  const last = Math.max(year, ...later.filter(({ isNamed }) => isNamed).map((one) => one.year));
  return later.filter((one) => one.year > last).length;
}
