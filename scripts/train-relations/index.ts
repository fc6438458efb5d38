// Trains the judge of relations on annotated texts and writes models/relations.bin.
//
//   npm run train:relations -- FOLDER [--part all|open] [--with training] [--taggers DIR] [--out FILE]
//
// FOLDER holds corpus/X.txt and gold/X.json. `--part open` leaves out the fifth of the texts that is held out by the hash
// of its name, and what shares passages with it, to measure on; the committed model is trained on all. `--with training` learns
// from the project's own passages too, those that hold claims. `--taggers` names
// what train-mentions/fold-taggers.ts wrote: with it the judge also learns from entities as the extractor finds them.
// The same texts and taggers give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { readMentionWeights } from '../../src/extract/mentions/weigh.js';
import { encodeRelationScorer } from '../../src/extract/relations/scorer/scorer.js';
import { loadTagger } from '../../src/extract/tagger/tagger.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { loadSchema } from '../../src/schema/load.js';
import { packageRoot } from '../../src/schema/package-root.js';
import { readText } from '../../src/text/read-text.js';
import { goldContext } from '../evaluate/gold-context.js';
import { isHeldOut } from '../evaluate/held-out.js';
import { readGoldFolder } from '../evaluate/read-gold-folder.js';
import { withoutDuplicates } from '../train/duplicates.js';
import { foldOf } from '../train-mentions/fold.js';
import { examplesOf } from './examples.js';
import { foundExamples } from './found-examples.js';
import { learnJudge } from './learn-judge.js';
import { SETTINGS } from './settings.js';

const FOLDS = 3;
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'all' },
    with: { type: 'string' },
    taggers: { type: 'string' },
    out: { type: 'string', default: join(packageRoot(), 'models', 'relations.bin') },
  },
});
const folder = positionals[0];
if (!folder || !['all', 'open'].includes(options.part)) {
  console.error('usage: npm run train:relations -- FOLDER [--part all|open] [--with training] [--taggers DIR] [--out FILE]');
  process.exit(2);
}

const { taggers: taggerFolder } = options;
const taggers = taggerFolder ? Array.from({ length: FOLDS }, (_, fold) => loadTagger(readFileSync(join(taggerFolder, `${fold}.bin`)))) : [];
const parts = {
  gazetteers: loadGazetteers(),
  schema: loadSchema(),
  mentionWeights: readMentionWeights(readFileSync(join(packageRoot(), 'models', 'mentions.tsv'), 'utf8')),
  bits: SETTINGS.wording.bits,
};
const all = readGoldFolder(folder);
const heldOut = all.filter(({ name }) => isHeldOut(name));
const open = all.filter(({ name }) => !isHeldOut(name));
const own = options.with ? readGoldFolder(join(options.with, 'passages')).filter(({ gold }) => gold.claims?.length) : [];
const passages = new Set(own.map(({ name }) => name));
const documents = [...(options.part === 'all' ? all : withoutDuplicates(open, heldOut)), ...own];
const examples = documents.flatMap(({ name, raw, gold }) => {
  const reading = readText(documentFromText(raw, { name, uri: name }), parts.gazetteers);
  const between = examplesOf(name, goldContext(reading, gold, parts.gazetteers), gold, parts.bits);
  // Texts held out to measure on belong to no fold. A passage of our own is read by the tagger of its fold, whether the taggers
  // were trained with the passages or without them: either way that one has not seen it.
  const isUnseen = passages.has(name) || !isHeldOut(name);
  const tagger = isUnseen ? taggers[foldOf(name, FOLDS)] : undefined;
  return tagger ? [...between, ...foundExamples(name, reading, gold, tagger, parts)] : between;
});
const scorer = learnJudge(examples, SETTINGS);
writeFileSync(options.out, encodeRelationScorer(scorer));
console.log(`${documents.length} texts, ${examples.length} proposed claims → ${options.out}`);
