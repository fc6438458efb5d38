import { join } from 'node:path';
import { UNIT_KINDS, type UnitTerm } from '../model/gazetteer.js';
import { oneOf } from './load-terms.js';
import { readSeed, refuseSeed } from './read-seed.js';

/** Reads `units.tsv`. Throws CONFIGURATION on an unknown kind and on a unit that stands twice. */
export function loadUnits(folder: string): readonly UnitTerm[] {
  const lines = readSeed(join(folder, 'units.tsv'), ['unit', 'kind']);
  const seen = new Set<string>();
  return Object.freeze(
    lines.map((line) => {
      const surface = line.cells.unit;
      if (surface === '' || seen.has(surface)) refuseSeed(line.where, `the unit ${JSON.stringify(surface)} is empty or stands twice`);
      seen.add(surface);
      return Object.freeze({ surface, kind: oneOf(line, 'kind', UNIT_KINDS) });
    }),
  );
}
