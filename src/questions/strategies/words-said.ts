import type { GraphParameters } from '../../model/graph-store.js';
import type { GraphReader } from '../reader.js';

/** Texts times words that may be searched: some tenths of a second. */
export const MOST_SEARCHES = 200_000;

/** What one document says of the words asked for. */
export interface WordsSaid {
  readonly place: string;
  readonly said: readonly string[];
}

/**
 * Which of `$words` the text of each document `d` holds that `documents` matches: what was not read as a plan or strategy may stand there all
 * the same. Names are without quotation marks, and so are the texts.
 */
export function wordsSaid(reader: GraphReader, documents: string, parameters: GraphParameters): Promise<WordsSaid[]> {
  const statement = `${documents} WITH d.place AS place, replace(replace(d.raw, '“', ''), '”', '') AS text
    RETURN place, [word IN $words WHERE text CONTAINS word] AS said`;
  return reader.read<{ place: string; said: string[] }>(statement, parameters);
}
