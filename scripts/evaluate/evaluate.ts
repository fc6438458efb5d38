// Scores what the extractor finds against annotated texts.
//
//   npm run evaluate -- FOLDER [--part all|held-out|open] [--share 0.2] [--gold-mentions] [--errors] [--json FILE] [--out DIR]
//
// FOLDER holds corpus/X.txt and gold/X.json, or annotated texts X.ann as gold/ does. `--part` takes the documents held out by the hash of their name, or the others;
// `--gold-mentions` gives figures and relations the annotators' own entities, so that what each stage loses is seen apart;
// `--errors` prints misses and surpluses beside their sentences; `--out` writes the predictions.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadExtractionParts } from '../../src/cli/extraction-parts.js';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { findFigures } from '../../src/extract/figures/index.js';
import { findClaims } from '../../src/extract/relations/index.js';
import type { Extraction } from '../../src/model/extraction.js';
import { extractDocument } from '../../src/pipeline/extract-document.js';
import { extractionOf } from '../../src/pipeline/extraction-of.js';
import { readText } from '../../src/text/read-text.js';
import { goldContext } from './gold-context.js';
import type { GoldDocument } from './gold-file.js';
import { isHeldOut } from './held-out.js';
import { readGoldFolder } from './read-gold-folder.js';
import { printReport } from './report.js';
import { scoreDocument } from './score-document.js';
import { Scores } from './scores.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'all' },
    share: { type: 'string', default: '0.2' },
    'gold-mentions': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    json: { type: 'string' },
    out: { type: 'string' },
  },
});
const folder = positionals[0];
if (!folder || !['all', 'held-out', 'open'].includes(options.part)) {
  console.error(
    'usage: npm run evaluate -- FOLDER [--part all|held-out|open] [--share 0.2] [--gold-mentions] [--errors] [--json FILE] [--out DIR]',
  );
  process.exit(2);
}

const parts = loadExtractionParts();

function extract({ name, raw, gold }: GoldDocument): Extraction {
  const source = documentFromText(raw, { name, uri: name });
  if (!options['gold-mentions']) return extractDocument(source, parts).extraction;
  const context = goldContext(readText(source, parts.gazetteers), gold, parts.gazetteers);
  const found = { entities: context.entities, figures: findFigures(context, parts.tense), claims: findClaims(context, parts) };
  return extractionOf(context.reading, found, parts.gazetteers);
}

const share = Number(options.share);
const documents = readGoldFolder(folder).filter(
  ({ name }) => options.part === 'all' || isHeldOut(name, share) === (options.part === 'held-out'),
);
const total = new Scores();
const byKind = new Map<string, Scores>();
const texts = new Map<string, string>();
for (const document of documents) {
  const found = extract(document);
  const kind = document.gold.document.docType ?? 'other';
  const ofKind = byKind.get(kind) ?? new Scores();
  byKind.set(kind, ofKind);
  texts.set(document.name, document.raw);
  for (const scores of [total, ofKind]) {
    scores.documents++;
    scoreDocument(document.name, document.gold, found, scores);
  }
  if (options.out) {
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, `${document.name}.json`), `${JSON.stringify(found, null, 1)}\n`);
  }
}
printReport(total, byKind, options.errors ? texts : null);
if (options.json)
  writeFileSync(
    options.json,
    JSON.stringify({ overall: total.overall, stages: Object.fromEntries([...total.stages.byName].map(([k, v]) => [k, v.f1])) }),
  );
