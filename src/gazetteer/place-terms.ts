import { join } from 'node:path';
import type { Division, PlaceTerm } from '../model/gazetteer.js';
import type { NamedDivisions } from './load-divisions.js';
import { loadTerms, oneOf } from './load-terms.js';

const LEVELS = ['country', 'province', 'city', 'county'] as const;
const plain = { isShort: false, needsContext: false, isFormer: false };

function termsOf({ code, name, nameNeedsContext, short, shortNeedsContext }: Division): PlaceTerm[] {
  const full: PlaceTerm = { surface: name, canonical: name, kind: 'division', code, ...plain, needsContext: nameNeedsContext };
  return short === null ? [full] : [full, { ...full, surface: short, isShort: true, needsContext: shortNeedsContext }];
}

function otherTerms({ divisions, otherNames }: NamedDivisions): PlaceTerm[] {
  const names = new Map(divisions.map((division) => [division.code, division.name]));
  // 沪 and 新 stand in too many words to be looked for.
  const soughtNames = otherNames.filter(({ kind }) => kind !== 'character');
  return soughtNames.map(({ name, code, kind }) => ({
    surface: name,
    canonical: names.get(code) ?? name,
    kind: 'division',
    code,
    ...plain,
    isShort: kind === 'by-name',
    isFormer: kind === 'former',
  }));
}

function regionTerms(folder: string): PlaceTerm[] {
  return loadTerms(join(folder, 'regions.tsv'), ['name', 'aliases', 'kind'], (line, surface) => {
    const kind = oneOf(line, 'kind', ['region', 'zone', 'abroad']);
    return { surface, canonical: line.cells.name, kind, code: null, ...plain, isShort: surface !== line.cells.name };
  });
}

/** Every name of a place: divisions from the highest level down, then their other names, then regions. */
export function placeTerms(folder: string, named: NamedDivisions): PlaceTerm[] {
  const ranked = LEVELS.flatMap((level) => named.divisions.filter((division) => division.level === level));
  const terms = [...ranked.flatMap(termsOf), ...otherTerms(named), ...regionTerms(folder)];
  return terms.map((term) => Object.freeze(term));
}
