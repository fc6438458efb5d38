import { describe, expect, it } from 'vitest';
import { Highlights } from '../../../src/web/explorer/pages/graph/drawing/highlights.ts';
import { GraphModel } from '../../../src/web/explorer/pages/graph/graph-model.ts';
import { edgeKey } from '../../../src/web/explorer/pages/graph/scene.ts';
import { edge, node, scene } from './scenes.ts';

const SEEDS = new Map([
  ['a', { x: 100, y: 50 }],
  ['b', { x: -10, y: 0 }],
]);
const FIRST = scene([node('a'), node('b')], [edge('a', 'b', { claims: 4 })]);

function shown(): GraphModel {
  const model = new GraphModel();
  model.show(FIRST, SEEDS);
  return model;
}

describe('the model of the picture', () => {
  it('keeps the place of what stays, and puts what is new beside what it is joined to', () => {
    const model = shown();
    const fresh = model.show(scene([node('a', { name: '甲' }), node('c'), node('d')], [edge('c', 'a'), edge('a', 'd')]), new Map());
    expect(fresh).toEqual(['c', 'd']);
    expect(model.graph.nodes().sort()).toEqual(['a', 'c', 'd']);
    expect(model.graph.getNodeAttributes('a')).toMatchObject({ label: '甲', x: 100, y: 50 });
    const [c, d] = [model.graph.getNodeAttributes('c'), model.graph.getNodeAttributes('d')];
    expect(Math.hypot(c.x - 100, c.y - 50)).toBeLessThan(50);
    expect([c.x, c.y]).not.toEqual([d.x, d.y]);
  });

  it('tells weight by size and what is implied by a dashed line, anew for every scene', () => {
    const model = shown();
    const before = model.graph.getNodeAttribute('a', 'size');
    model.show(scene(FIRST.nodes, [edge('a', 'b', { claims: 1, basis: 'IMPLIED' })]), new Map());
    expect(model.graph.getNodeAttribute('a', 'size')).toBeLessThan(before);
    expect(model.graph.getEdgeAttribute(edgeKey(edge('a', 'b')), 'type')).toBe('dashed');
    model.show(scene(FIRST.nodes), new Map());
    expect(model.graph.size).toBe(0);
  });

  it('takes over positions of all but what is held by now', () => {
    const model = shown();
    model.takeOver(['a', 'b'], Float32Array.of(1, 2, 3, 4), (id) => id === 'a');
    expect(model.graph.getNodeAttributes('a')).toMatchObject({ x: 100, y: 50 });
    expect(model.graph.getNodeAttributes('b')).toMatchObject({ x: 3, y: 4 });
  });
});

describe('highlights', () => {
  it('dim what is not joined to the node pointed at, and bring forward its edges or those of what is selected', () => {
    const model = new GraphModel();
    const edges = [edge('a', 'b'), edge('c', 'b')];
    model.show(scene([node('a'), node('b'), node('c')], edges), new Map());
    const [ab, cb] = edges.map(edgeKey) as [string, string];
    const highlights = new Highlights(model);
    expect([highlights.isDim('c'), highlights.isNear(ab)]).toEqual([false, false]);
    highlights.point('a');
    expect([highlights.isDim('a'), highlights.isDim('b'), highlights.isDim('c')]).toEqual([false, false, true]);
    expect([highlights.isNear(ab), highlights.isNear(cb)]).toEqual([true, false]);
    highlights.point(null);
    highlights.selected = new Set(['c', 'gone']);
    expect([highlights.isNear(ab), highlights.isNear(cb)]).toEqual([false, true]);
  });
});
