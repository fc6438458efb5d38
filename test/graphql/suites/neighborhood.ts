import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { idOf, type Key } from '../../support/hand-graph.js';
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

    it('counts only the claims of the years, places and bases asked for', async () => {
      const edges = async (filter: string, key: Key = '保定') => {
        const { neighborhood } = await ask(
          `query($ids: [ID!]!) { neighborhood(ids: $ids, ${filter}) { edges { predicate source target claims documents basis firstYear lastYear } } }`,
          { ids: [idOf(key)] },
        );
        return neighborhood.edges.filter(({ source }: { source: string }) => source === idOf(key));
      };
      const built = { predicate: 'BUILDS', source: idOf('保定'), target: idOf('清河铁路') };
      expect(await edges('predicates: [BUILDS]')).toContainEqual({
        ...built,
        claims: 2,
        documents: 2,
        basis: 'STATED',
        firstYear: 2021,
        lastYear: 2022,
      });
      const inOne = { ...built, claims: 1, documents: 1, basis: 'STATED', firstYear: 2022, lastYear: 2022 };
      expect(await edges('predicates: [BUILDS], yearFrom: 2022')).toContainEqual(inOne);
      expect(await edges('predicates: [BUILDS], year: 2022, place: "保定"')).toContainEqual(inOne);
      expect(await edges('place: "清苑区"')).toEqual([]);
      const served = await edges('place: "河北", includeBelow: true, types: [STRATEGY]', '清苑');
      expect(served.map(({ target }: { target: string }) => target).sort()).toEqual([idOf('京津冀'), idOf('乡村')].sort());
      expect(await edges('bases: [IMPLIED]', '清苑')).toMatchObject([{ predicate: 'LOCATED_IN', basis: 'IMPLIED', claims: 1 }]);
      expect(await edges('bases: [STATED], minConfidence: 0.8', '清苑')).toHaveLength(2);
    });

    it('expands where it is told to, and says how many neighbours there are', async () => {
      const view = async (rest: string, variables: object) => {
        const { neighborhood } = await ask(
          `query($ids: [ID!]!, $expand: [NeighborhoodExpansion!]) { neighborhood(ids: $ids, expand: $expand, ${rest}) {
            omitted nodes { depth neighbours entity { id name } } } }`,
          { ids: [idOf('清苑')], ...variables },
        );
        return neighborhood;
      };
      const near = await view('depth: 1', {});
      expect(near.omitted).toBe(0);
      expect(near.nodes.map(({ neighbours }: { neighbours: number | null }) => neighbours)).toEqual([
        6,
        null,
        null,
        null,
        null,
        null,
        null,
      ]);
      const wide = await view('depth: 1', { expand: [{ id: idOf('保定'), perNode: 1 }] });
      const expanded = wide.nodes.find(({ entity }: { entity: { id: string } }) => entity.id === idOf('保定'));
      expect(expanded.neighbours).toBeGreaterThan(6);
      expect(wide.nodes.filter(({ depth }: { depth: number }) => depth === 2).length).toBeLessThanOrEqual(1);
      expect(wide.omitted).toBeGreaterThan(0);
      const alone = await view('depth: 1', { expand: [{ id: idOf('清苑'), perNode: 0 }] });
      expect(alone).toMatchObject({ omitted: 6, nodes: [{ depth: 0, neighbours: 6 }] });
      const { errors } = await api().ask('query($ids: [ID!]!) { neighborhood(ids: $ids, expand: [{id: "x", perNode: -1}]) { omitted } }', {
        ids: [idOf('清苑')],
      });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });
  });

  describe('claimsBetween', () => {
    it('gives the claims behind an edge, as far as the filter lets them through', async () => {
      const years = async (filter: string) => {
        const { claimsBetween } = await ask(
          `query($a: ID!, $b: ID!) { claimsBetween(a: $a, b: $b ${filter}) { predicate evidence { document { year } } } }`,
          { a: idOf('清河铁路'), b: idOf('保定') },
        );
        return claimsBetween.map((claim: { predicate: string; evidence: { document: { year: number } } }) => [
          claim.predicate,
          claim.evidence.document.year,
        ]);
      };
      expect(await years('')).toHaveLength(3);
      expect(await years('predicates: [BUILDS] yearFrom: 2022')).toEqual([['BUILDS', 2022]]);
      expect(await years('bases: [IMPLIED]')).toEqual([['LOCATED_IN', 2021]]);
    });
  });
}
