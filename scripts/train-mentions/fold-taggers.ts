// Trains one tagger for each fold of the open texts, on the others: taggers that have not seen what they tag.
//
//   npx tsx scripts/train-mentions/fold-taggers.ts FOLDER --out DIR [--with training [--texts FOLDER]] [--folds 3] [--clusters models/tagger.bin]
//
// The weights of cues are learned from what these say, so that they trust the tagger as far as it is right on new texts.
// `--clusters` names a model to take the word clusters from.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { decodeClusters } from '../../src/extract/tagger/model-file.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { readText } from '../../src/text/read-text.js';
import { annotatedTexts } from '../train/annotated-texts.js';
import { withoutDuplicates } from '../train/duplicates.js';
import { trainTagger } from '../train/train-tagger.js';
import { foldOf } from './fold.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    with: { type: 'string' },
    texts: { type: 'string' },
    folds: { type: 'string', default: '3' },
    clusters: { type: 'string', default: 'models/tagger.bin' },
  },
});
const folder = positionals[0];
if (!folder || !options.out) {
  console.error(
    'usage: npx tsx scripts/train-mentions/fold-taggers.ts FOLDER --out DIR [--with training [--texts FOLDER]] [--folds 3] [--clusters FILE]',
  );
  process.exit(2);
}
mkdirSync(options.out, { recursive: true });
const folds = Number(options.folds);
const gazetteers = loadGazetteers();
const clusters = decodeClusters(readFileSync(options.clusters));
const { open } = annotatedTexts(folder, options);
for (let fold = 0; fold < folds; fold++) {
  const unseen = open.filter(({ name }) => foldOf(name, folds) === fold);
  const others = open.filter(({ name }) => foldOf(name, folds) !== fold);
  const lessons = withoutDuplicates(others, unseen).map((document) => {
    const source = documentFromText(document.raw, { name: document.name, uri: document.name });
    return { document, reading: readText(source, gazetteers) };
  });
  writeFileSync(join(options.out, `${fold}.bin`), trainTagger(lessons, gazetteers, clusters));
  console.log(`fold ${fold}: ${lessons.length} texts, ${(performance.now() / 1000).toFixed(0)} s`);
}
