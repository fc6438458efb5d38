import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openCuration } from '../../src/cli/open-curation.js';
import { readIntoGraph } from '../../src/cli/read-into-graph.js';
import { Ledger } from '../../src/curation/ledger.js';
import { startServer } from '../../src/graphql/server.js';
import { packageRoot } from '../../src/schema/package-root.js';
import { openStore, type StoreSettings } from '../../src/store/open-store.js';
import { lazyReader } from './lazy-reader.js';

export interface SampleServer {
  readonly url: string;
  /** Lets its bearer change the graph. */
  readonly token: string;
  close(): Promise<void>;
}

const TOKEN = 'a-token-of-the-samples';

/** What `npm start` serves: the sample documents, read and served; besides them `texts` by file name. */
export async function startSamples(settings: StoreSettings, texts: Readonly<Record<string, string>> = {}): Promise<SampleServer> {
  const store = await openStore(settings);
  const folder = await mkdtemp(join(tmpdir(), 'zhengtu-samples-'));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  await readIntoGraph(store, [join(packageRoot(), 'seeds', 'documents'), ...(Object.keys(texts).length > 0 ? [folder] : [])]);
  const curation = openCuration(store, new Ledger(join(folder, 'judgements.jsonl')), lazyReader());
  const log = pino({ level: 'silent' });
  const server = await startServer({ store, port: 0, log, curation, token: TOKEN });
  const close = async () => {
    await server.close();
    await curation.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, token: TOKEN, close };
}
