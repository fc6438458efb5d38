import { buildSchema, type ExecutionResult, parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Context, type ContextParts } from '../../src/graphql/context.js';
import { executionOf } from '../../src/graphql/execution.js';
import { HeardVersion } from '../../src/graphql/heard-version.js';
import { Memory, Recall } from '../../src/graphql/memory.js';
import { type RunningServer, startServer } from '../../src/graphql/server.js';
import type { GraphDocument } from '../../src/model/extraction.js';
import type { GraphStore } from '../../src/model/graph-store.js';
import type { GraphReader } from '../../src/questions/reader.js';
import { removeDocument, writeDocument } from '../../src/store/documents.js';
import { EmbeddedSession } from '../../src/store/embedded-session.js';
import { graphDocument } from '../support/graph-documents.js';
import { type CountingStore, counting } from '../support/hand-store.js';

const log = pino({ level: 'silent' });
const QUERIES = [
  '{ documents(first: 50) { totalCount edges { node { title claims { totalCount } } } } }',
  '{ claims(first: 60) { edges { node { evidence { uri document { id title year } } subject { name documentCount } } } } }',
  '{ projects(first: 50) { totalCount edges { node { id documentCount mentions(first: 3) { edges { node { evidence { document { title } } } } } } } } }',
];

function entitled(document: GraphDocument, title: string, fingerprint: string): GraphDocument {
  const { extraction } = document;
  return { ...document, fingerprint, extraction: { ...extraction, document: { ...extraction.document, title } } };
}

async function answer(server: RunningServer, query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  // A variable that nothing uses keeps kept answers out of this.
  const body = JSON.stringify({ query, variables: { nth: Math.random() } });
  return (await fetch(`${server.url}graphql`, { method: 'POST', headers, body })).text();
}

/** What a server that has just started says. */
async function saidAnew(store: GraphStore, query: string): Promise<string> {
  const server = await startServer({ store, port: 0, log });
  try {
    return await answer(server, query);
  } finally {
    await server.close();
  }
}

