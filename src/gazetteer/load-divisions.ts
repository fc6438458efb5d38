import { join } from 'node:path';
import type { Division } from '../model/gazetteer.js';
import type { OtherName } from './division-index.js';
import { oneOf } from './load-terms.js';
import { listOf, readSeed, refuseSeed } from './read-seed.js';

const COLUMNS = ['code', 'name', 'nameUse', 'short', 'use', 'also', 'level', 'parent'] as const;
const LEVELS = ['country', 'province', 'city', 'county'] as const;

/** Divisions with the names they bear beside the official and the short one. */
export interface NamedDivisions {
  readonly divisions: readonly Division[];
  readonly otherNames: readonly OtherName[];
}

function readDivisions(folder: string): NamedDivisions {
  const lines = readSeed(join(folder, 'divisions.tsv'), COLUMNS);
  const codes = new Set<string>();
  for (const { cells, where } of lines) {
    if (codes.has(cells.code)) refuseSeed(where, `the code ${cells.code} stands there twice`);
    codes.add(cells.code);
  }
  const divisions = lines.map((line) => {
    const { code, name, short, parent } = line.cells;
    if (parent !== '' && !codes.has(parent)) refuseSeed(line.where, `no division has the code ${parent}`);
    const shortNeedsContext = oneOf(line, 'use', ['', 'free', 'context']) === 'context';
    const nameNeedsContext = oneOf(line, 'nameUse', ['free', 'context']) === 'context';
    const level = oneOf(line, 'level', LEVELS);
    return Object.freeze({ code, name, nameNeedsContext, short: short || null, shortNeedsContext, level, parent: parent || null });
  });
  const otherNames = lines.flatMap(({ cells }) => listOf(cells.also).map((name): OtherName => ({ name, code: cells.code, kind: 'full' })));
  return { divisions, otherNames };
}

function readOtherNames(
  path: string,
  columns: readonly ('name' | 'code' | 'until')[],
  kind: OtherName['kind'],
  codes: ReadonlySet<string>,
) {
  return readSeed(path, columns).map(({ cells, where }): OtherName => {
    if (!codes.has(cells.code)) refuseSeed(where, `no division has the code ${cells.code}`);
    return { name: cells.name, code: cells.code, kind };
  });
}

/** Reads divisions.tsv, former.tsv, by-names.tsv and province-characters.tsv. Throws CONFIGURATION on a repeated code or an unknown one. */
export function loadDivisions(folder: string): NamedDivisions {
  const { divisions, otherNames } = readDivisions(folder);
  const codes = new Set(divisions.map((division) => division.code));
  const former = readOtherNames(join(folder, 'former.tsv'), ['name', 'code', 'until'], 'former', codes);
  const byNames = readOtherNames(join(folder, 'by-names.tsv'), ['name', 'code'], 'by-name', codes);
  const characters = readOtherNames(join(folder, 'province-characters.tsv'), ['name', 'code'], 'character', codes);
  return { divisions, otherNames: [...otherNames, ...former, ...byNames, ...characters] };
}
