import { join } from 'node:path';
import type { Division } from '../model/gazetteer.js';
import type { FormerName } from './division-index.js';
import { oneOf } from './load-terms.js';
import { readSeed, refuseSeed } from './read-seed.js';

const LEVELS = ['country', 'province', 'city', 'county'] as const;

/** Reads divisions.tsv. Throws CONFIGURATION on a repeated code or an unknown parent. */
export function loadDivisions(folder: string): Division[] {
  const lines = readSeed(join(folder, 'divisions.tsv'), ['code', 'name', 'short', 'use', 'level', 'parent']);
  const codes = new Set<string>();
  for (const { cells, where } of lines) {
    if (codes.has(cells.code)) refuseSeed(where, `the code ${cells.code} stands there twice`);
    codes.add(cells.code);
  }
  return lines.map((line) => {
    const { code, name, short, parent } = line.cells;
    if (parent !== '' && !codes.has(parent)) refuseSeed(line.where, `no division has the code ${parent}`);
    const shortNeedsContext = oneOf(line, 'use', ['', 'free', 'context']) === 'context';
    const level = oneOf(line, 'level', LEVELS);
    return Object.freeze({ code, name, short: short || null, shortNeedsContext, level, parent: parent || null });
  });
}

/** Reads former.tsv: names of before, with the code of the division of today. */
export function loadFormerNames(folder: string, divisions: readonly Division[]): FormerName[] {
  const codes = new Set(divisions.map((division) => division.code));
  return readSeed(join(folder, 'former.tsv'), ['name', 'code', 'until']).map(({ cells, where }) => {
    if (!codes.has(cells.code)) refuseSeed(where, `no division has the code ${cells.code}`);
    return { name: cells.name, code: cells.code };
  });
}
