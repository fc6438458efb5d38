// Takes the marks of annotated windows out of their texts: what is kept says where names stand, and holds no sentence.
//
//   npx tsx scripts/train/take-marks.ts LIST ANNOTATED TEXTS > training/windows.tsv
//
// LIST is a JSON array of [folder, file, start, end] below TEXTS; ANNOTATED holds w000.ann, w001.ann, … for its items, each
// the window's text with marks (gold/README.md tells the form). Blanks at the ends of lines may differ. Items without a file
// are left out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_CODES } from '../evaluate/annotated/entities.js';
import { type Mark, readMarks } from '../evaluate/annotated/marks.js';
import { readAnnotated } from '../evaluate/annotated/read-annotated.js';
import { hashOf, type MarkedWindow, type WindowMark, writeWindows } from './marked-windows.js';

const [list, annotated, texts] = process.argv.slice(2);
if (!list || !annotated || !texts) {
  console.error('usage: npx tsx scripts/train/take-marks.ts LIST ANNOTATED TEXTS');
  process.exit(2);
}

const codes = new Map([...ENTITY_CODES].map(([code, type]) => [type, code]));
const items = JSON.parse(readFileSync(list, 'utf8')) as [string, string, number, number][];
const windows = items.flatMap(([folder, file, start, end], at): MarkedWindow[] => {
  const path = join(annotated, `w${String(at).padStart(3, '0')}.ann`);
  if (!existsSync(path)) return [];
  const source = readFileSync(path, 'utf8');
  const { raw, gold } = readAnnotated(source, path, []);
  const window = readFileSync(join(texts, folder, file), 'utf8').slice(start, end);
  const place = aligned(raw, window, path);
  const { docType, ...facts } = gold.document;
  const lines = source
    .replace(/\n+$/u, '')
    .split('\n')
    .map((text, index) => ({ text, number: index + 1 }));
  const body = lines.slice(lines.findIndex(({ text }) => !text.startsWith('# ')));
  const { marks } = readMarks(body, (line, problem) => {
    throw new Error(`${path}:${line}: ${problem}`);
  });
  return [
    {
      text: `${folder}/${file}`,
      start,
      end,
      hash: hashOf(window),
      docType: docType ?? 'other',
      place: facts.place,
      year: facts.year,
      marks: marks.map((mark) => taken(mark, place)).sort((a, b) => a.start - b.start || b.end - a.end),
    },
  ];
});
process.stdout.write(writeWindows(windows));
console.error(`${windows.length} windows, ${windows.reduce((sum, { marks }) => sum + marks.length, 0)} marks`);

function taken(mark: Mark, place: Int32Array): WindowMark {
  const types = mark.types.map((type) => codes.get(type)).join('/');
  return {
    start: place[mark.start] as number,
    end: (place[mark.end - 1] as number) + 1,
    codes: mark.isOptional ? `${types}?` : types,
    names: mark.names,
  };
}

/** Where each unit of `copy` stands in `original`, which differs in blanks alone. Throws where it differs otherwise. */
function aligned(copy: string, original: string, path: string): Int32Array {
  const place = new Int32Array(copy.length);
  let at = 0;
  for (let i = 0; i < copy.length; i++) {
    if (/\s/u.test(copy[i] as string)) {
      place[i] = at;
      continue;
    }
    while (/\s/u.test(original[at] ?? '')) at++;
    if (original[at] !== copy[i]) throw new Error(`${path}: differs from its source at ${at}: ${original.slice(at, at + 10)}`);
    place[i] = at++;
  }
  return place;
}
