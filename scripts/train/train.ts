// Trains the tagger from annotated texts and writes models/tagger.bin.
//
//   npm run train -- FOLDER [--all] [--share 1] [--epochs 12] [--out FILE] [--errors FILE] [--also FOLDER]
//
// FOLDER holds corpus/X.txt and gold/X.json with the mentions' offsets. A fifth of the texts, chosen by the hash of their
// name, is held out and scored; with `--all` they are learnt from as well. `--share` learns from a part of the texts only
// (for the learning curve); `--also` scores a second annotated folder; `--errors` writes misses and surpluses.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeModel } from '../../src/extract/tagger/model-file.js';
import { loadTagger, tagMentions } from '../../src/extract/tagger/tagger.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { ENTITY_TYPES } from '../../src/model/vocabulary.js';
import { readGoldFolder } from '../evaluate/gold-file.js';
import { isHeldOut } from '../evaluate/held-out.js';
import { compress } from './compress.js';
import { withoutDuplicates } from './duplicates.js';
import { scoreTags } from './evaluate-tags.js';
import { type Example, readExample } from './examples.js';
import { countFeatures, FeatureIndex } from './features.js';
import { learn } from './learn.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    share: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.05' },
    dropout: { type: 'string', default: '0.5' },
    decay: { type: 'string', default: '0' },
    minimum: { type: 'string', default: '2' },
    least: { type: 'string', default: '0.12' },
    'optional-open': { type: 'boolean', default: false },
    thresholds: { type: 'string' },
    out: { type: 'string' },
    also: { type: 'string' },
    errors: { type: 'string' },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('usage: npm run train -- FOLDER [--all] [--out FILE]');
  process.exit(2);
}

const clock = () => `${(performance.now() / 1000).toFixed(0)}s`;
const gazetteers = loadGazetteers();
const documents = readGoldFolder(folder);
const held = documents.filter(({ name }) => isHeldOut(name));
const open = withoutDuplicates(
  documents.filter(({ name }) => !isHeldOut(name)),
  held,
);
const taught = (options.all ? documents : open).filter(({ name }) => isHeldOut(`learn ${name}`, Number(options.share)));
const also = options.also ? readGoldFolder(options.also) : [];
const examples = new Map<string, Example>();
for (const document of new Set([...taught, ...held])) examples.set(document.name, readExample(document, gazetteers));
const alsoExamples = new Map(also.map((document) => [document.name, readExample(document, gazetteers)]));
const lessons = taught.map(({ name }) => examples.get(name) as Example);
console.log(clock(), `${lessons.length} texts to learn from, ${held.length} held out`);

const table = countFeatures(lessons, Number(options.minimum));
const index = new FeatureIndex(table);
console.log(clock(), `${table.keys.length} features`);
const learned = learn(lessons, index, table.keys.length, {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  dropout: Number(options.dropout),
  decay: Number(options.decay),
  optionalIsOpen: options['optional-open'],
  seed: 1,
  log: (line) => console.log(clock(), line),
});
const model = compress(learned, table, Number(options.least));
const bytes = encodeModel(model);
console.log(clock(), `${model.keys.length} features, ${model.labels.length} weights, ${bytes.length} bytes`);
if (options.out) writeFileSync(options.out, bytes);

const tagger = loadTagger(bytes);
for (const threshold of options.thresholds?.split(',').map(Number) ?? [0.4]) {
  const thresholds = ENTITY_TYPES.map(() => threshold);
  for (const [name, texts, read] of [
    ['held-out', held, examples],
    ['also', also, alsoExamples],
  ] as const) {
    if (texts.length === 0) continue;
    const started = performance.now();
    const scores = scoreTags(texts, read, ({ reading }) => tagMentions({ reading, gazetteers }, tagger, thresholds));
    const total = scores.stages.of('entities');
    console.log(
      `${name} @${threshold}: P ${total.precision.toFixed(4)} R ${total.recall.toFixed(4)} F1 ${total.f1.toFixed(4)}  (${(performance.now() - started).toFixed(0)} ms)`,
    );
    console.log(ENTITY_TYPES.map((type) => `${type} ${scores.types.of(type).f1.toFixed(3)}`).join('  '));
    if (options.errors && name === 'held-out') {
      writeFileSync(options.errors, scores.notes.map((note) => [note.document, note.kind, note.what, note.name].join('\t')).join('\n'));
    }
  }
}
