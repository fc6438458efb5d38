import type { GazetteerTerm } from '../model/gazetteer.js';
import { listOf, readSeed, refuseSeed, type SeedLine } from './read-seed.js';

/**
 * Reads a seed file of names with aliases into one term a surface: `term` makes it from a line and a surface.
 * Throws CONFIGURATION on a surface of one character and on one that two lines claim.
 */
export function loadTerms<Column extends string, T extends GazetteerTerm>(
  path: string,
  columns: readonly ('name' | 'aliases' | Column)[],
  term: (line: SeedLine<'name' | 'aliases' | Column>, surface: string) => T,
): T[] {
  const claimed = new Map<string, string>();
  const terms: T[] = [];
  for (const line of readSeed(path, columns)) {
    const cells: Readonly<Record<'name' | 'aliases', string>> = line.cells;
    for (const surface of [cells.name, ...listOf(cells.aliases)]) {
      if (surface.length < 2) refuseSeed(line.where, `${JSON.stringify(surface)} is too short for a name`);
      const rival = claimed.get(surface);
      if (rival) refuseSeed(line.where, `${surface} stands already in ${rival}`);
      claimed.set(surface, line.where);
      terms.push(Object.freeze(term(line, surface)));
    }
  }
  return terms;
}

/** The cell as one of the values allowed for its column. Throws CONFIGURATION. */
export function oneOf<const Value extends string>(line: SeedLine<string>, column: string, values: readonly Value[]): Value {
  const cell = line.cells[column];
  const value = values.find((allowed) => allowed === cell);
  if (value === undefined) refuseSeed(line.where, `${column} must be one of ${values.join(', ')}, not ${JSON.stringify(cell)}`);
  return value;
}
