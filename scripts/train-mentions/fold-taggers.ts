// Trains one tagger for each fold of the open texts, on the others: taggers that have not seen what they tag.
//
//   npx tsx scripts/train-mentions/fold-taggers.ts FOLDER --out DIR [--folds 4] [--epochs 6]
//
// The weights of cues are learned from what these say, so that they trust the tagger as far as it is right on new texts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel } from '../../src/extract/tagger/model-file.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { readGoldFolder } from '../evaluate/gold-file.js';
import { isHeldOut } from '../evaluate/held-out.js';
import { compress } from '../train/compress.js';
import { withoutDuplicates } from '../train/duplicates.js';
import { readExample } from '../train/examples.js';
import { countFeatures, FeatureIndex } from '../train/features.js';
import { learn } from '../train/learn.js';
import { foldOf } from './fold.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, folds: { type: 'string', default: '4' }, epochs: { type: 'string', default: '6' } },
});
const folder = positionals[0];
if (!folder || !options.out) {
  console.error('usage: npx tsx scripts/train-mentions/fold-taggers.ts FOLDER --out DIR [--folds 4]');
  process.exit(2);
}
mkdirSync(options.out, { recursive: true });
const folds = Number(options.folds);
const gazetteers = loadGazetteers();
const open = readGoldFolder(folder).filter(({ name }) => !isHeldOut(name));
for (let fold = 0; fold < folds; fold++) {
  const unseen = open.filter(({ name }) => foldOf(name, folds) === fold);
  const taught = withoutDuplicates(
    open.filter(({ name }) => foldOf(name, folds) !== fold),
    unseen,
  );
  const lessons = taught.map((document) => readExample(document, gazetteers));
  const table = countFeatures(lessons, 2);
  const learned = learn(lessons, new FeatureIndex(table), table.keys.length, {
    epochs: Number(options.epochs),
    rate: 0.05,
    dropout: 0.5,
    decay: 0,
    optionalIsOpen: false,
    seed: 1,
  });
  writeFileSync(join(options.out, `${fold}.bin`), encodeModel(compress(learned, table, 0.12)));
  console.log(`fold ${fold}: ${taught.length} texts, ${(performance.now() / 1000).toFixed(0)} s`);
}
