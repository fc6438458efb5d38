// Learns what the cues of the mention rules are worth, from annotated texts, and writes models/mentions.tsv.
//
//   npx tsx scripts/train-mentions/index.ts FOLDER [--with training [--texts FOLDER]] [--taggers DIR] [--all] [--epochs 12] [--decay 0.002] [--minimum 6] [--least 0.1]
//
// FOLDER holds corpus/X.txt and gold/X.json with the mentions' offsets. A fifth of the texts, chosen by the hash of their
// name, is not learned from, unless `--all` is given. `--taggers` names what fold-taggers.ts wrote: with it the weights for
// rules and tagger together are learned as well, else they stay as they are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { ruleCandidates } from '../../src/extract/mentions/index.js';
import { likelyMentions } from '../../src/extract/tagger/likely-mentions.js';
import { loadTagger } from '../../src/extract/tagger/tagger.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { ENTITY_TYPES } from '../../src/model/vocabulary.js';
import { packageRoot } from '../../src/schema/package-root.js';
import { readText } from '../../src/text/read-text.js';
import { annotatedTexts } from '../train/annotated-texts.js';
import { type Lesson, lessonsOf } from './examples.js';
import { foldOf } from './fold.js';
import { byType, cueLines, learnCues } from './learn.js';

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
    out: { type: 'string', default: join(packageRoot(), 'models', 'mentions.tsv') },
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

/** The lines of `mode`: type, cue and weight, for each type. */
function learnLines(mode: 'alone' | 'tagged', lessons: readonly Lesson[]): string[] {
  const types = byType(lessons);
  return ENTITY_TYPES.flatMap((type) => {
    const own = types.get(type);
    if (!own) return [];
    const lines = cueLines(learnCues(own, settings), Number(options.least));
    console.log(`${mode} ${type}: ${own.length} candidates, ${lines.length} cues`);
    return lines.map((line) => `${mode}\t${type}\t${line}`);
  });
}

const before = existsSync(options.out) ? readFileSync(options.out, 'utf8').split('\n') : [];
const taggedLines = taggers ? learnLines('tagged', tagged) : before.filter((line) => line.startsWith('tagged\t'));
writeFileSync(options.out, [...learnLines('alone', plain), ...taggedLines, ''].join('\n'));
