import { pino } from 'pino';
import { type RunningServer, type ServerOptions, startServer } from '../../src/graphql/server.js';
import type { StoreSettings } from '../../src/store/open-store.js';
import { type CountingStore, handStore } from './hand-store.js';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which each test knows
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly candidates?: unknown[] } }[];
  /** Round trips to the store that the answer took. */
  readonly reads: number;
}

export interface Api {
  readonly server: RunningServer;
  readonly store: CountingStore;
  ask(query: string, variables?: object): Promise<Answer>;
  close(): Promise<void>;
}

/** A server on a free port over the hand-made documents. */
export async function startApi(settings: StoreSettings, options: Partial<ServerOptions> = {}): Promise<Api> {
  const store = await handStore(settings);
  const server = await startServer({ store, port: 0, log: pino({ level: 'silent' }), ...options });
  const ask = async (query: string, variables: object = {}): Promise<Answer> => {
    const before = store.reads;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, errors, reads: store.reads - before };
  };
  const close = async () => {
    await server.close();
    await store.close();
  };
  return { server, store, ask, close };
}
