import { createServer } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/graphql/server.js';
import { ZhengtuError } from '../../src/model/errors.js';
import type { GraphDocument } from '../../src/model/extraction.js';
import type { GraphStore } from '../../src/model/graph-store.js';
import { removeDocument, writeDocument } from '../../src/store/documents.js';
import { type Api, startApi } from '../support/api.js';
import { HAND_DOCUMENTS } from '../support/hand-graph.js';

const embedded = { engine: 'embedded', path: ':memory:' } as const;
const silent = pino({ level: 'silent' });

/** A store that answers every read in the given way. */
function storeThat(read: () => Promise<never>): GraphStore {
  const refuse = () => Promise.reject(new Error('not in this test'));
  return { engine: 'embedded', read, searchText: read, write: refuse, version: read, close: () => Promise.resolve() };
}

async function askOnce(store: GraphStore, log = silent) {
  const server = await startServer({ store, port: 0, log });
  const body = JSON.stringify({ query: '{ stats { documents } }' });
  const response = await fetch(`${server.url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const ready = await fetch(`${server.url}readyz`);
  await server.close();
  return { status: response.status, answer: (await response.json()) as { errors: { extensions: object }[] }, ready: ready.status };
}

describe('the server', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(embedded);
  });
  afterAll(() => api.close());

  it('says whether it lives and whether the graph answers', async () => {
    expect(await (await fetch(`${api.server.url}healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${api.server.url}readyz`)).json()).toMatchObject({ status: 'ready', engine: 'embedded' });
  });

  it('gives every request an id, the caller’s own where it is a plain one', async () => {
    const ids = ['trace-17', 'no plain id', null].map(async (id) => {
      const response = await fetch(`${api.server.url}healthz`, { headers: id ? { 'x-request-id': id } : {} });
      return response.headers.get('x-request-id');
    });
    const [own, odd, none] = await Promise.all(ids);
    expect(own).toBe('trace-17');
    expect(odd).toMatch(/^[0-9a-f-]{36}$/u);
    expect(none).toMatch(/^[0-9a-f-]{36}$/u);
  });

  it.each(['', 'graphiql', 'entity/e-1', 'healthz'])('sends /%s under a strict policy', async (path) => {
    const { headers } = await fetch(api.server.url + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|upgrade-insecure/u);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('refuses what a form of another site could send', async () => {
    const response = await fetch(`${api.server.url}graphql?query={stats{documents}}`);
    expect(response.status).toBe(400);
  });

  it('keeps an answer until the graph changes', async () => {
    const query = '{ stats { documents claims } }';
    const first = await api.ask(query);
    const again = await api.ask(query);
    expect(again.data).toEqual(first.data);
    expect(again.reads).toBe(0);
    const document = HAND_DOCUMENTS[0] as GraphDocument;
    await removeDocument(api.store, document.extraction.document.id);
    const less = await api.ask(query);
    expect(less.data.stats.documents).toBe(first.data.stats.documents - 1);
    await writeDocument(api.store, document);
    expect((await api.ask(query)).data).toEqual(first.data);
  });

  it('keeps no answer that failed', async () => {
    const query = '{ linkage(strategy: "月球开发") { strategy { name } } }';
    expect((await api.ask(query)).reads).toBeGreaterThan(0);
    expect((await api.ask(query)).reads).toBeGreaterThan(0);
  });

  it('refuses batches and bodies that are too large', async () => {
    const post = (body: string) =>
      fetch(`${api.server.url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect((await post('[{"query":"{stats{documents}}"}]')).status).toBe(400);
    expect((await post(JSON.stringify({ query: '{stats{documents}}', variables: { x: 'a'.repeat(300_000) } }))).status).toBe(413);
  });

  it('shows no insides where a request is broken', async () => {
    const response = await fetch(`${api.server.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const missing = await fetch(`${api.server.url}assets/../../package.json`);
    expect(await missing.text()).not.toContain('node_modules');
  });

  it('says what is in the way when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const attempt = startServer({ store: api.store, port, log: silent });
    await expect(attempt).rejects.toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining(`port ${port}`) });
    other.close();
  });

  it.each([
    ['STORE_UNAVAILABLE', 'STORE_UNAVAILABLE'],
    ['TIMEOUT', 'TIMEOUT'],
    ['INTERNAL', 'INTERNAL'],
    ['STATEMENT_REFUSED', 'INTERNAL'],
  ] as const)('turns %s of the store into %s', async (thrown, told) => {
    const { answer, ready } = await askOnce(storeThat(() => Promise.reject(new ZhengtuError(thrown, 'MATCH (secret)'))));
    expect(answer.errors[0]?.extensions).toEqual({ code: told });
    expect(ready).toBe(503);
    if (told === 'INTERNAL') expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('writes the cause of an inner failure to its log, not to the caller', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
    const { answer } = await askOnce(
      storeThat(() => Promise.reject(new Error('the disk is on fire'))),
      log,
    );
    expect(JSON.stringify(answer)).not.toContain('fire');
    expect(lines.join('')).toContain('the disk is on fire');
  });

  it('logs what a request cost', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
    const logged = await startServer({ store: api.store, port: 0, log });
    const body = JSON.stringify({ query: 'query Named { places(first: 1) { edges { node { id } } } }' });
    const headers = { 'content-type': 'application/json', 'x-request-id': 'trace-18' };
    await fetch(`${logged.url}graphql`, { method: 'POST', headers, body });
    await logged.close();
    const line = lines.map((one) => JSON.parse(one)).find(({ msg }) => msg === 'answered');
    expect(line).toMatchObject({ requestId: 'trace-18', operationName: 'Named', roundTrips: 1, rows: 2, errors: 0 });
  });

  it('gives up a request that takes too long', async () => {
    const slow = storeThat(() => new Promise(() => undefined));
    const bounded: GraphStore = {
      ...slow,
      read: (_statement, _parameters, options) =>
        new Promise((_, reject) => setTimeout(() => reject(new ZhengtuError('TIMEOUT', 'given up')), options?.timeout)),
    };
    const server = await startServer({ store: bounded, port: 0, log: silent, timeout: 50 });
    const body = JSON.stringify({ query: '{ stats { documents } }' });
    const started = performance.now();
    const response = await fetch(`${server.url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(((await response.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions).toEqual({ code: 'TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(5_000);
    await server.close();
  });

  it('tells the store when the caller goes away', async () => {
    let signal: AbortSignal | undefined;
    const waiting = new Promise<void>((started) => {
      const read: GraphStore['read'] = (_statement, _parameters, options) => {
        signal = options?.signal;
        started();
        return new Promise((_, reject) => options?.signal?.addEventListener('abort', () => reject(new ZhengtuError('TIMEOUT', 'gone'))));
      };
      void startServer({ store: { ...storeThat(() => Promise.reject(new Error())), read }, port: 0, log: silent }).then(async (server) => {
        const caller = new AbortController();
        const body = JSON.stringify({ query: '{ stats { documents } }' });
        const headers = { 'content-type': 'application/json' };
        const asked = fetch(`${server.url}graphql`, { method: 'POST', headers, body, signal: caller.signal }).catch(() => null);
        await waiting;
        caller.abort();
        await asked;
      });
    });
    await waiting;
    await expect.poll(() => signal?.aborted).toBe(true);
  });
});
