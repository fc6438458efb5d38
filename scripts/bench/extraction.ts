// How fast extraction is beside the segmenter's own tagging, in one run on the same text.
//   npm run bench:extraction -- FOLDER      every .txt of the folder, the best of three rounds each
// Then all texts as JSON in a pool with a thread for each processor: once with its start, and the best of three rounds without.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import pMap from 'p-map';
import { loadExtractionParts } from '../../src/cli/extraction-parts.js';
import { ReadingPool } from '../../src/cli/reading-pool.js';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { extractDocument } from '../../src/pipeline/extract-document.js';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npm run bench:extraction -- FOLDER');
  process.exit(2);
}
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const parts = loadExtractionParts();

const rounds = [1, 2, 3];
const source = (text: string) => documentFromText(text, { name: 'bench', uri: 'bench' });

/** How long it takes, in seconds. */
async function seconds(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** Shortest time of three rounds. */
async function best(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (const _ of rounds) times.push(await seconds(work));
  return Math.min(...times);
}

const tagging = await best(() => texts.map((text) => text.split('\n').map((line) => nodejieba.tag(line))));
const extraction = await best(() => {
  for (const text of texts) extractDocument(source(text), parts);
});
const memory = process.memoryUsage().rss;

const processors = availableParallelism();
const pool = new ReadingPool(processors);
const throughPool = () => pMap(texts, async (text) => (await pool.json(source(text))).length, { concurrency: processors });
const cold = await seconds(throughPool);
const warm = await best(throughPool);
await pool.close();

const speed = (time: number) => `${(characters / time / 1e6).toFixed(2)} M characters/s, ${(bytes / time / 1e6).toFixed(2)} MB/s`;
console.log(`${texts.length} texts, ${characters} characters, ${bytes} bytes`);
console.log(`tagging      ${speed(tagging)}`);
console.log(`extraction   ${speed(extraction)} (one thread, warm)`);
console.log(`ratio        ${(tagging / extraction).toFixed(2)} of the speed of tagging`);
console.log(`memory       ${Math.round(memory / 1e6)} MB`);
console.log(`pool         ${speed(cold)} on ${processors} processors, with its start, as JSON`);
console.log(`             ${speed(warm)} on ${processors} processors, warm, as JSON`);
