import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { listOf, readSeed } from '../../src/gazetteer/read-seed.js';
import type { GazetteerTerm, Matcher } from '../../src/model/gazetteer.js';
import { packageRoot } from '../../src/schema/package-root.js';

const seeds = join(packageRoot(), 'seeds');
const gazetteers = loadGazetteers();

const FILES = {
  'regions.tsv': { columns: ['name', 'aliases', 'kind'], matcher: gazetteers.places },
  'industries.tsv': { columns: ['name', 'aliases', 'weak', 'parent'], matcher: gazetteers.industries },
  'strategies.tsv': { columns: ['name', 'aliases', 'level', 'parent'], matcher: gazetteers.strategies },
  'indicators.tsv': { columns: ['name', 'aliases', 'unit', 'better'], matcher: gazetteers.indicators },
  'titles.tsv': { columns: ['name', 'aliases', 'level', 'branch'], matcher: gazetteers.titles },
  'bodies.tsv': { columns: ['name', 'aliases', 'level'], matcher: gazetteers.bodies },
} satisfies Record<string, { columns: string[]; matcher: Matcher<GazetteerTerm> }>;

function lines(file: keyof typeof FILES): Readonly<Record<string, string>>[] {
  const columns: readonly string[] = FILES[file].columns;
  return readSeed(join(seeds, file), columns).map((line) => line.cells);
}

describe.each(Object.keys(FILES) as (keyof typeof FILES)[])('%s', (file) => {
  const matcher: Matcher<GazetteerTerm> = FILES[file].matcher;

  test('every name and alias leads to its canonical name', () => {
    for (const { name = '', aliases = '' } of lines(file))
      for (const surface of [name, ...listOf(aliases)]) expect(matcher.get(surface).map((term) => term.canonical)).toContain(name);
  });

  test('no name is of one character, holds white space or a separator', () => {
    for (const { name = '', aliases = '' } of lines(file))
      for (const surface of [name, ...listOf(aliases)]) expect(surface).toMatch(/^[^\s|\t]{2,}$/u);
  });
});

describe.each(['industries.tsv', 'strategies.tsv'] as const)('parents in %s', (file) => {
  test('exist and lead to an end', () => {
    const parents = new Map(lines(file).map((cells) => [cells.name ?? '', cells.parent ?? '']));
    for (const name of parents.keys()) {
      const seen = new Set<string>();
      for (let at = name; at !== ''; at = parents.get(at) ?? '') {
        expect(parents.has(at), `${at} over ${name}`).toBe(true);
        expect(seen.has(at), `${name} is above itself`).toBe(false);
        seen.add(at);
      }
    }
  });
});

test('the weaker names of an industry are names of it', () => {
  for (const { name = '', aliases = '', weak = '' } of lines('industries.tsv'))
    for (const surface of listOf(weak)) expect([name, ...listOf(aliases)]).toContain(surface);
});

test('reviewed short names name the division of their code', () => {
  for (const { cells, where } of readSeed(join(seeds, 'short-names.tsv'), ['code', 'name', 'short', 'use'])) {
    const division = gazetteers.divisions.byCode(cells.code);
    expect(division?.name, where).toBe(cells.name);
    expect([division?.short ?? '', division?.shortNeedsContext], where).toEqual([cells.short, cells.use === 'context']);
  }
});

test('the divisions are as many as the country has', () => {
  const rows = readSeed(join(seeds, 'divisions.tsv'), ['code', 'name', 'nameUse', 'short', 'use', 'also', 'level', 'parent']);
  const count = (level: string) => rows.filter(({ cells }) => cells.level === level).length;
  expect(count('province')).toBe(34);
  // 333 divisions of the second level, those under the four municipalities aside, and Taiwan's.
  expect(count('city')).toBeGreaterThanOrEqual(333);
  // 2,843 by the notice of the end of 2020, a few founded or merged since.
  expect(Math.abs(count('county') - 2846)).toBeLessThan(10);
});

test('every province has its character, which nobody looks for in a text', () => {
  const rows = readSeed(join(seeds, 'province-characters.tsv'), ['name', 'code']);
  for (const { cells, where } of rows) {
    expect(cells.name, where).toMatch(/^\p{Script=Han}$/u);
    expect(gazetteers.divisions.resolve(cells.name, null)?.code, where).toBe(cells.code);
    expect(gazetteers.places.get(cells.name), where).toEqual([]);
  }
  expect(new Set(rows.map(({ cells }) => cells.code)).size).toBe(34);
});

test('a name of before is never the full name of a division in the same province', () => {
  for (const { cells, where } of readSeed(join(seeds, 'former.tsv'), ['name', 'code', 'until'])) {
    const rivals = gazetteers.divisions.byName(cells.name).filter((division) => division.name === cells.name);
    const parent = gazetteers.divisions.byCode(cells.code)?.parent;
    expect(
      rivals.filter((division) => division.parent === parent),
      where,
    ).toEqual([]);
    expect(cells.until, where).toMatch(/^20[0-2]\d$/u);
  }
});

describe('sample documents', () => {
  const folder = join(seeds, 'documents');
  const names = readdirSync(folder);

  test('are eight or more', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
  });

  test.each(names)('%s says that it is a sample', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/本文为政图样例文本|本文(?:\(\w+\))?爲政圖樣例文本/u);
    expect(text.length).toBeGreaterThan(700);
  });
});
