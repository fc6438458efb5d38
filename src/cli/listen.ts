import { InvalidArgumentError, Option } from 'commander';
import { loadIndicators } from '../gazetteer/load.js';
import { startServer } from '../graphql/server.js';
import type { GraphStore } from '../model/graph-store.js';
import { openLedger } from './judgements-option.js';
import { openCuration } from './open-curation.js';
import { ThreadedReader } from './threaded-reader.js';

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly judgements: string;
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('a port is a whole number from 0 to 65535');
  return number;
}

export function portOption(): Option {
  return new Option('--port <port>', 'port to listen on (0: any free one)').default(4000).env('PORT').argParser(port);
}

export function hostOption(): Option {
  return new Option('--host <host>', 'address to listen on').default('127.0.0.1').env('HOST');
}

/** Serves the graph, brought up to date with the judgements, until the process is told to stop; then closes the server. */
export async function serveUntilStopped(store: GraphStore, options: ListenOptions): Promise<void> {
  const reader = new ThreadedReader();
  const curation = openCuration(store, openLedger(options.judgements), reader);
  const changed = await curation.bringUpToDate();
  if (changed > 0) console.log(`${changed} documents read again under the judgements of ${options.judgements}`);
  const { port, host, token } = options;
  const server = await startServer({ store, port, host, curation, ...(token && { token }), indicators: loadIndicators() });
  console.log(`\n政图 ${server.url}\n     ${server.url}graphql · ${server.url}graphiql   (Ctrl-C stops)`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await server.close();
  await curation.close();
  await reader.close();
}
