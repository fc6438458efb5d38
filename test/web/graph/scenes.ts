import fc from 'fast-check';
import type { Scene, SceneEdge, SceneNode } from '../../../src/web/explorer/pages/graph/scene.ts';

export function node(id: string, more: Partial<SceneNode> = {}): SceneNode {
  return { id, type: 'Project', name: id, code: null, neighbours: null, asked: 0, ...more };
}

export function edge(source: string, target: string, more: Partial<SceneEdge> = {}): SceneEdge {
  const said = { predicate: 'BUILDS', claims: 1, documents: 1, confidence: 0.9, basis: 'STATED', firstYear: 2021, lastYear: 2021 };
  return { source, target, ...said, ...more };
}

export const scene = (nodes: readonly SceneNode[], edges: readonly SceneEdge[] = []): Scene => ({ nodes, edges, omitted: 0 });

/** Scenes of any shape: joined or not, with places of any level and edges of any year. */
export const anyScene: fc.Arbitrary<Scene> = fc
  .array(fc.record({ type: fc.constantFrom('Place', 'Project', 'Plan'), code: fc.constantFrom(null, '130000', '130600', '130608') }), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((kinds) => {
    const ids = kinds.map((_, at) => `n${at}`);
    const year = fc.option(fc.integer({ min: 2000, max: 2030 }));
    const ends = fc.record({ source: fc.constantFrom(...ids), target: fc.constantFrom(...ids), firstYear: year });
    return fc.array(ends, { maxLength: 80 }).map((joins) => {
      const edges = joins.map(({ source, target, firstYear }) => edge(source, target, { firstYear, lastYear: firstYear }));
      return scene(
        kinds.map((kind, at) => node(`n${at}`, kind)),
        edges,
      );
    });
  });
