import { join } from 'node:path';
import type { Division, PlaceTerm } from '../model/gazetteer.js';
import type { FormerName } from './division-index.js';
import { loadTerms } from './load-terms.js';

const plain = { isShort: false, needsContext: false, isFormer: false };

function termsOf(division: Division): PlaceTerm[] {
  const { code, name, short } = division;
  const full = { surface: name, canonical: name, code, ...plain };
  if (short === null) return [full];
  return [full, { ...full, surface: short, isShort: true, needsContext: division.shortNeedsContext }];
}

function formerTerms(former: readonly FormerName[], byCode: ReadonlyMap<string, Division>): PlaceTerm[] {
  return former.map(({ name, code }) => ({ surface: name, canonical: byCode.get(code)?.name ?? name, code, ...plain, isFormer: true }));
}

function regionTerms(folder: string): PlaceTerm[] {
  return loadTerms(join(folder, 'regions.tsv'), ['name', 'aliases', 'kind'], (line, surface) => {
    const isShort = surface !== line.cells.name;
    return { surface, canonical: line.cells.name, code: null, ...plain, isShort };
  });
}

const LEVELS = ['country', 'province', 'city', 'county'] as const;

/** Every name of a place: the higher divisions first, full names before short ones, then regions. */
export function placeTerms(folder: string, divisions: readonly Division[], former: readonly FormerName[]): PlaceTerm[] {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const ranked = LEVELS.flatMap((level) => divisions.filter((division) => division.level === level));
  const terms = [...ranked.flatMap(termsOf), ...formerTerms(former, byCode), ...regionTerms(folder)];
  return terms.map((term) => Object.freeze(term));
}
