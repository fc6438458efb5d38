// Learns what the cues of the mention rules are worth, from annotated texts, and writes the weights into the source.
//
//   npx tsx scripts/train-mentions/index.ts FOLDER [--with training [--texts FOLDER]] [--taggers DIR] [--all] [--epochs 12] [--decay 0.002] [--minimum 6] [--least 0.1]
//
// FOLDER holds corpus/X.txt and gold/X.json with the mentions' offsets. A fifth of the texts, chosen by the hash of their
// name, is not learned from, unless `--all` is given. `--taggers` names what fold-taggers.ts wrote: with it the weights for
// rules and tagger together are learned as well, else they stay as they are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { ruleCandidates } from '../../src/extract/mentions/index.js';
import { likelyMentions } from '../../src/extract/tagger/likely-mentions.js';
import { loadTagger } from '../../src/extract/tagger/tagger.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { ENTITY_TYPES, type EntityType } from '../../src/model/vocabulary.js';
import { readText } from '../../src/text/read-text.js';
import { annotatedTexts } from '../train/annotated-texts.js';
import { type Lesson, lessonsOf } from './examples.js';
import { foldOf } from './fold.js';
import { byType, learnCues, writeCues } from './learn.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    with: { type: 'string' },
    texts: { type: 'string' },
    taggers: { type: 'string' },
    folds: { type: 'string', default: '3' },
    epochs: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.05' },
    decay: { type: 'string', default: '0.002' },
    minimum: { type: 'string', default: '6' },
    least: { type: 'string', default: '0.1' },
    out: { type: 'string', default: 'src/extract/mentions/cue-weights.generated.ts' },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('usage: npx tsx scripts/train-mentions/index.ts FOLDER [--all]');
  process.exit(2);
}

const gazetteers = loadGazetteers();
const folds = Number(options.folds);
const taggers = options.taggers
  ? Array.from({ length: folds }, (_, fold) => loadTagger(readFileSync(join(options.taggers as string, `${fold}.bin`))))
  : null;
const plain: Lesson[] = [];
const tagged: Lesson[] = [];
const { open, held } = annotatedTexts(folder, options);
for (const { name, raw, gold } of options.all ? [...open, ...held] : open) {
  const reading = readText(documentFromText(raw, { name, uri: name }), gazetteers);
  const context = { reading, gazetteers };
  const candidates = ruleCandidates(context);
  plain.push(...lessonsOf(context, gold, candidates));
  const tagger = taggers?.[foldOf(name, folds)];
  if (tagger) tagged.push(...lessonsOf(context, gold, [...candidates, ...likelyMentions(context, tagger)]));
}

const settings = {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  decay: Number(options.decay),
  minimum: Number(options.minimum),
};

function learnTexts(lessons: readonly Lesson[]): Partial<Record<EntityType, string>> {
  const types = byType(lessons);
  const texts: Partial<Record<EntityType, string>> = {};
  for (const type of ENTITY_TYPES) {
    const own = types.get(type);
    if (!own) continue;
    const text = writeCues(learnCues(own, settings), Number(options.least));
    console.log(`${type}: ${own.length} candidates, ${text.split('\n').length} cues`);
    texts[type] = text;
  }
  return texts;
}

const before: { TAGGED_CUE_TEXTS?: Partial<Record<EntityType, string>> } = existsSync(options.out)
  ? await import(pathToFileURL(resolve(options.out)).href)
  : {};
const texts = { CUE_TEXTS: learnTexts(plain), TAGGED_CUE_TEXTS: taggers ? learnTexts(tagged) : (before.TAGGED_CUE_TEXTS ?? {}) };
const blocks = Object.entries(texts).map(([name, byType]) => {
  const lines = Object.entries(byType).map(([type, text]) => `  ${type}: ${JSON.stringify(text)},\n`);
  return `export const ${name} = {\n${lines.join('')}};\n`;
});
writeFileSync(options.out, `// Learned by scripts/train-mentions; run it again rather than change this file.\n${blocks.join('')}`);
