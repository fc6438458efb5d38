// Trains the judge of relations on annotated texts and writes models/relations.bin.
//
//   npm run train:relations -- FOLDER [--part all|open] [--out FILE]
//
// FOLDER holds corpus/X.txt and gold/X.json. `--part open` leaves out the fifth of the texts that is held out by the hash
// of its name, to measure on; the committed model is trained on all. The same texts give the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { encodeRelationScorer } from '../../src/extract/relations/scorer.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { packageRoot } from '../../src/schema/package-root.js';
import { readText } from '../../src/text/read-text.js';
import { goldContext } from '../evaluate/gold-context.js';
import { readGoldFolder } from '../evaluate/gold-file.js';
import { isHeldOut } from '../evaluate/held-out.js';
import { examplesOf } from './examples.js';
import { learn } from './learn.js';
import { quantise } from './quantise.js';
import { SETTINGS, THRESHOLDS } from './settings.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string', default: 'all' }, out: { type: 'string', default: join(packageRoot(), 'models', 'relations.bin') } },
});
const folder = positionals[0];
if (!folder || !['all', 'open'].includes(options.part)) {
  console.error('usage: npm run train:relations -- FOLDER [--part all|open] [--out FILE]');
  process.exit(2);
}

const gazetteers = loadGazetteers();
const documents = readGoldFolder(folder).filter(({ name }) => options.part === 'all' || !isHeldOut(name));
const examples = documents.flatMap(({ name, raw, gold }) => {
  const reading = readText(documentFromText(raw, { name, uri: name }), gazetteers);
  return examplesOf(name, goldContext(reading, gold, gazetteers), gold, SETTINGS.bits);
});
const scorer = quantise(learn(examples, SETTINGS), SETTINGS.bits, THRESHOLDS);
writeFileSync(options.out, encodeRelationScorer(scorer));
console.log(`${documents.length} texts, ${examples.length} proposed claims → ${options.out}`);
