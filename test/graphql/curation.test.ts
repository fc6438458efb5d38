import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { RunningServer } from '../../src/graphql/server.js';
import { startServer } from '../../src/graphql/server.js';
import { type Curated, DOCUMENTS, ingestAll, openCurated } from '../support/curated.js';
import { graphState } from '../support/graph-state.js';

const TOKEN = 'a-token-for-tests-only';
const silent = pino({ level: 'silent' });

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which each test knows
  readonly data: any;
  readonly codes: readonly string[];
  readonly messages: string;
}

describe('curation over HTTP', () => {
  let graph: Curated;
  let server: RunningServer;
  let reading: RunningServer;

  beforeAll(async () => {
    graph = await openCurated();
    await ingestAll(graph);
    const { store, curation } = graph;
    server = await startServer({ store, port: 0, log: silent, curation, token: TOKEN });
    reading = await startServer({ store, port: 0, log: silent, curation });
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await reading.close();
    await graph.close();
  });

  const ask = async (
    query: string,
    variables: object = {},
    { url, authorization }: { url?: string; authorization?: string | null } = {},
  ): Promise<Answer> => {
    const header = authorization === undefined ? `Bearer ${TOKEN}` : authorization;
    const headers = { 'content-type': 'application/json', ...(header !== null && { authorization: header }) };
    const response = await fetch(`${url ?? server.url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data = null, errors = [] } = (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { data, codes: errors.map(({ extensions }) => extensions.code), messages: errors.map(({ message }) => message).join('\n') };
  };

  const REMOVE = 'mutation { removeDocument(id: "document-none") }';

  describe('who may', () => {
    it('only reads without a token, whatever is sent', async () => {
      expect((await ask(REMOVE, {}, { url: reading.url })).codes).toEqual(['READ_ONLY']);
      expect((await ask(REMOVE, {}, { url: reading.url, authorization: null })).codes).toEqual(['READ_ONLY']);
    });

    test.each<[string, string | null]>([
      ['nothing', null],
      ['another token', 'Bearer another-token-of-22'],
      ['the beginning of the token', `Bearer ${TOKEN.slice(0, -1)}`],
      ['more than the token', `Bearer ${TOKEN}x`],
      ['the token under another scheme', `Basic ${TOKEN}`],
      ['the token alone', TOKEN],
      ['an empty token', 'Bearer '],
    ])('is not who sends %s', async (_name, authorization) => {
      expect((await ask(REMOVE, {}, { authorization })).codes).toEqual(['UNAUTHENTICATED']);
    });

    it('is who sends the token, in any spelling of the scheme', async () => {
      expect((await ask(REMOVE)).codes).toEqual(['NOT_FOUND']);
      expect((await ask(REMOVE, {}, { authorization: `bearer ${TOKEN}` })).codes).toEqual(['NOT_FOUND']);
    });

    it('lets all read the judgements', async () => {
      const { data, codes } = await ask('{ judgements { totalCount } }', {}, { authorization: null });
      expect([codes, data.judgements.totalCount]).toEqual([[], 0]);
    });

    test.each(['short', 'fifteen-signs-x', 'sixteen signs or more', '密令密令密令密令密令密令密令密令'])(
      'refuses to start with the token “%s”',
      async (token) => {
        await expect(startServer({ store: graph.store, port: 0, log: silent, token })).rejects.toMatchObject({ code: 'CONFIGURATION' });
      },
    );

    it('takes large bodies from those with the token only', async () => {
      const body = JSON.stringify({ query: '{ stats { documents } }', variables: { x: '字'.repeat(200_000) } });
      const post = (headers: object) =>
        fetch(`${server.url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
      expect((await post({})).status).toBe(413);
      expect((await post({ authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    });
  });

  describe('judgements', () => {
    const CLAIMS = '{ claims(first: 100) { edges { node { id predicate confidence object { name } judgement { kind by reason } } } } }';
    type Node = { readonly id: string; readonly confidence: number };
    const allClaims = async (): Promise<Node[]> => (await ask(CLAIMS)).data.claims.edges.map(({ node }: { node: Node }) => node);
    const claimOf = async (id: string) => (await allClaims()).find((node) => node.id === id);
    const UNDO =
      'mutation ($judgement: ID!) { undo(judgement: $judgement, reason: "看错了") { documentsChanged judgement { kind judgement } } }';

    it('accept a claim, tell of it, and are undone', async () => {
      const before = await graphState(graph.store);
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
      expect(await graphState(graph.store)).toEqual(before);
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
      const before = [await graphState(graph.store), await graph.ledger.read()];
      const selection = '{ judgement { id } }';
      expect((await ask(`mutation { ${mutation} ${selection} }`)).codes).toEqual([code]);
      expect([await graphState(graph.store), await graph.ledger.read()]).toEqual(before);
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

  describe('documents', () => {
    const INGEST = `mutation ($text: String!, $name: String, $place: String, $year: Int) { ingestDocument(text: $text, name: $name, place: $place, year: $year) {
      outcome document { id name uri place year title } diagnostics { code message } } }`;
    const text = '阳信县人民政府工作会议\n会议强调，阳信县要加快建设鸭梨产业园，总投资3亿元。\n';

    it('are read, replaced by what bears their name, and removed without a trace', async () => {
      const before = await graphState(graph.store);
      const { data, codes } = await ask(INGEST, { text, name: '阳信会议', place: '阳信县', year: 2024 });
      expect(codes).toEqual([]);
      expect(data.ingestDocument).toMatchObject({
        outcome: 'ADDED',
        document: { name: '阳信会议', uri: 'upload:阳信会议', place: '阳信县', year: 2024 },
        diagnostics: [],
      });
      expect((await ask(INGEST, { text, name: '阳信会议', place: '阳信县', year: 2024 })).data.ingestDocument.outcome).toBe('UNCHANGED');
      const replaced = (await ask(INGEST, { text: `${text}会议还研究了其他事项。\n`, name: '阳信会议' })).data.ingestDocument;
      expect(replaced.outcome).toBe('REPLACED');
      expect((await ask('mutation ($id: ID!) { removeDocument(id: $id) }', { id: replaced.document.id })).data.removeDocument).toBe(
        replaced.document.id,
      );
      expect(await graphState(graph.store)).toEqual(before);
      expect((await ask('mutation ($id: ID!) { removeDocument(id: $id) }', { id: replaced.document.id })).codes).toEqual(['NOT_FOUND']);
    });

    it('are named by their title where they have no name', async () => {
      const { data } = await ask(
        `mutation ($text: String!) { ingestDocument(text: $text, title: "一次会议${'长'.repeat(200)}") { document { id name title } } }`,
        { text },
      );
      expect(data.ingestDocument.document).toMatchObject({
        name: expect.stringMatching(/^一次会议长{116}$/u),
        title: expect.stringMatching(/^一次会议长{200}$/u),
      });
      await ask('mutation ($id: ID!) { removeDocument(id: $id) }', { id: data.ingestDocument.document.id });
    });

    test.each<[string, object]>([
      ['nothing', { text: '' }],
      ['blanks', { text: ' \n　' }],
      ['more than the longest', { text: '长'.repeat(1_000_001) }],
      ['NUL', { text: '会议\0' }],
      ['front matter that is none', { text: '---\nyear: 今年\n---\n会议' }],
      ['a name with a line break', { text: '会议', name: 'a\nb' }],
      ['a name far too long', { text: '会议', name: '名'.repeat(200) }],
      ['a year before all plans', { text: '会议', year: 12 }],
    ])('are refused with %s', async (_name, variables) => {
      const before = await graphState(graph.store);
      expect((await ask(INGEST, variables)).codes).toEqual(['BAD_USER_INPUT']);
      expect(await graphState(graph.store)).toEqual(before);
    });
  });

  describe('long ingests', () => {
    const START = 'mutation ($documents: [DocumentInput!]!) { ingestDocuments(documents: $documents) { id state total done } }';
    const CANCEL = 'mutation ($job: ID!) { cancelIngest(job: $job) { id state } }';
    const small = (number: number) => ({
      text: `庆云县第${number}次会议\n会议要求加快建设第${number}批乡村道路项目。\n`,
      name: `会议${number}`,
    });

    /** Every event of a job's stream until it ends. */
    const watch = async (job: string) => {
      const response = await fetch(`${server.url}progress/${job}`);
      const stream = await response.text();
      const events = stream.split('\n\n').filter((event) => event.startsWith('event:'));
      return { type: response.headers.get('content-type'), events: events.map((event) => JSON.parse(event.split('\ndata: ')[1] ?? '')) };
    };
    const held = async () => (await ask('{ stats { documents } }')).data.stats.documents as number;

    it('tell how far they are, pass over what cannot be read, and end', async () => {
      const before = await held();
      const documents = [small(1), { text: '  ', name: '空白' }, small(2)];
      const { data, codes } = await ask(START, { documents });
      expect(codes).toEqual([]);
      expect(data.ingestDocuments).toMatchObject({ state: 'RUNNING', total: 3, done: 0 });
      const { type, events } = await watch(data.ingestDocuments.id);
      expect(type).toContain('text/event-stream');
      expect(events.at(-1)).toMatchObject({
        state: 'done',
        done: 3,
        added: 2,
        current: null,
        problems: [{ name: '空白', message: expect.stringContaining('empty') }],
      });
      expect(events.map(({ done }) => done)).toEqual(events.map(({ done }) => done).sort());
      expect(await held()).toBe(before + 2);
      // Who comes late is told how it ended.
      expect((await watch(data.ingestDocuments.id)).events).toEqual([events.at(-1)]);
      const { data: asked } = await ask('query ($id: ID!) { ingestJob(id: $id) { state done problems { name } } }', {
        id: data.ingestDocuments.id,
      });
      expect(asked.ingestJob).toEqual({ state: 'DONE', done: 3, problems: [{ name: '空白' }] });
    });

    it('stop between documents when cancelled, with what was read whole and nothing of the rest', async () => {
      const before = await held();
      const documents = Array.from({ length: 60 }, (_, number) => small(100 + number));
      const { data } = await ask(START, { documents });
      const watching = watch(data.ingestDocuments.id);
      await ask(CANCEL, { job: data.ingestDocuments.id });
      const last = (await watching).events.at(-1);
      expect(last.state).toBe('cancelled');
      expect(last.done).toBeLessThan(60);
      expect(await held()).toBe(before + last.added);
      for (const document of documents.slice(0, last.done)) expect((await graph.curation.ingest(document)).outcome).toBe('unchanged');
    });

    it('are not there under an id that nobody was given', async () => {
      const response = await fetch(`${server.url}progress/none`);
      expect([response.status, ((await response.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions]).toEqual([
        404,
        { code: 'NOT_FOUND' },
      ]);
      expect((await ask(CANCEL, { job: 'none' })).codes).toEqual(['NOT_FOUND']);
      expect((await ask('{ ingestJob(id: "none") { id } }')).data.ingestJob).toBeNull();
      expect((await ask(START, { documents: [] })).codes).toEqual(['BAD_USER_INPUT']);
      expect((await ask(START, { documents: [small(1)] }, { authorization: null })).codes).toEqual(['UNAUTHENTICATED']);
    });

    it('do not keep a server from closing, and stop when curation closes', async () => {
      const other = await openCurated();
      const one = await startServer({ store: other.store, port: 0, log: silent, curation: other.curation, token: TOKEN });
      const { data } = await ask(START, { documents: Array.from({ length: 40 }, (_, number) => small(500 + number)) }, { url: one.url });
      const stream = await fetch(`${one.url}progress/${data.ingestDocuments.id}`);
      const started = performance.now();
      await one.close();
      await other.curation.close();
      expect(performance.now() - started).toBeLessThan(8_000);
      expect(await stream.text()).toContain('event: running');
      expect(other.curation.ingestJob(data.ingestDocuments.id)?.state).toBe('cancelled');
      await other.close();
    });
  });

  it('a second reading of everything adds nothing', async () => {
    const version = await graph.store.version();
    for (const document of DOCUMENTS) expect((await graph.curation.ingest(document)).outcome).toBe('unchanged');
    expect(await graph.curation.bringUpToDate()).toBe(0);
    expect(await graph.store.version()).toBe(version);
  });
});
