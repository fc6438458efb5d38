import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../schema/package-root.js';

/** Folders of code that decide what is read out of a text. */
const CODE = ['documents', 'text', 'gazetteer', 'extract', 'resolve', 'pipeline', 'model', 'schema'];
/** Folders of data that do. */
const DATA = ['schema', 'seeds', 'models'];
const READ = /\.(?:js|ts|yaml|tsv|txt|bin)$/u;

/**
 * Changes whenever code, models or seeds change in a way that could change what is read out of a text:
 * documents of the graph are then read again. A hash of the files, some 10 ms.
 */
export function extractorVersion(root = packageRoot()): string {
  const code = dirname(dirname(fileURLToPath(import.meta.url)));
  const hash = createHash('sha256');
  for (const folder of CODE) addFolder(hash, join(code, folder));
  for (const folder of DATA) addFolder(hash, join(root, folder));
  return hash.digest('hex').slice(0, 16);
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.isDirectory() && entry.name !== 'documents') addFolder(hash, join(folder, entry.name));
    else if (entry.isFile() && READ.test(entry.name)) hash.update(entry.name).update(readFileSync(join(folder, entry.name)));
  }
}
