import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../../src/graphql/server.js';
import { type CurationApi, TOKEN } from '../../support/curation-api.js';

const silent = pino({ level: 'silent' });

export function longIngests(api: () => CurationApi): void {
  const ask: CurationApi['ask'] = (...question) => api().ask(...question);

  describe('long ingests', () => {
    const START = 'mutation ($documents: [DocumentInput!]!) { ingestDocuments(documents: $documents) { id state total done } }';
    const CANCEL = 'mutation ($job: ID!) { cancelIngest(job: $job) { id state } }';
    const small = (number: number) => ({
      text: `庆云县第${number}次会议\n会议要求加快建设第${number}批乡村道路项目。\n`,
      name: `会议${number}`,
    });

    /** Every event of a job's stream until it ends. */
    const watch = async (job: string) => {
      const response = await fetch(`${api().server.url}progress/${job}`);
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
      for (const document of documents.slice(0, last.done)) expect((await api().graph.curation.ingest(document)).outcome).toBe('unchanged');
    });

    it('are not there under an id that nobody was given', async () => {
      const response = await fetch(`${api().server.url}progress/none`);
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
      const { graph } = api();
      const curation = graph.another();
      const one = await startServer({ store: graph.store, port: 0, log: silent, curation, token: TOKEN });
      const { data } = await ask(START, { documents: Array.from({ length: 40 }, (_, number) => small(500 + number)) }, { url: one.url });
      const stream = await fetch(`${one.url}progress/${data.ingestDocuments.id}`);
      const started = performance.now();
      await one.close();
      await curation.close();
      expect(performance.now() - started).toBeLessThan(8_000);
      expect(await stream.text()).toContain('event: running');
      expect(curation.ingestJob(data.ingestDocuments.id)?.state).toBe('cancelled');
    });
  });
}
