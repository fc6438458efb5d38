import { describe, expect, it } from 'vitest';
import { FAMILIES, variablesOf } from '../../../src/web/explorer/pages/ask/families.ts';
import { sortHref, sortOf } from '../../../src/web/explorer/pages/ledger/sort.ts';
import { spanOf } from '../../../src/web/explorer/pages/reader/span-of.ts';
import { variablesOf as variablesOfSearch } from '../../../src/web/explorer/pages/search/hits.ts';
import { askedFor } from '../../../src/web/explorer/parts/asked-for.ts';
import { typeName } from '../../../src/web/explorer/parts/type-name.ts';

const asked = (query: string) => new URLSearchParams(query);

describe('what the address asks for', () => {
  it('names a page by what it was asked, in the order of the page', () => {
    expect(askedFor(asked('year=2022&place=甲县'), ['place', 'year'])).toBe('甲县 · 2022');
    expect(askedFor(asked('place=+&sort=year'), ['place', 'year'])).toBeNull();
  });

  it.each([
    ['', { key: 'indicator', isDown: false }],
    ['sort=year', { key: 'year', isDown: false }],
    ['sort=-value', { key: 'value', isDown: true }],
    ['sort=-nothing', { key: 'indicator', isDown: false }],
  ])('sorts the ledger by %s', (query, sort) => {
    expect(sortOf(asked(query))).toEqual(sort);
  });

  it('turns a column round at the second click, and keeps the filter', () => {
    expect(sortHref(asked('place=a'), 'year')).toBe('/ledger?place=a&sort=year');
    expect(sortHref(asked('place=a&sort=year'), 'year')).toBe('/ledger?place=a&sort=-year');
    expect(sortHref(asked('sort=-year'), 'year')).toBe('/ledger?sort=year');
  });

  it.each([
    ['1200-1260', { start: 1200, end: 1260 }],
    ['1200', null],
    ['-5-6', null],
    ['a-b', null],
    [null, null],
  ])('chooses the stretch %s', (at, span) => {
    expect(spanOf(at)).toEqual(span);
  });

  it('searches for words, narrowed to what is a place, a year, a kind', () => {
    expect(variablesOfSearch(asked('q=+高铁+&place=甲县&year=2022&docType=PLAN&only=Project'))).toEqual({
      q: '高铁',
      place: '甲县',
      year: 2022,
      docTypes: ['PLAN'],
      types: ['PROJECT'],
    });
    expect(variablesOfSearch(asked('q=高铁&year=x&place='))).toEqual({ q: '高铁', place: null, year: null, docTypes: null, types: null });
  });

  it.each(FAMILIES)('asks $id only when its blanks are filled', (family) => {
    const { blanks } = family;
    const must = Object.entries(blanks).filter(([, { isOptional }]) => !isOptional);
    const filled = asked('');
    for (const [name, { kind }] of must) filled.set(name, kind === 'year' ? '2022' : '某');
    expect(Object.keys(variablesOf(family, filled) ?? {})).toEqual(must.map(([name]) => name));
    for (const [name] of must) {
      const less = new URLSearchParams(filled);
      less.set(name, ' ');
      expect(variablesOf(family, less)).toBeNull();
    }
    for (const language of ['zh', 'en'] as const) {
      for (const name of Object.keys(blanks)) expect(family.sentence[language]).toContain(`{${name}}`);
    }
  });

  it('takes no year that is none', () => {
    const offices = FAMILIES.find(({ id }) => id === 'offices');
    expect(offices && variablesOf(offices, asked('of=甲县&asOf=去年'))).toBeNull();
  });

  it('writes a type as the schema does', () => {
    expect(typeName('ORGANIZATION')).toBe('Organization');
  });
});
