import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BoundedNames } from '../../src/graphql/metrics/bounded-names.js';
import { type Api, startApi } from '../support/api.js';
import { type CurationApi, startCurationApi } from '../support/curation-api.js';

const embedded = { engine: 'embedded', path: ':memory:' } as const;

/** The samples of a page of metrics, by name and labels as they stand there. */
async function samples(url: string): Promise<Map<string, number>> {
  const text = await (await fetch(`${url}metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
}

describe('metrics', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(embedded);
  });
  afterAll(() => api.close());

  /** How much each sample grew while something was done. */
  async function growth(work: () => Promise<unknown>): Promise<(sample: string) => number> {
    const before = await samples(api.server.url);
    await work();
    const after = await samples(api.server.url);
    return (sample) => (after.get(sample) ?? 0) - (before.get(sample) ?? 0);
  }
  const requests = (field: string, outcome: string) => `zhengtu_request_seconds_count{field="${field}",outcome="${outcome}"}`;

  it('are told as Prometheus reads them', async () => {
    const response = await fetch(`${api.server.url}metrics`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u);
    const text = await response.text();
    for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds', 'zhengtu_graph_version'])
      expect(text).toContain(`# HELP ${name} `);
  });

  it('count requests by field, outcome and name, with their round trips and rows', async () => {
    const query = 'query OfPlaces { places(first: 3) { edges { node { name claims(first: 1) { edges { node { id } } } } } } }';
    const answer = await api.ask('query Warm { stats { documents } }');
    expect(answer.errors).toEqual([]);
    const grew = await growth(() => api.ask(query));
    expect(grew(requests('places', 'answered'))).toBe(1);
    expect(grew('zhengtu_operations_total{operation="OfPlaces",outcome="answered"}')).toBe(1);
    expect(grew('zhengtu_request_round_trips_sum{field="places"}')).toBe(2);
    expect(grew('zhengtu_request_rows_sum{field="places"}')).toBeGreaterThanOrEqual(4);
    expect(grew('zhengtu_store_read_seconds_count{kind="statement"}')).toBe(2);
    expect(grew('zhengtu_answer_cache_total{result="miss"}')).toBe(1);
    const again = await growth(() => api.ask(query));
    expect(again(requests('places', 'kept'))).toBe(1);
    expect(again('zhengtu_answer_cache_total{result="hit"}')).toBe(1);
    expect(again('zhengtu_request_round_trips_count{field="places"}')).toBe(0);
  });

  it.each([
    ['{ nothing }', 'none', 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 'none', 'GRAPHQL_PARSE_FAILED'],
    ['{ linkage(strategy: "月球开发") { strategy { name } } }', 'linkage', 'NOT_FOUND'],
    ['{ projects(first: 0) { totalCount } stats { documents } }', 'several', 'BAD_USER_INPUT'],
    ['mutation { removeDocument(id: "x") }', 'removeDocument', 'READ_ONLY'],
  ])('count what is refused: %s', async (query, field, code) => {
    const grew = await growth(() => api.ask(query));
    expect(grew(requests(field, 'refused'))).toBe(1);
    expect(grew(`zhengtu_errors_total{code="${code}"}`)).toBe(1);
  });

  it('count what never reached GraphQL', async () => {
    const post = (body: string) =>
      fetch(`${api.server.url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect((await growth(() => post('{"query":')))('zhengtu_errors_total{code="BAD_REQUEST"}')).toBe(1);
    expect((await growth(() => post('[1]')))('zhengtu_errors_total{code="BAD_REQUEST"}')).toBe(1);
    expect((await growth(() => post(`"${'x'.repeat(300_000)}"`)))('zhengtu_errors_total{code="PAYLOAD_TOO_LARGE"}')).toBe(1);
  });

  it('do not grow with the names that callers think of', async () => {
    for (let number = 0; number < 130; number++) await api.ask(`query Flood${number} { stats { documents } }`);
    const operations = [...(await samples(api.server.url)).keys()].filter((sample) => sample.startsWith('zhengtu_operations_total'));
    expect(operations.some((sample) => sample.includes('operation="other"'))).toBe(true);
    expect(new Set(operations.map((sample) => /operation="(?<name>\w+)"/u.exec(sample)?.groups?.name)).size).toBeLessThanOrEqual(102);
  });

  it('tell of the graph, and that it does not answer', async () => {
    const told = await samples(api.server.url);
    expect(told.get('zhengtu_graph_ready')).toBe(1);
    expect(told.get('zhengtu_graph_documents')).toBe(4);
    expect(told.get('zhengtu_graph_version')).toBe(await api.store.version());
    const broken = await startApi(embedded);
    await broken.store.close();
    const gone = await samples(broken.server.url);
    expect(gone.get('zhengtu_graph_ready')).toBe(0);
    expect(gone.has('zhengtu_graph_version')).toBe(false);
    await broken.server.close();
  });
});

describe('metrics of changes', () => {
  let api: CurationApi;
  beforeAll(async () => {
    api = await startCurationApi(embedded);
  }, 120_000);
  afterAll(() => api.close());

  it('count documents by what became of them, and ingests', async () => {
    const documents = [{ text: '庆云县第一次会议\n' }, { text: ' ' }, { text: '庆云县第一次会议\n' }];
    const START = 'mutation ($documents: [DocumentInput!]!) { ingestDocuments(documents: $documents) { id } }';
    const { data } = await api.ask(START, { documents });
    await (await fetch(`${api.server.url}progress/${data.ingestDocuments.id}`)).text();
    const single = await api.ask('mutation { ingestDocument(text: "庆云县第二次会议") { document { id } } }');
    await api.ask('mutation ($id: ID!) { removeDocument(id: $id) }', { id: single.data.ingestDocument.document.id });
    const told = await samples(api.server.url);
    const counts = ['added', 'unchanged', 'refused', 'removed'].map((outcome) =>
      told.get(`zhengtu_ingest_documents_total{outcome="${outcome}"}`),
    );
    expect(counts).toEqual([2, 1, 1, 1]);
    expect(told.get('zhengtu_ingest_jobs_total{state="started"}')).toBe(1);
    expect(told.get('zhengtu_ingest_jobs_total{state="done"}')).toBe(1);
  });
});

describe('names as labels', () => {
  it('are the first so many, then other', () => {
    const names = new BoundedNames(2, 5);
    expect([null, '', 'a', 'toolong', 'b', 'c', 'a'].map((name) => names.of(name))).toEqual([
      ...['anonymous', 'anonymous', 'a', 'other', 'b', 'other', 'a'],
    ]);
  });
});