describe('what a server knows from before', () => {
  let store: EmbeddedSession;
  let server: RunningServer;
  const first = graphDocument({ seed: 1, fingerprint: 'a' });
  beforeAll(async () => {
    store = await EmbeddedSession.open(':memory:');
    for (const seed of [2, 3, 4]) await writeDocument(store, graphDocument({ seed }));
    server = await startServer({ store, port: 0, log });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const nameOf = ({ extraction }: GraphDocument) => extraction.entities[0]?.name ?? '';
  const byName = `{ strategiesServed(by: "${nameOf(first)}") { by { id aliases documentCount } } node(id: "${first.extraction.document.id}") { ... on Document { title } } }`;
  const changes: readonly [string, () => Promise<unknown>][] = [
    ['a document comes', () => writeDocument(store, entitled(first, '先前的标题', 'a'))],
    ['it gets another title', () => writeDocument(store, entitled(first, '后来的标题', 'b'))],
    ['another names the same entities', () => writeDocument(store, graphDocument({ seed: 5, world: 12 }))],
    ['it goes', () => removeDocument(store, first.extraction.document.id)],
    ['it comes again', () => writeDocument(store, entitled(first, '又一标题', 'c'))],
  ];

  it.each(changes)('counts no more when %s', async (_, change) => {
    for (const query of [...QUERIES, byName]) await answer(server, query);
    await change();
    for (const query of [...QUERIES, byName]) {
      const anew = await saidAnew(store, query);
      // Read, then known.
      expect(await answer(server, query)).toBe(anew);
      expect(await answer(server, query)).toBe(anew);
    }
  });

  it('is right again as soon as writing ends, whatever was asked meanwhile', async () => {
    let isWriting = true;
    const asking = (async () => {
      while (isWriting) for (const query of QUERIES) await answer(server, query);
    })();
    for (let seed = 20; seed < 32; seed++)
      await writeDocument(store, entitled(graphDocument({ seed: 2, uri: '2.txt' }), `题 ${seed}`, `${seed}`));
    const atOnce = await Promise.all(QUERIES.map((query) => answer(server, query)));
    isWriting = false;
    await asking;
    const anew: string[] = [];
    for (const query of QUERIES) anew.push(await saidAnew(store, query));
    expect(atOnce).toEqual(anew);
  });
});

describe('what is asked for again', () => {
  let store: CountingStore;
  let server: RunningServer;
  beforeAll(async () => {
    store = counting(await EmbeddedSession.open(':memory:'));
    for (const seed of [2, 3, 4]) await writeDocument(store, graphDocument({ seed }));
    server = await startServer({ store, port: 0, log });
    await answer(server, QUERIES[0] as string);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const readsOf = async (query: string) => {
    const before = store.reads;
    const { data } = JSON.parse(await answer(server, query));
    return { data, reads: store.reads - before };
  };

  it('with each page: the count is made for the first', async () => {
    const page = (after: string) =>
      readsOf(
        `{ claims(first: 2${after}) { totalCount pageInfo { endCursor } edges { node { subject { claims(first: 1) { totalCount } } } } } }`,
      );
    const first = await page('');
    const next = await page(`, after: "${first.data.claims.pageInfo.endCursor}"`);
    expect(next.data.claims.totalCount).toBe(first.data.claims.totalCount);
    expect(next.reads).toBeLessThan(first.reads);
    expect(next.data.claims.edges).not.toEqual(first.data.claims.edges);
  });

  it('of two texts: they are read once, whatever is compared', async () => {
    const documents = (await readsOf('{ documents(first: 2) { edges { node { id } } } }')).data.documents.edges;
    const [left, right] = documents.map(({ node }: { node: { id: string } }) => node.id);
    const compared = async (types: string) =>
      (
        await readsOf(
          `{ compareDocuments(left: "${left}", right: "${right}", types: ${types}) { onlyLeft { name } inWordsOfLeft { name } } }`,
        )
      ).reads;
    const first = await compared('[PROJECT]');
    // The two documents and their texts are known by now; what they name of another type is not.
    expect(await compared('[ZONE]')).toBe(first - 2);
  });
});

describe('a request', () => {
  const knowing = (memory: Memory, version: number | null) => new Recall(memory, async () => version);
  const reading = async (recall: Recall, value: object) => recall.learn('name', async () => value);

  it('knows what one before it read of the same graph, and nothing of another', async () => {
    const memory = new Memory();
    const [one, two] = [{ of: 1 }, { of: 2 }];
    expect(await reading(knowing(memory, 1), one)).toBe(one);
    expect(await reading(knowing(memory, 1), two)).toBe(one);
    expect(await reading(knowing(memory, 2), two)).toBe(two);
    expect(await reading(knowing(memory, 2), one)).toBe(two);
  });

  it('knows nothing where the version cannot be told, and leaves nothing behind', async () => {
    const memory = new Memory();
    await reading(knowing(memory, 1), { of: 1 });
    const two = { of: 2 };
    expect(await reading(knowing(memory, null), two)).toBe(two);
    expect(await reading(knowing(memory, 1), two)).toEqual({ of: 1 });
  });

  it('knows nothing once it has changed the graph', async () => {
    const memory = new Memory();
    const recall = knowing(memory, 1);
    await reading(recall, { of: 1 });
    recall.end();
    const two = { of: 2 };
    expect(recall.known('name')).toBeUndefined();
    expect(await reading(recall, two)).toBe(two);
    expect(memory.get('name', 1)).toEqual({ of: 1 });
  });

  it('does not wait for a version until it needs one', async () => {
    let heard = 0;
    const recall = new Recall(new Memory(), async () => ++heard);
    expect(recall.known('name')).toBeUndefined();
    expect(heard).toBe(0);
    await Promise.all([reading(recall, {}), reading(recall, {})]);
    expect(heard).toBe(1);
  });
});

describe('a request that takes the graph for the same', () => {
  /** Requests over a memory that holds { of: 1 } of the first version, while the graph has the version given. */
  async function over(version: number | null) {
    const memory = new Memory();
    await new Recall(memory, async () => 1).learn('name', async () => ({ of: 1 }));
    let heard = 0;
    const hear = async () => {
      heard++;
      return version;
    };
    return { recall: new Recall(memory, hear, 1), memory, heard: () => heard };
  }

  it('uses what is known before the version is heard, and hears it meanwhile', async () => {
    const { recall, heard } = await over(1);
    expect(recall.known('name')).toEqual({ of: 1 });
    expect(heard()).toBe(0);
    await new Promise(setImmediate);
    expect(heard()).toBe(1);
    expect(await recall.holds()).toBe(true);
  });

  it.each([2, null])('is told that it was wrong where the graph has version %s', async (version) => {
    const { recall } = await over(version);
    expect(await recall.learn('name', async () => ({ of: 2 }))).toEqual({ of: 1 });
    expect(await recall.holds()).toBe(false);
    recall.assumeNothing();
    expect(await recall.learn('name', async () => ({ of: 2 }))).toEqual({ of: 2 });
    expect(await recall.holds()).toBe(true);
  });

  it('hears nothing where it recalled nothing', async () => {
    const { recall, memory, heard } = await over(2);
    expect(await recall.learn('another', async () => ({ of: 2 }))).toEqual({ of: 2 });
    expect(await recall.holds()).toBe(true);
    expect(heard()).toBe(0);
    // Kept with a version that the graph no longer has: whoever uses it will hear so.
    expect(memory.get('another', 1)).toEqual({ of: 2 });
  });

  it('has its query executed once more, with nothing of what it read the first time', async () => {
    const { recall } = await over(2);
    const schema = buildSchema('type Query { of: Int } type Mutation { of: Int }');
    const asked: string[] = [];
    const read = async (statement: string) => {
      asked.push(statement);
      return [];
    };
    const reader: GraphReader = { read, searchText: read };
    const context = new Context({ newReader: () => reader, recall, caller: new AbortController().signal } as ContextParts);
    const executor = (await executionOf(schema).load({} as never)).executor as unknown as (request: object) => Promise<ExecutionResult>;
    const of = async (_: unknown, given: Context) => {
      await given.reader.read('RETURN 1');
      return (await given.recall.learn('name', async () => ({ of: 2 })))?.of;
    };
    Object.assign(schema.getQueryType()?.getFields().of ?? {}, { resolve: (root: unknown, _: unknown, given: Context) => of(root, given) });
    const document = parse('{ of }');
    const answer = await executor({ document, operation: document.definitions[0], request: {}, context });
    expect(answer.data).toEqual({ of: 2 });
    expect(asked).toHaveLength(2);
  });
});

describe('the version', () => {
  it('is never one from before it was asked for', async () => {
    let version = 1;
    const answers: (() => void)[] = [];
    const store = {
      version: () => {
        const now = version;
        return new Promise<number>((done) => answers.push(() => done(now)));
      },
    } as unknown as GraphStore;
    const heard = new HeardVersion(store);
    const before = heard.hear();
    version = 2;
    const [one, two] = [heard.hear(), heard.hear()];
    answers.shift()?.();
    expect(await before).toBe(1);
    await Promise.resolve();
    answers.shift()?.();
    expect([await one, await two]).toEqual([2, 2]);
    expect(answers).toHaveLength(0);
    expect(heard.last).toBe(2);
  });
});
