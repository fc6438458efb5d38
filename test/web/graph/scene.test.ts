import { describe, expect, it } from 'vitest';
import { collapsed, expanded, nextPer } from '../../../src/web/explorer/pages/graph/expansion.ts';
import { endsOf, stepsOf } from '../../../src/web/explorer/pages/graph/path.ts';
import { filterOf, sceneOf, variablesOf, weights } from '../../../src/web/explorer/pages/graph/scene.ts';
import { EMPTY_VIEW } from '../../../src/web/explorer/pages/graph/view.ts';
import { edge, node, scene } from './scenes.ts';

const answer = (ids: readonly (readonly [string, number | null])[], edges = [edge('a', 'b')]) => ({
  neighborhood: {
    omitted: 3,
    edges,
    nodes: ids.map(([id, neighbours]) => ({ neighbours, entity: { __typename: 'Place', id, name: id, code: null } })),
  },
});

describe('what a view asks for', () => {
  it('starts from the focus, and from a path without its neighbours', () => {
    const view = { ...EMPTY_VIEW, focus: ['a'], open: new Map([['b', 40]]) };
    expect(variablesOf(view, ['a', 'b', 'c'])).toMatchObject({
      ids: ['a', 'b', 'c'],
      perNode: 20,
      expand: [
        { id: 'b', perNode: 40 },
        { id: 'c', perNode: 0 },
      ],
    });
  });

  it('leaves out what is not filtered', () => {
    expect(Object.values(filterOf(EMPTY_VIEW)).filter((value) => value !== null && value !== false)).toEqual([]);
    expect(filterOf({ ...EMPTY_VIEW, place: '保定市' })).toMatchObject({ place: '保定市', includeBelow: true });
  });
});

describe('what is shown', () => {
  const found = answer([
    ['a', 30],
    ['b', 2],
    ['c', null],
  ]);

  it('knows of each node how many neighbours were asked for', () => {
    const { nodes, omitted } = sceneOf(found, { perNode: 20, expand: [{ id: 'b', perNode: 0 }] }, []);
    expect(nodes.map(({ id, asked }) => [id, asked])).toEqual([
      ['a', 20],
      ['b', 0],
      ['c', 0],
    ]);
    expect(omitted).toBe(3);
  });

  it('holds the edges of a path that the filters leave out, but none twice and none to nowhere', () => {
    const path = [edge('a', 'b'), edge('b', 'c', { claims: 2 }), edge('c', 'x')];
    const { edges } = sceneOf(found, { perNode: 20, expand: [] }, path);
    expect(edges).toEqual([edge('b', 'c', { claims: 2 }), edge('a', 'b')]);
  });

  it('weighs an entity by the claims of its edges', () => {
    const edges = [edge('a', 'b', { claims: 2 }), edge('b', 'c', { claims: 5 })];
    expect([...weights(scene([], edges))]).toEqual([
      ['a', 2],
      ['b', 7],
      ['c', 5],
    ]);
  });
});

describe('expanding and collapsing', () => {
  it('grows by twenty from what is shown, and back to none', () => {
    const grown = expanded(EMPTY_VIEW, node('a', { asked: 20, neighbours: 70 }));
    expect([...grown.open]).toEqual([['a', 40]]);
    expect([...collapsed(grown, node('a', { asked: 40 })).open]).toEqual([['a', 0]]);
    expect(EMPTY_VIEW.open.size).toBe(0);
  });

  it.each([
    [10, 20],
    [30, 50],
    [5_000, null],
  ])('goes from %i neighbours to %s', (per, next) => expect(nextPer(per)).toBe(next));
});

describe('a path', () => {
  const claim = (id: string, year: number | null) => ({ confidence: 0.8, basis: 'STATED', evidence: { document: { id, year } } });
  const hop = (subject: string, object: string, claims = [claim('d', 2020)]) => {
    return { predicate: 'SERVES', subject: { id: subject }, object: { id: object }, claims };
  };

  it('has each step once, with the years of its claims', () => {
    const paths = [
      { hops: [hop('a', 'b', [claim('d', 2022), claim('e', 2020), claim('d', null)])] },
      { hops: [hop('a', 'b'), hop('c', 'b')] },
    ];
    const steps = stepsOf({ explainLink: { paths } });
    expect(steps).toHaveLength(2);
    expect(endsOf(steps)).toEqual(['a', 'b', 'c']);
    const [, alone] = stepsOf({ explainLink: { paths: [{ hops: [hop('x', 'y'), hop('y', 'z', [claim('d', null)])] }] } });
    expect(alone).toMatchObject({ firstYear: null, lastYear: null, claims: 1, documents: 1 });
  });

  it('is none where nothing joins the two', () => expect(stepsOf({ explainLink: { paths: [] } })).toEqual([]));
});
