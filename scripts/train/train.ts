// Trains the tagger from annotated texts and writes models/tagger.bin.
//
//   npm run train -- FOLDER [--with training [--texts FOLDER]] [--unlabelled FOLDER]… [--all] [--share 1] [--out FILE] [--also FOLDER] [--errors FILE]
//
// FOLDER holds corpus/X.txt and gold/X.json with the mentions' offsets. A fifth of the texts, chosen by the hash of their
// name, is held out and scored; with `--all` they are learnt from as well. `--with training` learns from the project's own
// annotations too: passages, and marks on texts that lie in the folder of `--texts`. `--unlabelled` names folders of plain
// texts that word clusters are learnt from, `--clusters` a model to take them from; `--share` learns from a part of the texts
// only (for the learning curve); `--also` scores a second annotated folder; `--errors` writes misses and surpluses. The other
// options change how it learns: see DEFAULTS in train-tagger.ts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { decodeClusters } from '../../src/extract/tagger/model-file.js';
import { NO_CLUSTERS } from '../../src/extract/tagger/word-clusters.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { readText } from '../../src/text/read-text.js';
import type { GoldDocument } from '../evaluate/gold-file.js';
import { isHeldOut } from '../evaluate/held-out.js';
import { readGoldFolder } from '../evaluate/read-gold-folder.js';
import { annotatedTexts } from './annotated-texts.js';
import { withoutDuplicates } from './duplicates.js';
import { reportTags } from './report-tags.js';
import { DEFAULTS, trainTagger } from './train-tagger.js';
import { clusterWords } from './word-clusters.js';

const COARSE_CLUSTERS = 100;
const FINE_CLUSTERS = 600;

const text = { type: 'string' } as const;
const numbers = ['epochs', 'rounds', 'rate', 'dropout', 'pull', 'shrink', 'minimum', 'least', 'seed'] as const;
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    share: { type: 'string', default: '1' },
    with: { type: 'string' },
    texts: { type: 'string' },
    unlabelled: { type: 'string', multiple: true, default: [] },
    clusters: { type: 'string' },
    'optional-taught': { type: 'boolean', default: false },
    out: { type: 'string' },
    also: { type: 'string' },
    errors: { type: 'string' },
    epochs: text,
    rounds: text,
    rate: text,
    dropout: text,
    pull: text,
    shrink: text,
    minimum: text,
    least: text,
    seed: text,
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('usage: npm run train -- FOLDER [--unlabelled FOLDER]… [--all] [--out FILE]');
  process.exit(2);
}

const say = (...words: unknown[]) => console.log(`${(performance.now() / 1000).toFixed(0)}s`, ...words);
const gazetteers = loadGazetteers();
const read = (name: string, raw: string) => readText(documentFromText(raw, { name, uri: name }), gazetteers);
const readAll = (documents: readonly GoldDocument[]) =>
  documents.map((document) => ({ document, reading: read(document.name, document.raw) }));

const texts = annotatedTexts(folder, options);
const held = readAll(texts.held);
const open = options.all ? [...texts.open, ...texts.held] : withoutDuplicates(texts.open, texts.held);
const lessons = readAll(open.filter(({ name }) => isHeldOut(`learn ${name}`, Number(options.share))));

const plain = options.unlabelled.flatMap((path) => {
  const files = readdirSync(path).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => read(file, readFileSync(join(path, file), 'utf8')));
});
const clusters = () => {
  if (options.clusters) return decodeClusters(readFileSync(options.clusters));
  if (plain.length === 0) return NO_CLUSTERS;
  return clusterWords([...plain, ...lessons.map(({ reading }) => reading)], COARSE_CLUSTERS, FINE_CLUSTERS);
};

const given = Object.fromEntries(numbers.flatMap((name) => (options[name] === undefined ? [] : [[name, Number(options[name])]])));
const settings = { ...DEFAULTS, ...given, optionalIsOpen: !options['optional-taught'], log: say };
const bytes = trainTagger(lessons, gazetteers, clusters(), settings);
if (options.out) writeFileSync(options.out, bytes);
if (!options.all) reportTags('held-out', held, bytes, gazetteers, options.errors);
if (options.also) reportTags(options.also, readAll(readGoldFolder(options.also)), bytes, gazetteers);
