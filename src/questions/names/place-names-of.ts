import { type GraphReader, recall } from '../reader.js';
import { codePrefix, PLACES } from '../source-filter.js';

/** The places of the graph that the gazetteer knows, under all their names. */
export interface PlaceNames {
  /** The name of today: 清苑区 for 清苑县; the name itself where no place is called so. */
  today(name: string): string;
  /** All names of a place, today's first. */
  namesOf(name: string): readonly string[];
  /** All names of these places, of those they lie in and of those that lie in them. */
  relatedTo(names: readonly string[]): readonly string[];
  /** Whether a place is another or lies in it: what the one above says may hold for it. */
  isWithin(place: string, whole: string): boolean;
  /** Whether a place is called so. */
  isPlace(name: string): boolean;
  /** The names of all places, the longest first. */
  readonly all: readonly string[];
}

type PlaceRow = { readonly name: string; readonly aliases: readonly string[]; readonly code: string };

export async function placeNames(reader: GraphReader): Promise<PlaceNames> {
  const rows = await recall<PlaceRow>(reader, PLACES);
  const byName = new Map<string, PlaceRow>();
  for (const row of rows) for (const alias of row.aliases) byName.set(alias, row);
  for (const row of rows) byName.set(row.name, row);
  const today = (name: string) => byName.get(name)?.name ?? name;
  const within = (name: string) => {
    const row = byName.get(name);
    return row && codePrefix(row.code);
  };
  return {
    today,
    namesOf: (name) => {
      const row = byName.get(name);
      return row ? [row.name, ...row.aliases] : [name];
    },
    relatedTo: (names) => {
      const codes = names.flatMap((name) => within(name) ?? []);
      const related = rows.filter(({ code }) => codes.some((one) => one.startsWith(codePrefix(code)) || codePrefix(code).startsWith(one)));
      return [...new Set([...names, ...related.flatMap(({ name, aliases }) => [name, ...aliases])])];
    },
    isWithin: (place, whole) => {
      const [own, around] = [within(place), within(whole)];
      return own === undefined || around === undefined ? today(place) === today(whole) : own.startsWith(around);
    },
    isPlace: (name) => byName.has(name),
    all: [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  };
}
