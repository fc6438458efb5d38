import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, EMPTY_VIEW, type GraphView, LAYOUTS, readView } from '../../../src/web/explorer/pages/graph/view.ts';

const reread = (view: GraphView): GraphView => readView(addressOf(view).replace('/graph', ''));

const id = fc.stringMatching(/^[a-z]{1,8}-[0-9a-f]{4,16}$/u);
const ids = (most: number) => fc.uniqueArray(id, { maxLength: most });
const tenths = fc.integer({ min: -99_999, max: 99_999 });
const year = fc.option(fc.integer({ min: 1949, max: 2050 }));
const anyView: fc.Arbitrary<GraphView> = fc.record({
  focus: ids(5),
  depth: fc.integer({ min: 1, max: 3 }),
  per: fc.integer({ min: 1, max: 5_000 }),
  types: fc.uniqueArray(fc.constantFrom('PROJECT', 'PLACE', 'STRATEGY')),
  predicates: fc.uniqueArray(fc.constantFrom('BUILDS', 'SERVES')),
  bases: fc.uniqueArray(fc.constantFrom('STATED', 'SECTION', 'IMPLIED')),
  place: fc.constantFrom('', '保定市', 'A & B=C, D'),
  below: fc.boolean(),
  from: year,
  to: year,
  sure: fc.option(fc.constantFrom(0, 0.5, 0.85, 1)),
  layout: fc.constantFrom(...LAYOUTS),
  open: fc.array(fc.tuple(id, fc.integer({ min: 0, max: 5_000 })), { maxLength: 5 }).map((pairs) => new Map(pairs)),
  pins: fc
    .array(fc.tuple(id, fc.record({ x: tenths, y: tenths }, { noNullPrototype: true })), { maxLength: 5 })
    .map((pairs) => new Map(pairs)),
  path: fc.option(fc.tuple(id, id)),
});

describe('the address of a graph view', () => {
  it('gives back every view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(reread(view)).toEqual(view);
      }),
    );
  });

  it('is short where nothing is asked beyond the focus', () => {
    expect(addressOf({ ...EMPTY_VIEW, focus: ['place-1a', 'project-2b'] })).toBe('/graph?focus=place-1a,project-2b');
  });

  it.each([
    ['depth=9&per=x&from=12&sure=2&layout=spiral', EMPTY_VIEW],
    ['pins=a,b.1,c.1.2.3x&open=d,e.-1,f.1.5x', EMPTY_VIEW],
    ['path=a', EMPTY_VIEW],
    ['focus=a,a,b,,c,d,e,f', { ...EMPTY_VIEW, focus: ['a', 'b', 'c', 'd', 'e'] }],
    ['depth=1.5&per=0', EMPTY_VIEW],
    ['open=a.9999', { ...EMPTY_VIEW, open: new Map([['a', 5_000]]) }],
  ])('takes what cannot be for what is not said: %s', (search, view) => {
    expect(readView(search)).toEqual(view);
  });

  it('reads anything at all', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(readView(search).focus.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
