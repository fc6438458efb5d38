import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '../../src/model/graph-store.js';
import { removeDocument, writeDocument } from '../../src/store/documents.js';
import { openStore, settingsFromEnvironment } from '../../src/store/open-store.js';
import { rebuildEdges } from '../../src/store/rebuild-edges.js';
import { stats } from '../../src/store/stats.js';
import { type DocumentSize, graphDocument } from '../../test/support/graph-documents.js';

/** A year's reports and plans of some 150 places: 40k passages, 50k named entities, 100k mentions, 26k figures, 125k claims in all. */
const DOCUMENTS = Number(process.argv[2] ?? 150);
const SIZE: DocumentSize = { passages: 267, entities: 333, mentions: 667, figures: 173, claims: 833 };
const WORLD = 30_000;

const seeds = Array.from({ length: DOCUMENTS }, (_, seed) => seed);

function note(what: string, seconds: number, cpu: number): void {
  const memory = (process.memoryUsage().rss / 1e6).toFixed(0);
  console.log(
    `${what.padEnd(36)} ${seconds.toFixed(2).padStart(7)} s ${cpu.toFixed(2).padStart(7)} s of processor ${memory.padStart(6)} MB`,
  );
}

/** Processor time tells more than the clock on a machine that others use too. */
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  note(what, (performance.now() - start) / 1e3, (user + system) / 1e6);
  return result;
}

const document = (seed: number, fingerprint = 'reader-1') => graphDocument({ seed, size: SIZE, world: WORLD, fingerprint });
const writeAll = async (store: GraphStore) => {
  for (const seed of seeds) await writeDocument(store, document(seed));
};

const folder = await mkdtemp(join(tmpdir(), 'zhengtu-bench-'));
const path = join(folder, 'graph.grafeo');
const settings = settingsFromEnvironment(process.env.NEO4J_URI ? process.env : { ZHENGTU_GRAPH: path });
console.log(`${settings.engine}, ${DOCUMENTS} documents`);
await timed('make the documents', async () => {
  for (const seed of seeds) document(seed);
});
let store = await timed('open', () => openStore(settings));
await timed('make and write all documents', () => writeAll(store));
console.log(JSON.stringify(await stats(store)));
await timed('again (nothing changes)', () => writeAll(store));
await timed('replace one document', () => writeDocument(store, document(0, 'reader-2')));
await timed('remove one document', () => removeDocument(store, document(1).extraction.document.id));
await timed('search a passage phrase', () => store.searchText('passage', '服务青石', 20));
await timed('search a Latin word', () => store.searchText('passage', 'PM2.5', 20));
await timed('search an entity', () => store.searchText('entity', '青石', 20));
await timed('rebuild all edges', () => rebuildEdges(store));
await timed('close', () => store.close());
if (settings.engine === 'embedded') console.log(`file: ${(statSync(path).size / 1e6).toFixed(1)} MB`);
store = await timed('open again', () => openStore(settings));
await store.close();
await rm(folder, { recursive: true });
