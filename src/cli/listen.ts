import { startServer } from '../graphql/server.js';
import type { GraphStore } from '../model/graph-store.js';
import { openLedger } from './judgements-option.js';
import type { ListenOptions } from './listen-options.js';
import { openCuration } from './open-curation.js';
import { ThreadedReader } from './threaded-reader.js';

/** Serves the graph, brought up to date with the judgements, until the process is told to stop; then closes the server. */
export async function serveUntilStopped(store: GraphStore, options: ListenOptions): Promise<void> {
  const reader = new ThreadedReader();
  const curation = openCuration(store, openLedger(options.judgements), reader);
  const changed = await curation.bringUpToDate();
  if (changed > 0) console.log(`${changed} documents read again under the judgements of ${options.judgements}`);
  const { port, host, token } = options;
  const server = await startServer({ store, port, host, curation, ...(token && { token }) });
  console.log(`\n政图 ${server.url}\n     ${server.url}graphql · ${server.url}graphiql   (Ctrl-C stops)`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await server.close();
  await curation.close();
  await reader.close();
}
