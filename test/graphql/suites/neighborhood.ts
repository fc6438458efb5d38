import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { idOf } from '../../support/hand-graph.js';
import { asking } from './asking.js';

export function neighborhoodSuite(api: () => Api): void {
  const ask = asking(api);

  describe('neighborhood', () => {
    it('gives nodes, the edges among them and what was cut off', async () => {
      const { neighborhood } = await ask(
        `query($ids: [ID!]!) { neighborhood(ids: $ids, depth: 2, perNode: 2, limit: 6) {
        omitted nodes { depth degree entity { id name } } edges { source target predicate claims } } }`,
        { ids: [idOf('保定')] },
      );
      expect(neighborhood.nodes[0]).toMatchObject({ depth: 0, entity: { name: '保定市' } });
      expect(neighborhood.nodes.length).toBeLessThanOrEqual(6);
      expect(neighborhood.omitted).toBeGreaterThan(0);
      const ids = new Set(neighborhood.nodes.map(({ entity }: { entity: { id: string } }) => entity.id));
      for (const { source, target } of neighborhood.edges) expect(ids.has(source) && ids.has(target)).toBe(true);
    });

    it('keeps to types and predicates, and to its bounds', async () => {
      const { neighborhood } = await ask(
        'query($ids: [ID!]!) { neighborhood(ids: $ids, types: [PROJECT], predicates: [BUILDS]) { nodes { entity { type } } edges { predicate } } }',
        { ids: [idOf('保定')] },
      );
      expect(neighborhood.nodes).toHaveLength(4);
      expect(new Set(neighborhood.edges.map(({ predicate }: { predicate: string }) => predicate))).toEqual(new Set(['BUILDS']));
      const { errors } = await api().ask('query($ids: [ID!]!) { neighborhood(ids: $ids, depth: 9) { omitted } }', { ids: [idOf('保定')] });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });
  });
}
