// How fast extraction is beside the segmenter's own tagging, in one run on the same text.
//   npm run bench:extraction -- FOLDER      every .txt of the folder, the best of three rounds each
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import { loadExtractionParts } from '../../src/cli/extraction-parts.js';
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

/** Shortest time of three rounds over all texts, in seconds. */
function best(work: (text: string) => unknown): number {
  const rounds = [1, 2, 3].map(() => {
    const begun = performance.now();
    for (const text of texts) work(text);
    return (performance.now() - begun) / 1000;
  });
  return Math.min(...rounds);
}

const tagging = best((text) => text.split('\n').map((line) => nodejieba.tag(line)));
const extraction = best((text) => extractDocument(documentFromText(text, { name: 'bench', uri: 'bench' }), parts));
console.log(`${texts.length} texts, ${characters} characters, ${bytes} bytes`);
console.log(`tagging      ${(characters / tagging / 1e6).toFixed(2)} M characters/s`);
console.log(`extraction   ${(characters / extraction / 1e6).toFixed(2)} M characters/s, ${(bytes / extraction / 1e6).toFixed(2)} MB/s`);
console.log(`ratio        ${(tagging / extraction).toFixed(2)} of the speed of tagging`);
console.log(`memory       ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
