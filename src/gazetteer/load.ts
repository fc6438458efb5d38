import { join } from 'node:path';
import type { Gazetteers } from '../model/gazetteer.js';
import { packageRoot } from '../schema/package-root.js';
import { indexDivisions } from './division-index.js';
import { loadDivisions } from './load-divisions.js';
import { loadTerms, oneOf } from './load-terms.js';
import { loadUnits } from './load-units.js';
import { createMatcher } from './matcher.js';
import { placeTerms } from './place-terms.js';
import { listOf, readSeedText } from './read-seed.js';

const OFFICE_LEVELS = ['country', 'province', 'city', 'county', 'town', 'any'] as const;

function industryTerms(folder: string) {
  return loadTerms(join(folder, 'industries.tsv'), ['name', 'aliases', 'weak', 'parent'], ({ cells }, surface) => {
    return { surface, canonical: cells.name, isWeak: listOf(cells.weak).includes(surface), parent: cells.parent || null };
  });
}

function strategyTerms(folder: string) {
  return loadTerms(join(folder, 'strategies.tsv'), ['name', 'aliases', 'level', 'parent'], (line, surface) => {
    const level = oneOf(line, 'level', ['national', 'regional']);
    return { surface, canonical: line.cells.name, level, parent: line.cells.parent || null };
  });
}

function indicatorTerms(folder: string) {
  return loadTerms(join(folder, 'indicators.tsv'), ['name', 'aliases', 'unit', 'better'], (line, surface) => {
    const lowerIsBetter = oneOf(line, 'better', ['', 'lower']) === 'lower';
    const aliases = listOf(line.cells.aliases).sort();
    return { surface, canonical: line.cells.name, aliases, unit: line.cells.unit || null, lowerIsBetter };
  });
}

function titleTerms(folder: string) {
  return loadTerms(join(folder, 'titles.tsv'), ['name', 'aliases', 'level', 'branch'], (line, surface) => {
    return { surface, canonical: line.cells.name, level: oneOf(line, 'level', OFFICE_LEVELS), branch: line.cells.branch || null };
  });
}

function bodyTerms(folder: string) {
  return loadTerms(join(folder, 'bodies.tsv'), ['name', 'aliases', 'level'], (line, surface) => {
    return { surface, canonical: line.cells.name, level: oneOf(line, 'level', OFFICE_LEVELS) };
  });
}

/** Words between blanks, in lines of any length. */
function loadWords(path: string): ReadonlySet<string> {
  const lines = readSeedText(path).split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')).flatMap((line) => line.split(' ')));
}

/**
 * Loads all reviewed knowledge under `folder` (the package's own `seeds/` by default), frozen.
 * Throws CONFIGURATION, naming file and line, on anything malformed.
 */
export function loadGazetteers(folder = join(packageRoot(), 'seeds')): Gazetteers {
  const named = loadDivisions(folder);
  return Object.freeze({
    divisions: indexDivisions(named.divisions, named.otherNames),
    places: createMatcher(placeTerms(folder, named)),
    industries: createMatcher(industryTerms(folder)),
    strategies: createMatcher(strategyTerms(folder)),
    indicators: createMatcher(indicatorTerms(folder)),
    titles: createMatcher(titleTerms(folder)),
    bodies: createMatcher(bodyTerms(folder)),
    vagueIndicators: loadWords(join(folder, 'vague-indicators.txt')),
    statesmen: loadWords(join(folder, 'statesmen.txt')),
    genericWords: loadWords(join(folder, 'generic-words.txt')),
    surnames: loadWords(join(folder, 'surnames.txt')),
    units: loadUnits(folder),
  });
}
