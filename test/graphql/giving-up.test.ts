import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/graphql/server.js';
import type { GraphStore } from '../../src/model/graph-store.js';
import type { Neo4jSettings } from '../../src/store/neo4j-session.js';
import { openStore, type StoreSettings } from '../../src/store/open-store.js';
import { describeNeo4j } from '../support/neo4j.js';

const log = pino({ level: 'silent' });
/** Seconds on the embedded engine, which cannot be stopped; hours on a server, which can. */
const TIMES: Readonly<Record<GraphStore['engine'], number>> = { embedded: 3_001, neo4j: 100_003 };

/** The engine with a long statement in the place of every other, but for what the metrics ask. */
function slowed(store: GraphStore) {
  const times = TIMES[store.engine];
  const slow = `UNWIND range(1, ${times}) AS a UNWIND range(1, ${times}) AS b WITH a * b AS c RETURN max(c) AS total`;
  const sent = { reads: 0 };
  const read: GraphStore['read'] = (statement, _parameters, options) => {
    if (statement.startsWith('MATCH (d:Document) RETURN count')) return store.read(statement);
    sent.reads += 1;
    return store.read(slow, {}, options);
  };
  const { engine } = store;
  const searchText = store.searchText.bind(store);
  const version = () => store.version();
  return { sent, store: { engine, read, searchText, version, write: store.write.bind(store), close: () => store.close() } };
}

/** A query that reads one thing after another. */
const QUERY = '{ node(id: "strategy-0") { ... on Strategy { name claims { edges { node { id subject { name } } } } } } }';

function post(url: string, signal?: AbortSignal) {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }), ...(signal && { signal }) });
}

/** `running`: how many of the long statements the engine is at; null where the engine does not tell. */
function givesUp(settings: () => StoreSettings, running: () => Promise<number | null>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(settings());
  }, 240_000);
  afterAll(() => store.close());

  it('a request that takes too long: the answer says so, the engine is told, no more is asked of it', async () => {
    const slow = slowed(store);
    const server = await startServer({ store: slow.store, port: 0, log, timeout: 400 });
    const started = performance.now();
    const answer = (await (await post(server.url)).json()) as { errors: { extensions: object }[] };
    expect(answer.errors[0]?.extensions).toEqual({ code: 'TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(slow.sent.reads).toBe(1);
    await expect.poll(running, { timeout: 10_000 }).toSatisfy((count) => count === 0 || count === null);
    expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await server.close();
  });

  it('a request whose caller went away: the engine is told, no more is asked of it', async () => {
    const slow = slowed(store);
    const server = await startServer({ store: slow.store, port: 0, log, timeout: 60_000 });
    const caller = new AbortController();
    const asked = post(server.url, caller.signal).catch(() => null);
    await expect.poll(() => slow.sent.reads, { timeout: 10_000 }).toBe(1);
    await expect.poll(running, { timeout: 10_000 }).not.toBe(0);
    caller.abort();
    await asked;
    await expect.poll(running, { timeout: 10_000 }).toSatisfy((count) => count === 0 || count === null);
    const told = async () => (await (await fetch(`${server.url}metrics`)).text()).includes('outcome="cancelled"');
    await expect.poll(told, { timeout: 10_000 }).toBe(true);
    expect(slow.sent.reads).toBe(1);
    expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await server.close();
  });
}

async function runningOn({ uri, user, password }: Neo4jSettings): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery, status');
    const ours = records.filter((record) => String(record.get('currentQuery')).includes(`range(1, ${TIMES.neo4j})`));
    return ours.filter((record) => !String(record.get('status')).startsWith('Terminated')).length;
  } finally {
    await driver.close();
  }
}

describe('the embedded engine gives up', () =>
  givesUp(
    () => ({ engine: 'embedded', path: ':memory:' }),
    async () => null,
  ));
describeNeo4j('Neo4j gives up', (settings) => givesUp(settings, () => runningOn(settings())));
