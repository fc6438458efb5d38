import { entitiesById } from '../by-id.js';
import { grouped } from '../grouped.js';
import { placeNames } from '../names/place-names-of.js';
import type { GraphReader } from '../reader.js';
import type { EntityRecord } from '../records.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';
import { MOST_SEARCHES, wordsSaid } from './words-said.js';

/** Which documents count. */
export type NamingFilter = Pick<SourceFilter, 'year' | 'yearFrom' | 'yearTo' | 'docTypes'>;

/**
 * In how many documents of a place the words of a strategy stand, whether or not anything was read to serve it: an empty cell of a matrix
 * with some of them is no silence. Keys are `${strategy id} ${place}`, places by their names of today. Nothing comes back where
 * there are too many texts to search.
 */
export async function strategyNamings(reader: GraphReader, keys: readonly string[], filter: NamingFilter): Promise<Map<string, number>> {
  const asked = keys.map((key) => ({ key, strategy: key.slice(0, key.indexOf(' ')), place: key.slice(key.indexOf(' ') + 1) }));
  const [known, strategies, source] = await Promise.all([
    placeNames(reader),
    entitiesById(reader, [...new Set(asked.map(({ strategy }) => strategy))]),
    sourceConditions(reader, filter),
  ]);
  const wordsOf = (strategy: string) => namesOf(strategies.get(strategy));
  const words = [...new Set([...strategies.keys()].flatMap(wordsOf))];
  const places = [...new Set(asked.map(({ place }) => place))].flatMap((place) => known.namesOf(place));
  const documents = `MATCH (d:Document) ${where('d.place IN $places', source.document)}`;
  const parameters = { ...source.parameters, places };
  const [counted] = await reader.read<{ total: number }>(`${documents} RETURN count(d) AS total`, parameters);
  if (!counted || counted.total * words.length > MOST_SEARCHES) return new Map();
  const rows = await wordsSaid(reader, documents, { ...parameters, words });
  const texts = grouped(rows, (row) => known.today(row.place));
  return new Map(
    asked.map(({ key, strategy, place }) => {
      const own = wordsOf(strategy);
      return [key, (texts.get(place) ?? []).filter(({ said }) => own.some((word) => said.includes(word))).length];
    }),
  );
}

function namesOf(strategy: EntityRecord | undefined): readonly string[] {
  return strategy ? [strategy.name, ...strategy.aliases] : [];
}
