import { pino } from 'pino';
import { type RunningServer, startServer } from '../../src/graphql/server.js';
import type { StoreSettings } from '../../src/store/open-store.js';
import { type Curated, ingestAll, openCurated } from './curated.js';

export const TOKEN = 'a-token-for-tests-only';

export interface CurationAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which each test knows
  readonly data: any;
  readonly codes: readonly string[];
  readonly messages: string;
}

/** A server that takes changes and one that only reads, over one graph. */
export interface CurationApi {
  readonly graph: Curated;
  readonly server: RunningServer;
  readonly reading: RunningServer;
  /** Asks the first with the token, unless told otherwise; null sends none. */
  ask(query: string, variables?: object, way?: { url?: string; authorization?: string | null }): Promise<CurationAnswer>;
  close(): Promise<void>;
}

export async function startCurationApi(settings: StoreSettings): Promise<CurationApi> {
  const graph = await openCurated(undefined, settings);
  await ingestAll(graph);
  const { store, curation } = graph;
  const log = pino({ level: 'silent' });
  const server = await startServer({ store, port: 0, log, curation, token: TOKEN });
  const reading = await startServer({ store, port: 0, log, curation });
  const ask: CurationApi['ask'] = async (query, variables = {}, { url = server.url, authorization = `Bearer ${TOKEN}` } = {}) => {
    const headers = { 'content-type': 'application/json', ...(authorization !== null && { authorization }) };
    const response = await fetch(`${url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data = null, errors = [] } = (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { data, codes: errors.map(({ extensions }) => extensions.code), messages: errors.map(({ message }) => message).join('\n') };
  };
  const close = async () => {
    await server.close();
    await reading.close();
    await graph.close();
  };
  return { graph, server, reading, ask, close };
}
