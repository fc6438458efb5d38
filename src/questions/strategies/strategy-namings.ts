import { entitiesById } from '../by-id.js';
import { placeNames } from '../names/place-names-of.js';
import type { GraphReader } from '../reader.js';
import type { EntityRecord } from '../records.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';

/** Texts times words that are searched: some tenths of a second. */
const MOST_SEARCHES = 200_000;

type Said = { readonly place: string; readonly said: readonly string[] };

/**
 * In how many documents of a place the words of a strategy stand, whether or not anything was read to serve it: an empty cell of a matrix
 * with some of them is no silence. Keys are `${strategy id} ${place}`, places by their names of today. Nothing comes back where
 * there are too many texts to search.
 */
export async function strategyNamings(reader: GraphReader, keys: readonly string[], filter: SourceFilter): Promise<Map<string, number>> {
  const asked = keys.map((key) => ({ key, strategy: key.slice(0, key.indexOf(' ')), place: key.slice(key.indexOf(' ') + 1) }));
  const { year, yearFrom, yearTo, docTypes } = filter;
  const [known, strategies, source] = await Promise.all([
    placeNames(reader),
    entitiesById(reader, [...new Set(asked.map(({ strategy }) => strategy))]),
    sourceConditions(reader, { year, yearFrom, yearTo, docTypes }),
  ]);
  const wordsOf = (strategy: string) => namesOf(strategies.get(strategy));
  const words = [...new Set([...strategies.keys()].flatMap(wordsOf))];
  const places = [...new Set(asked.map(({ place }) => place))].flatMap((place) => known.namesOf(place));
  const documents = `MATCH (d:Document) ${where('d.place IN $places', source.document)}`;
  const parameters = { ...source.parameters, places };
  const [counted] = await reader.read<{ total: number }>(`${documents} RETURN count(d) AS total`, parameters);
  if (!counted || counted.total * words.length > MOST_SEARCHES) return new Map();
  const statement = `${documents} WITH d.place AS place, replace(replace(d.raw, '“', ''), '”', '') AS text
    RETURN place, [word IN $words WHERE text CONTAINS word] AS said`;
  const texts = byPlace(await reader.read<Said>(statement, { ...parameters, words }), known.today);
  return new Map(
    asked.map(({ key, strategy, place }) => {
      const own = wordsOf(strategy);
      return [key, (texts.get(place) ?? []).filter((said) => own.some((word) => said.has(word))).length];
    }),
  );
}

function namesOf(strategy: EntityRecord | undefined): readonly string[] {
  return strategy ? [strategy.name, ...strategy.aliases] : [];
}

/** What each document of a place says, by the name of today. */
function byPlace(rows: readonly Said[], today: (place: string) => string): Map<string, ReadonlySet<string>[]> {
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const { place, said } of rows) found.set(today(place), [...(found.get(today(place)) ?? []), new Set(said)]);
  return found;
}
