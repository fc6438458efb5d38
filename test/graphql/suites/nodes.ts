import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { idOf, rawOf } from '../../support/hand-graph.js';

export function nodes(api: () => Api): void {
  describe('nodes and facts', () => {
    it('fetches an entity by id with its own type', async () => {
      const { data } = await api().ask(
        'query($id: ID!) { node(id: $id) { __typename id ... on Project { name aliases documentCount } } }',
        {
          id: idOf('清河铁路'),
        },
      );
      const project = { __typename: 'Project', id: idOf('清河铁路'), name: '清河城际铁路', aliases: ['清河城际'], documentCount: 2 };
      expect(data.node).toEqual(project);
    });

    it('keeps the order of ids and leaves null where there is nothing', async () => {
      const { data } = await api().ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [idOf('水厂'), 'nothing', idOf('医药')] });
      expect(data.nodes).toEqual([{ id: idOf('水厂') }, null, { id: idOf('医药') }]);
    });

    it('fetches documents, passages, figures and claims by the ids it gave', async () => {
      const { data } = await api().ask(`{
        documents(first: 1) { edges { node { id passages(first: 1) { edges { node { id } } } figures(first: 1) { edges { node { id } } } claims(first: 1) { edges { node { id } } } } } }
      }`);
      const document = data.documents.edges[0].node;
      const ids = [document.id, ...['passages', 'figures', 'claims'].map((part) => document[part].edges[0].node.id)];
      const found = await api().ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
      expect(found.data.nodes.map((node: { __typename: string }) => node.__typename)).toEqual(['Document', 'Passage', 'Figure', 'Claim']);
    });

    it('quotes evidence as it stands in the file', async () => {
      const { data } = await api().ask(
        '{ claims(first: 100) { edges { node { evidence { quote start end sentence document { name } } } } } }',
      );
      expect(data.claims.edges.length).toBe(26);
      for (const { node } of data.claims.edges) {
        const { quote, start, end, sentence, document } = node.evidence;
        expect(quote).toBe(rawOf(document.name).slice(start, end));
        expect(quote).toContain(sentence);
      }
    });

    it('gives a claim with both ends, its attributes and its headings', async () => {
      const { data } = await api().ask(`{ claims(predicates: HOLDS_OFFICE, year: 2021) { edges { node {
        subject { name type } object { name type } attributes { name value } basis evidence { headings document { speaker } } } } } }`);
      expect(data.claims.edges).toEqual([
        {
          node: {
            subject: { name: '赵启明', type: 'PERSON' },
            object: { name: '保定市', type: 'PLACE' },
            attributes: [{ name: 'title', value: '市长' }],
            basis: 'STATED',
            evidence: { headings: ['一、主动服务京津冀协同发展'], document: { speaker: '赵启明' } },
          },
        },
      ]);
    });

    it('gives what an entity is joined to, on which side', async () => {
      const { data } = await api().ask(
        'query($id: ID!) { node(id: $id) { ... on Zone { neighbours { totalCount edges { node { entity { name } predicate direction claims } } } } } }',
        { id: idOf('高新区') },
      );
      const { totalCount, edges } = data.node.neighbours;
      expect(totalCount).toBe(4);
      expect(edges.map(({ node }: { node: object }) => node)).toEqual(
        expect.arrayContaining([
          { entity: { name: '生物医药' }, predicate: 'DEVELOPS', direction: 'OUT', claims: 1 },
          { entity: { name: '保定市' }, predicate: 'LOCATED_IN', direction: 'OUT', claims: 1 },
          { entity: { name: '非首都功能疏解' }, predicate: 'SERVES', direction: 'OUT', claims: 1 },
        ]),
      );
    });

    it('gives the sentences that name an entity, with the places of the name', async () => {
      const { data } = await api().ask(
        'query($id: ID!) { node(id: $id) { ... on Project { mentions { totalCount edges { node { spans { start end } evidence { document { name } } } } } } } }',
        { id: idOf('清河铁路') },
      );
      expect(data.node.mentions.totalCount).toBe(4);
      const spelled = data.node.mentions.edges.flatMap(
        ({ node }: { node: { spans: { start: number; end: number }[]; evidence: { document: { name: string } } } }) =>
          node.spans.map(({ start, end }) => rawOf(node.evidence.document.name).slice(start, end)),
      );
      expect(spelled.sort()).toEqual(['清河城际', '清河城际铁路', '清河城际铁路', '清河城际铁路']);
    });

    it('lists the entities of a document where it names them', async () => {
      const { data } = await api().ask(
        '{ documents(place: "清苑") { edges { node { entities { entity { name } spans { start end } } } } } }',
      );
      const [first] = data.documents.edges[0].node.entities;
      expect(first).toEqual({
        entity: { name: '清苑区' },
        spans: [
          { start: 0, end: 3 },
          { start: 31, end: 34 },
        ],
      });
    });

    it('counts what the graph holds', async () => {
      const { data } = await api().ask('{ stats { documents passages entities figures claims entitiesByType { type count } } }');
      expect(data.stats).toMatchObject({ documents: 4, passages: 20, entities: 18, figures: 6, claims: 26 });
      expect(data.stats.entitiesByType).toContainEqual({ type: 'PLACE', count: 5 });
    });
  });
}
