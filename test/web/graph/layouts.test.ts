import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/web/explorer/pages/graph/layout/arrange.ts';
import { levelOfCode, levelsOf } from '../../../src/web/explorer/pages/graph/layout/levels.ts';
import type { Scene } from '../../../src/web/explorer/pages/graph/scene.ts';
import { LAYOUTS, type LayoutName } from '../../../src/web/explorer/pages/graph/view.ts';
import { anyScene, edge, node, scene } from './scenes.ts';

const PLANNED = LAYOUTS.filter((name): name is Exclude<LayoutName, 'force'> => name !== 'force');
const arranged = (name: Exclude<LayoutName, 'force'>, shown: Scene, focus: readonly string[] = ['n0']) =>
  layoutOf(name, ['Place', 'Project'])(shown, { focus, labelOf: (label) => label });

describe.each(PLANNED)('the layout %s', (name) => {
  it('gives every node a place of its own', () => {
    fc.assert(
      fc.property(anyScene, (shown) => {
        const { positions } = arranged(name, shown);
        expect([...positions.keys()].sort()).toEqual(shown.nodes.map(({ id }) => id).sort());
        const places = [...positions.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
    );
  });

  it('bears a crowd', () => {
    const leaves = Array.from({ length: 5_000 }, (_, at) => `leaf${at}`);
    const crowd = scene(
      ['n0', ...leaves].map((id) => node(id)),
      leaves.map((id) => edge('n0', id)),
    );
    expect(arranged(name, crowd).positions.size).toBe(5_001);
  });
});

describe('rings', () => {
  const chain = scene(
    ['a', 'b', 'c', 'd', 'far'].map((id) => node(id)),
    [edge('a', 'b'), edge('c', 'a'), edge('c', 'd')],
  );
  const distance = (id: string) => {
    const { x, y } = arranged('radial', chain, ['a']).positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
    return Math.hypot(x, y);
  };

  it('tell how many steps an entity is from the centre, whatever the direction of the edges', () => {
    expect(distance('a')).toBe(0);
    expect(distance('b')).toBeCloseTo(distance('c'));
    expect(distance('d')).toBeGreaterThan(distance('c'));
    expect(distance('far')).toBeGreaterThan(distance('d'));
  });

  it('name the steps, and no ring for what is not reached', () => {
    expect(arranged('radial', chain, ['a']).guides.map(({ label }) => label)).toEqual(['1', '2']);
  });
});

describe('levels', () => {
  it.each([
    ['100000', 'country'],
    ['130000', 'province'],
    ['130600', 'city'],
    ['130608', 'county'],
  ])('%s is a %s', (code, level) => expect(levelOfCode(code)).toBe(level));

  it('are a place’s own, or those of the place that one is most strongly joined to', () => {
    const shown = scene(
      [
        node('省', { type: 'Place', code: '130000' }),
        node('县', { type: 'Place', code: '130608' }),
        node('项目'),
        node('无主'),
        node('间接'),
      ],
      [edge('省', '项目', { claims: 1 }), edge('县', '项目', { claims: 4 }), edge('间接', '项目')],
    );
    expect(Object.fromEntries(levelsOf(shown))).toEqual({
      省: 'province',
      县: 'county',
      项目: 'county',
      无主: 'unplaced',
      间接: 'unplaced',
    });
    const { positions, guides } = arranged('levels', shown);
    const heights = ['省', '县', '无主'].map((id) => positions.get(id)?.y ?? Number.NaN);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(guides.map(({ label }) => label)).toEqual(['province', 'county', 'unplaced']);
  });
});

describe('columns', () => {
  it('of types stand in the order of the schema, the strongest at the top', () => {
    const shown = scene([node('p'), node('q'), node('place', { type: 'Place' })], [edge('q', 'place', { claims: 3 }), edge('p', 'place')]);
    const { positions, guides } = arranged('types', shown);
    expect(guides.map(({ label }) => label)).toEqual(['Place', 'Project']);
    expect(positions.get('place')?.x).toBeLessThan(positions.get('p')?.x ?? Number.NaN);
    expect(positions.get('q')?.y).toBeGreaterThan(positions.get('p')?.y ?? Number.NaN);
  });

  it('of years go from the earliest to those that no document dates', () => {
    const shown = scene(
      [node('late'), node('none'), node('early'), node('hub')],
      [edge('hub', 'late', { firstYear: 2024 }), edge('hub', 'early', { firstYear: 2019 }), edge('none', 'none', { firstYear: null })],
    );
    expect(arranged('years', shown).guides.map(({ label }) => label)).toEqual(['2019', '2024', 'undated']);
  });
});
