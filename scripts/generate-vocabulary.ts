// Emits src/model/vocabulary.ts from schema/. With --check it writes nothing and fails on drift.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSchema } from '../src/schema/load.js';
import { packageRoot } from '../src/schema/package-root.js';

const schema = loadSchema();
const list = (constant: string, type: string, doc: string, values: readonly string[]) =>
  `/** ${doc} */\nexport const ${constant} = [\n${values.map((v) => `  '${v}',\n`).join('')}] as const;\nexport type ${type} = (typeof ${constant})[number];\n`;

const source = [
  '// Generated from schema/ by `npm run generate`; change the declarations, not this file.\n',
  list(
    'ENTITY_TYPES',
    'EntityType',
    'Types of entities, one file each in schema/entities.',
    schema.entities.map((e) => e.name),
  ),
  list(
    'PREDICATES',
    'Predicate',
    'Predicates of claims, one file each in schema/predicates.',
    schema.predicates.map((p) => p.name),
  ),
  list('MEASURES', 'Measure', 'What a figure measures.', Object.keys(schema.figure.measures)),
  list('COMPARATORS', 'Comparator', 'How a value binds.', Object.keys(schema.figure.comparators)),
  list('FIGURE_NATURES', 'FigureNature', 'What there is, or what was done.', Object.keys(schema.figure.natures)),
  list('FIGURE_STATUSES', 'FigureStatus', 'Promised or reached.', Object.keys(schema.figure.statuses)),
  list('DOCUMENT_KINDS', 'DocumentKind', 'Kinds of documents.', Object.keys(schema.document.kinds)),
  list('BASES', 'Basis', 'What a claim rests on.', Object.keys(schema.document.bases)),
].join('\n');

const path = join(packageRoot(), 'src', 'model', 'vocabulary.ts');
if (!process.argv.includes('--check')) writeFileSync(path, source);
else if (readFileSync(path, 'utf8') !== source) {
  console.error('src/model/vocabulary.ts differs from schema/: run `npm run generate`');
  process.exit(1);
}
