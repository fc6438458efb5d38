import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, sorted } from '../../../src/web/explorer/pages/ledger/rows.ts';
import { changeOf, seriesKey, seriesOf } from '../../../src/web/explorer/pages/ledger/series.ts';
import type { FigureBrief } from '../../../src/web/explorer/parts/figures.ts';
import { figure } from '../samples.ts';

/** A plain reader of CSV, by the book: quoted fields, doubled quotes, CRLF. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, field = '', end] of csv.replace('\uFEFF', '').matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gu)) {
    rows.at(-1)?.push(field.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const column = (csv: string, name: string) => {
  const [head = [], ...rows] = read(csv);
  return rows.map((row) => row[head.indexOf(name)]);
};

describe('the ledger as CSV', () => {
  it('begins with a byte order mark, and has a row for each figure', () => {
    const csv = csvOf([figure(), figure({ value: -3 })]);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(column(csv, 'value')).toEqual(['100', '-3']);
    expect(column(csv, 'document')).toEqual(['甲县报告', '甲县报告']);
  });

  it.each(['=1+1', '+cmd', '-A1', '@sum(a)', '\tx'])('gives no formula to a spreadsheet: %s', (indicator) => {
    expect(column(csvOf([figure({ indicator })]), 'indicator')).toEqual([`'${indicator}`]);
  });

  it('leaves unknown what is unknown', () => {
    const csv = csvOf([figure({ year: null, scope: null, upper: null })]);
    expect([column(csv, 'year'), column(csv, 'scope'), column(csv, 'upper')]).toEqual([[''], [''], ['']]);
  });

  it('is read again as it was written, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('甲', '"', ',', '\n', '\r', 'a') }), { minLength: 1 }), (names) => {
        expect(
          column(csvOf(names.map((indicator) => figure({ indicator }))), 'indicator').map((name) => name?.replace(/^'(?=\r)/u, '')),
        ).toEqual(names);
      }),
    );
  });
});

describe('rows of the ledger', () => {
  it('puts what is unknown last, either way', () => {
    const rows = [figure({ year: null }), figure({ year: 2020 }), figure({ year: 2022 })];
    expect(sorted(rows, 'year', false).map(({ year }) => year)).toEqual([2020, 2022, null]);
    expect(sorted(rows, 'year', true).map(({ year }) => year)).toEqual([2022, 2020, null]);
  });

  it('keeps every row', () => {
    const rows = [figure({ indicator: '乙' }), figure({ indicator: '甲' })];
    expect(sorted(rows, 'indicator', false)).toHaveLength(2);
    expect(new Set(sorted(rows, 'document', true))).toEqual(new Set(rows));
  });
});

describe('series', () => {
  const of = (year: number | null, value: number, given: Partial<FigureBrief> = {}) =>
    figure({ id: `${year} ${value}`, year, value, normalized: { value, unit: '亿元' }, ...given });

  it('joins what has one indicator, scope, measure and unit, by year', () => {
    const figures = [of(2022, 110), of(2021, 100), of(null, 5), of(2021, 6, { measure: 'GROWTH' })];
    const points = seriesOf(figures).get(seriesKey(figures[0] as FigureBrief));
    expect(points?.map(({ year, value }) => [year, value])).toEqual([
      [2021, 100],
      [2022, 110],
    ]);
  });

  it.each([
    ['a share of an amount', [of(2021, 100), of(2022, 110)], '+10%'],
    ['a difference of a rate', [of(2021, 6, { measure: 'GROWTH' }), of(2022, 5.5, { measure: 'GROWTH' })], '-0.5'],
    ['nothing against a target', [of(2021, 100, { status: 'TARGET' }), of(2022, 110)], null],
    ['nothing across a gap', [of(2020, 100), of(2022, 110)], null],
    ['nothing against zero', [of(2021, 0), of(2022, 110)], null],
  ])('tells the change as %s', (_, figures, change) => {
    const last = figures.at(-1) as FigureBrief;
    expect(changeOf(last, seriesOf(figures).get(seriesKey(last)) ?? [])).toBe(change);
  });
});
