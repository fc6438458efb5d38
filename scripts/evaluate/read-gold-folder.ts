import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSchema } from '../../src/schema/load.js';
import { readAnnotated } from './annotated/read-annotated.js';
import type { GoldDocument, GoldFile } from './gold-file.js';

/** Every annotated document of a folder, by name: one that holds `corpus/X.txt` and `gold/X.json`, or `X.ann`. */
export function readGoldFolder(folder: string): GoldDocument[] {
  const annotated = stems(folder, '.ann');
  if (annotated.length > 0) {
    const { predicates } = loadSchema();
    return annotated.map((name) => {
      const file = join(folder, `${name}.ann`);
      return { name, ...readAnnotated(readFileSync(file, 'utf8'), file, predicates) };
    });
  }
  return stems(join(folder, 'gold'), '.json')
    .filter((name) => existsSync(join(folder, 'corpus', `${name}.txt`)))
    .map((name) => ({
      name,
      raw: readFileSync(join(folder, 'corpus', `${name}.txt`), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as GoldFile,
    }));
}

function stems(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort();
}
