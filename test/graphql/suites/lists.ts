import { describe, expect, it } from 'vitest';
import type { Answer, Api } from '../../support/api.js';

type Edges = readonly { readonly node: { readonly name: string } }[];
const namesOf = (edges: Edges) => edges.map(({ node }) => node.name);

export function lists(api: () => Api): void {
  const list = async (field: string): Promise<{ totalCount: number; edges: Edges }> => {
    const { data } = await api().ask(`{ list: ${field} { totalCount edges { node { name } } } }`);
    return data.list;
  };

  describe('lists', () => {
    it.each([
      ['projects', 3],
      ['places', 5],
      ['strategies', 3],
      ['people', 2],
      ['plans', 1],
      ['zones', 1],
      ['organizations', 1],
      ['industries', 1],
      ['designations', 1],
      ['documents', 4],
    ])('lists %s', async (field, total) => {
      const { totalCount, edges } = await list(field);
      expect(totalCount).toBe(total);
      expect(edges).toHaveLength(total);
    });

    it.each([
      ['projects(nameContains: "铁路")', ['清河城际铁路']],
      ['projects(nameContains: "城际")', ['清河城际铁路']],
      ['projects(nameContains: "机场")', []],
      ['projects(year: 2022)', ['清河城际铁路', '西湖地表水厂']],
      ['projects(place: "清苑")', []],
      ['places(docTypes: COMMENTARY, nameContains: "长安")', ['长安区', '长安区']],
      ['strategies(place: "河北", docTypes: [PLAN])', ['乡村振兴', '非首都功能疏解']],
      ['strategies(place: "保定市", includeBelow: true, docTypes: COMMENTARY)', ['乡村振兴', '京津冀协同发展']],
      ['strategies(level: PROVINCE)', ['乡村振兴', '非首都功能疏解']],
      ['strategies(level: COUNTY)', ['乡村振兴', '京津冀协同发展']],
      ['documents(titleContains: "二〇二二")', ['baoding-2022']],
      ['documents(yearFrom: 2022)', ['baoding-2022']],
      ['documents(place: "河北省", includeBelow: true, yearTo: 2021)', ['baoding-2021', 'hebei-2021', 'qingyuan-2021']],
    ])('%s', async (field, expected) => {
      const { totalCount, edges } = await list(field);
      expect(namesOf(edges).sort()).toEqual([...expected].sort());
      expect(totalCount).toBe(expected.length);
    });

    it('puts first whom most documents name, page after page', async () => {
      const counts: number[] = [];
      let after: string | null = null;
      do {
        const answer: Answer = await api().ask(
          'query($after: String) { places(first: 2, mostNamedFirst: true, after: $after) { pageInfo { hasNextPage endCursor } edges { node { documentCount } } } }',
          { after },
        );
        const { places } = answer.data;
        counts.push(...places.edges.map(({ node }: { node: { documentCount: number } }) => node.documentCount));
        after = places.pageInfo.hasNextPage ? places.pageInfo.endCursor : null;
      } while (after !== null);
      expect(counts.length).toBeGreaterThan(3);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    });

    it('walks every list page by page without loss or repetition', async () => {
      for (const [field, node] of [
        ['places', 'name'],
        ['documents', 'name'],
        ['claims', 'id'],
        ['figures', 'id'],
      ]) {
        const seen: string[] = [];
        let after: string | null = null;
        for (let page = 0; page < 40; page++) {
          const answer: Answer = await api().ask(
            `query($after: String) { list: ${field}(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${node} id } } } }`,
            { after },
          );
          const { edges, pageInfo, totalCount } = answer.data.list;
          seen.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
          after = pageInfo.endCursor;
          if (!pageInfo.hasNextPage) {
            expect(seen, field).toHaveLength(totalCount);
            break;
          }
        }
        expect(new Set(seen).size, field).toBe(seen.length);
      }
    });

    it('pages the claims of an entity, the surest first', async () => {
      const query = `query($after: String) { projects(nameContains: "清河") { edges { node { claims(first: 2, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id confidence } } } } } } }`;
      const confidences: number[] = [];
      let after: string | null = null;
      do {
        const answer: Answer = await api().ask(query, { after });
        const { edges, pageInfo } = answer.data.projects.edges[0].node.claims;
        confidences.push(...edges.map((edge: { node: { confidence: number } }) => edge.node.confidence));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect(confidences).toEqual([0.95, 0.9, 0.9, 0.9, 0.9, 0.6]);
    });

    it('narrows claims by side, predicate, basis and confidence', async () => {
      const claims = async (args: string) => {
        const { data } = await api().ask(`{ places(nameContains: "保定") { edges { node { claims(${args}) { totalCount } } } } }`);
        return data.places.edges[0].node.claims.totalCount;
      };
      expect(await claims('predicates: BUILDS, direction: OUT')).toBe(4);
      expect(await claims('predicates: BUILDS, direction: IN')).toBe(0);
      expect(await claims('predicates: LOCATED_IN')).toBe(3);
      expect(await claims('predicates: LOCATED_IN, bases: STATED')).toBe(0);
      expect(await claims('predicates: LOCATED_IN, minConfidence: 0.7')).toBe(2);
      expect(await claims('year: 2022')).toBe(3);
    });

    it('finds names and sentences by any part of them', async () => {
      const { data } = await api().ask('{ search(query: "城际") { entity { name } passage { text } highlights { start end } } }');
      expect(data.search[0]).toMatchObject({ entity: { name: '清河城际铁路' }, highlights: [{ start: 2, end: 4 }] });
      const texts = data.search
        .filter((hit: { passage: unknown }) => hit.passage)
        .map((hit: { passage: { text: string } }) => hit.passage.text);
      expect(texts).toHaveLength(4);
      for (const text of texts) expect(text).toContain('城际');
    });

    it('searches only the kinds that are asked for', async () => {
      const { data } = await api().ask('{ search(query: "清河", kinds: [PASSAGE], first: 1) { entity { name } passage { text } } }');
      expect(data.search).toHaveLength(1);
      expect(data.search[0].entity).toBeNull();
    });
  });
}
