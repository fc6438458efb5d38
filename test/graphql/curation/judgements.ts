import { describe, expect, it, test } from 'vitest';
import type { CurationApi } from '../../support/curation-api.js';
import { graphState } from '../../support/graph-state.js';

export function judgements(api: () => CurationApi): void {
  const ask: CurationApi['ask'] = (...question) => api().ask(...question);

  describe('judgements', () => {
    const CLAIMS = '{ claims(first: 100) { edges { node { id predicate confidence object { name } judgement { kind by reason } } } } }';
    type Node = { readonly id: string; readonly confidence: number };
    const allClaims = async (): Promise<Node[]> => (await ask(CLAIMS)).data.claims.edges.map(({ node }: { node: Node }) => node);
    const claimOf = async (id: string) => (await allClaims()).find((node) => node.id === id);
    const UNDO =
      'mutation ($judgement: ID!) { undo(judgement: $judgement, reason: "看错了") { documentsChanged judgement { kind judgement } } }';

    it('accept a claim, tell of it, and are undone', async () => {
      const before = await graphState(api().graph.store);
      const { id = '', confidence } = (await allClaims()).find((one) => one.confidence < 1) ?? {};
      const query = `mutation ($id: ID!) { acceptClaim(id: $id, reason: "原文如此", by: "李编辑") {
        documentsChanged judgement { id kind by at reason undoneBy predicate subject { name } object { name type } document } } }`;
      const { data, codes } = await ask(query, { id });
      expect(codes).toEqual([]);
      expect(data.acceptClaim).toMatchObject({
        documentsChanged: 1,
        judgement: { kind: 'ACCEPT', by: '李编辑', reason: '原文如此', undoneBy: null, document: expect.stringMatching(/^document-/u) },
      });
      expect(await claimOf(id)).toMatchObject({
        id,
        confidence: 1,
        judgement: { kind: 'ACCEPT', by: '李编辑', reason: '原文如此' },
      });
      const undone = await ask(UNDO, { judgement: data.acceptClaim.judgement.id });
      expect(undone.data.undo).toEqual({ documentsChanged: 1, judgement: { kind: 'UNDO', judgement: data.acceptClaim.judgement.id } });
      expect(await claimOf(id)).toMatchObject({ id, confidence, judgement: null });
      expect(await graphState(api().graph.store)).toEqual(before);
      expect((await ask(UNDO, { judgement: data.acceptClaim.judgement.id })).codes).toEqual(['BAD_USER_INPUT']);
    });

    it('are listed at once, newest first, in pages, and by entity', async () => {
      const from = '宏远化工集团';
      const into = '山东宏远化工集团股份有限公司';
      const merge =
        'mutation ($from: String!, $into: String!) { mergeEntities(from: $from, into: $into, reason: "同一企业") { judgement { id from { id } into { id } } } }';
      const LIST = `query ($after: String, $entity: ID) { judgements(first: 1, after: $after, entity: $entity) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id kind undoneBy } } } }`;
      const first = (await ask(LIST)).data.judgements;
      const { data } = await ask(merge, { from, into });
      const { id, into: target } = data.mergeEntities.judgement;
      const list = (await ask(LIST)).data.judgements;
      expect(list.totalCount).toBe(first.totalCount + 1);
      expect(list.edges[0].node).toEqual({ id, kind: 'MERGE', undoneBy: null });
      const next = (await ask(LIST, { after: list.pageInfo.endCursor })).data.judgements;
      expect(next.edges[0].node.id).toBe(first.edges[0].node.id);
      expect((await ask(LIST, { entity: target.id })).data.judgements.totalCount).toBe(1);
      await ask(UNDO, { judgement: id });
      const after = (await ask(LIST, { entity: target.id })).data.judgements;
      expect(after.edges[0].node.undoneBy).toMatch(/^judgement-/u);
    });

    it('see what the judgement before them in the same request did', async () => {
      const query = `mutation ($id: ID!) {
        edit: editDocument(id: $id, title: "新标题", reason: "封面") { judgement { id facts { name value } } documentsChanged }
        again: editDocument(id: $id, title: "又一标题", reason: "封面") { judgement { id } documentsChanged }
        gone: removeDocument(id: "document-none")
      }`;
      const documents = await ask('{ documents { edges { node { id title } } } }');
      const { id, title } = documents.data.documents.edges[0].node;
      const { data, codes } = await ask(query, { id });
      expect(codes).toEqual(['NOT_FOUND']); // and what was done before it stays done
      expect(data).toBeNull();
      const titles = async () => {
        const { data: now } = await ask('query ($id: ID!) { node(id: $id) { ... on Document { title } } }', { id });
        return now.node.title;
      };
      expect(await titles()).toBe('又一标题');
      for (const expected of ['新标题', title]) {
        const { data: list } = await ask('{ judgements(first: 20) { edges { node { id kind undoneBy } } } }');
        const last = list.judgements.edges.find(
          ({ node }: { node: { kind: string; undoneBy: string | null } }) => node.kind === 'EDIT' && !node.undoneBy,
        );
        await ask(UNDO, { judgement: last.node.id });
        expect(await titles()).toBe(expected);
      }
    });

    test.each<[string, string, string]>([
      ['a claim that is not there', 'rejectClaim(id: "claim-none", reason: "误")', 'NOT_FOUND'],
      ['a judgement that is not there', 'undo(judgement: "judgement-none", reason: "误")', 'NOT_FOUND'],
      ['a document that is not there', 'editDocument(id: "document-none", title: "题", reason: "误")', 'NOT_FOUND'],
      ['an entity that is not there', 'mergeEntities(from: "查无此企业", into: "庆云县", reason: "误")', 'NOT_FOUND'],
      ['an entity with itself under another name', 'mergeEntities(from: "庆云县", into: "庆云", reason: "误")', 'BAD_USER_INPUT'],
      ['one and the same', 'mergeEntities(from: "庆云县", into: "庆云县", reason: "误")', 'BAD_USER_INPUT'],
      ['two types', 'mergeEntities(from: "庆云县", into: "滨州学院", reason: "误")', 'BAD_USER_INPUT'],
      ['a name it has not', 'splitEntity(entity: "庆云县", name: "庆阳", reason: "误")', 'BAD_USER_INPUT'],
      ['its only name', 'splitEntity(entity: "滨州学院", name: "滨州学院", reason: "误")', 'BAD_USER_INPUT'],
      ['no reason', 'mergeEntities(from: "宏远化工集团", into: "华通装备有限公司", reason: "  ")', 'BAD_USER_INPUT'],
      ['a reason of many lines', 'mergeEntities(from: "宏远化工集团", into: "华通装备有限公司", reason: "一\\n二")', 'BAD_USER_INPUT'],
      ['a long reason', `mergeEntities(from: "宏远化工集团", into: "华通装备有限公司", reason: "${'误'.repeat(501)}")`, 'BAD_USER_INPUT'],
      ['nobody', 'mergeEntities(from: "宏远化工集团", into: "华通装备有限公司", reason: "误", by: "")', 'BAD_USER_INPUT'],
    ])('refuse %s', async (_name, mutation, code) => {
      const before = [await graphState(api().graph.store), await api().graph.ledger.read()];
      const selection = '{ judgement { id } }';
      expect((await ask(`mutation { ${mutation} ${selection} }`)).codes).toEqual([code]);
      expect([await graphState(api().graph.store), await api().graph.ledger.read()]).toEqual(before);
    });

    test.each([
      '',
      '年份: 1',
      'year: 1948',
      'publishedOn: "去年"',
      'publishedOn: "2022-13"',
      'place: "\\u0000"',
      `title: "${'长'.repeat(301)}"`,
    ])('refuse to edit “%s”', async (facts) => {
      const { data } = await ask('{ documents(first: 1) { edges { node { id } } } }');
      const query = `mutation { editDocument(id: "${data.documents.edges[0].node.id}", reason: "误" ${facts}) { judgement { id } } }`;
      const { codes } = await ask(query);
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(codes[0]);
    });
  });
}
