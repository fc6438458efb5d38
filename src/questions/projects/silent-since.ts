import { textsOf } from '../by-id.js';
import { type GraphReader, recall } from '../reader.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';
import { type SpokenName, SpokenNameFinder } from './spoken-names.js';

type Later = { readonly id: string; readonly year: number };

/**
 * How many documents that speak for these places, of years after `year`, come behind the last one that holds one of the names: a later
 * document may have read it as another project, or not at all.
 */
export async function silentSince(
  reader: GraphReader,
  filter: SourceFilter,
  spoken: readonly SpokenName[],
  places: readonly string[],
  year: number,
): Promise<number> {
  const { document, parameters } = await sourceConditions(reader, filter);
  const statement = `MATCH (d:Document) ${where('d.place IN $named', 'd.year > $after', document)} RETURN d.id AS id, d.year AS year`;
  const later = await recall<Later>(reader, statement, { ...parameters, named: [...new Set(places)], after: year });
  const texts = await textsOf(
    reader,
    later.map(({ id }) => id),
  );
  const finder = new SpokenNameFinder(spoken);
  const last = Math.max(year, ...later.filter(({ id }) => finder.foundIn(texts.get(id) ?? '').size > 0).map((one) => one.year));
  return later.filter((one) => one.year > last).length;
}
