// Scores figures alone: the annotators' own entities, and their place, year and kind of the document unless `--facts text`.
//
//   npx tsx scripts/evaluate/figures.ts FOLDER [--part all|held-out|open] [--share 0.2] [--facts gold|text] [--errors]
//
// FOLDER holds corpus/X.txt and gold/X.json.
import { parseArgs } from 'node:util';
import { loadTenseWeights } from '../../src/cli/extraction-parts.js';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { findFigures } from '../../src/extract/figures/index.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import type { DocumentFacts, SourceDocument } from '../../src/model/document.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Figure } from '../../src/model/figure.js';
import { readText } from '../../src/text/read-text.js';
import { goldContext } from './gold-context.js';
import type { GoldDocument } from './gold-file.js';
import { isHeldOut } from './held-out.js';
import { readGoldFolder } from './read-gold-folder.js';
import { scoreDocument } from './score-document.js';
import { Scores } from './scores.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'all' },
    share: { type: 'string', default: '0.2' },
    facts: { type: 'string', default: 'gold' },
    errors: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (!folder || !['all', 'held-out', 'open'].includes(options.part) || !['gold', 'text'].includes(options.facts)) {
  console.error(
    'usage: npx tsx scripts/evaluate/figures.ts FOLDER [--part all|held-out|open] [--share 0.2] [--facts gold|text] [--errors]',
  );
  process.exit(2);
}

const gazetteers = loadGazetteers();
const tense = loadTenseWeights();
const scores = new Scores();
let [characters, milliseconds] = [0, 0];
for (const document of readGoldFolder(folder)) {
  const isOut = isHeldOut(document.name, Number(options.share));
  if (options.part !== 'all' && isOut !== (options.part === 'held-out')) continue;
  const context = goldContext(readText(sourceOf(document), gazetteers), document.gold, gazetteers);
  const start = performance.now();
  const figures = findFigures(context, tense);
  milliseconds += performance.now() - start;
  characters += context.reading.text.length;
  scores.documents++;
  scoreDocument(document.name, { ...document.gold, claims: [] }, prediction(document, figures), scores);
}
console.log(`figures ${scores.stages.of('figures')}  (${scores.documents} documents)`);
for (const [name, tally] of scores.fields.byName) console.log(`  ${name.padEnd(12)} ${tally.recall.toFixed(3)}`);
console.log(`  ${(characters / milliseconds / 1000).toFixed(2)} million characters a second`);
if (options.errors)
  for (const { document, kind, what, name } of scores.notes)
    if (kind.includes('figure')) console.log([document, kind, what, name].join('\t'));

function sourceOf({ name, raw, gold }: GoldDocument): SourceDocument {
  const source = documentFromText(raw, { name, uri: name });
  if (options.facts === 'text') return source;
  const { place, year, docType } = gold.document;
  const declared: Partial<DocumentFacts> = { place, year, ...(docType ? { docType } : {}) };
  return { ...source, declared };
}

function prediction({ gold }: GoldDocument, figures: readonly Figure[]): Pick<Extraction, 'entities' | 'figures' | 'claims'> {
  return {
    entities: gold.entities.map(({ k, type, name }) => ({ id: k, type, name, aliases: [], mentions: [] })),
    figures: figures.map(({ quantity: _, ...figure }, index) => ({ id: String(index), indicatorId: '', ...figure })),
    claims: [],
  };
}
