import { describe, expect, it } from 'vitest';
import { GraphModel } from '../../../src/web/explorer/pages/graph/graph-model.ts';
import { ForceLayout } from '../../../src/web/explorer/pages/graph/layout/force.ts';
import { edge, node, scene } from './scenes.ts';

const TWO_STARS = scene(
  ['a', 'b', 'a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((id) => node(id)),
  [edge('a', 'a1'), edge('a', 'a2'), edge('a', 'a3'), edge('b', 'b1'), edge('b', 'b2'), edge('b', 'b3')],
);
const SEEDS = new Map(TWO_STARS.nodes.map(({ id }, at) => [id, { x: 40 * Math.cos(at), y: 40 * Math.sin(at) }]));
const nobody = () => false;

function started(): GraphModel {
  const model = new GraphModel();
  model.show(TWO_STARS, SEEDS);
  return model;
}

const distance = (model: GraphModel, one: string, other: string): number => {
  const [p, q] = [model.graph.getNodeAttributes(one), model.graph.getNodeAttributes(other)];
  return Math.hypot(p.x - q.x, p.y - q.y);
};

describe('the force layout', () => {
  it('draws together what is joined and apart what is not', () => {
    const model = started();
    const layout = new ForceLayout(model.forceInput(nobody));
    layout.run(300);
    model.takeOver(model.graph.nodes(), layout.positions(), nobody);
    expect(distance(model, 'a', 'a1')).toBeLessThan(distance(model, 'a1', 'b1'));
    expect(distance(model, 'a1', 'a2')).toBeGreaterThan(1);
  });

  it('gives the same picture from the same start, in one go or in many', () => {
    const [one, other] = [new ForceLayout(started().forceInput(nobody)), new ForceLayout(started().forceInput(nobody))];
    one.run(50);
    for (let step = 0; step < 50; step++) other.run(1);
    expect([...one.positions()]).toEqual([...other.positions()]);
  });

  it('leaves alone what is held', () => {
    const model = started();
    const layout = new ForceLayout(model.forceInput((id) => id === 'a' || id === 'b'));
    layout.run(50);
    model.takeOver(model.graph.nodes(), layout.positions(), nobody);
    for (const id of ['a', 'b']) {
      expect(model.graph.getNodeAttribute(id, 'x')).toBeCloseTo(SEEDS.get(id)?.x ?? Number.NaN, 4);
      expect(model.graph.getNodeAttribute(id, 'y')).toBeCloseTo(SEEDS.get(id)?.y ?? Number.NaN, 4);
    }
  });
});
