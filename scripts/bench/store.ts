import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDocument, writeDocument } from '../../src/store/documents.js';
import { openStore, settingsFromEnvironment } from '../../src/store/open-store.js';
import { rebuildEdges } from '../../src/store/rebuild-edges.js';
import { stats } from '../../src/store/stats.js';
import { type DocumentSize, graphDocument } from '../../test/support/graph-documents.js';

/** A year's reports and plans of some 150 places: 40k passages, 50k named entities, 100k mentions, 26k figures, 125k claims in all. */
const DOCUMENTS = Number(process.argv[2] ?? 150);
const SIZE: DocumentSize = { passages: 267, entities: 333, mentions: 667, figures: 173, claims: 833 };
const WORLD = 30_000;

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${what.padEnd(44)} ${((performance.now() - start) / 1000).toFixed(2)} s`);
  return result;
}

const folder = await mkdtemp(join(tmpdir(), 'zhengtu-bench-'));
const path = join(folder, 'graph.grafeo');
const settings = settingsFromEnvironment(process.env.NEO4J_URI ? process.env : { ZHENGTU_GRAPH: path });
const documents = Array.from({ length: DOCUMENTS }, (_, seed) => graphDocument({ seed, size: SIZE, world: WORLD }));
console.log(`${settings.engine}, ${DOCUMENTS} documents`);
let store = await timed('open', () => openStore(settings));
await timed('write all documents', async () => {
  for (const document of documents) await writeDocument(store, document);
});
console.log(JSON.stringify(await stats(store)));
await timed('write them again (nothing changes)', async () => {
  for (const document of documents) await writeDocument(store, document);
});
await timed('replace one document', () =>
  writeDocument(store, graphDocument({ seed: 0, size: SIZE, world: WORLD, fingerprint: 'reader-2' })),
);
await timed('search a passage phrase', () => store.searchText('passage', '服务青石', 20));
await timed('search a Latin word', () => store.searchText('passage', 'PM2.5', 20));
await timed('search an entity', () => store.searchText('entity', '青石', 20));
await timed('rebuild all edges', () => rebuildEdges(store));
await timed('remove one document', () => removeDocument(store, documents[1]?.extraction.document.id ?? ''));
await timed('close', () => store.close());
if (settings.engine === 'embedded') console.log(`file: ${(statSync(path).size / 1e6).toFixed(1)} MB`);
store = await timed('open again', () => openStore(settings));
await store.close();
console.log(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
await rm(folder, { recursive: true });
