import { join } from 'node:path';
import { pino } from 'pino';
import { readIntoGraph } from '../../src/cli/read-into-graph.js';
import { startServer } from '../../src/graphql/server.js';
import { packageRoot } from '../../src/schema/package-root.js';
import { openStore, type StoreSettings } from '../../src/store/open-store.js';

export interface SampleServer {
  readonly url: string;
  close(): Promise<void>;
}

/** What `npm start` serves: the sample documents, read and served. */
export async function startSamples(settings: StoreSettings): Promise<SampleServer> {
  const store = await openStore(settings);
  await readIntoGraph(store, [join(packageRoot(), 'seeds', 'documents')]);
  const server = await startServer({ store, port: 0, log: pino({ level: 'silent' }) });
  const close = async () => {
    await server.close();
    await store.close();
  };
  return { url: server.url, close };
}
