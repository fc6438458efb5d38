// Learns what the cues of the mention rules are worth, from annotated texts, and writes the weights into the source.
//
//   npx tsx scripts/train-mentions/index.ts FOLDER [--all] [--epochs 12] [--decay 0.002] [--minimum 3] [--least 0.08]
//
// FOLDER holds corpus/X.txt and gold/X.json with the mentions' offsets. A fifth of the texts, chosen by the hash of their
// name, is not learned from, unless `--all` is given.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { ruleCandidates } from '../../src/extract/mentions/index.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { ENTITY_TYPES } from '../../src/model/vocabulary.js';
import { readText } from '../../src/text/read-text.js';
import { readGoldFolder } from '../evaluate/gold-file.js';
import { isHeldOut } from '../evaluate/held-out.js';
import { type Lesson, lessonsOf } from './examples.js';
import { byType, learnCues, writeCues } from './learn.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.002' },
    minimum: { type: 'string', default: '3' },
    least: { type: 'string', default: '0.08' },
    out: { type: 'string', default: 'src/extract/mentions/cue-weights.generated.ts' },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('usage: npx tsx scripts/train-mentions/index.ts FOLDER [--all]');
  process.exit(2);
}

const gazetteers = loadGazetteers();
const lessons: Lesson[] = [];
for (const { name, raw, gold } of readGoldFolder(folder)) {
  if (!options.all && isHeldOut(name)) continue;
  const reading = readText(documentFromText(raw, { name, uri: name }), gazetteers);
  const context = { reading, gazetteers };
  lessons.push(...lessonsOf(context, gold, ruleCandidates(context)));
}
const types = byType(lessons);
const settings = {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  decay: Number(options.decay),
  minimum: Number(options.minimum),
};
const texts = ENTITY_TYPES.flatMap((type) => {
  const own = types.get(type);
  if (!own) return [];
  const text = writeCues(learnCues(own, settings), Number(options.least));
  console.log(`${type}: ${own.length} candidates, ${text.split('\n').length} cues`);
  return [`  ${type}: ${JSON.stringify(text)},\n`];
});
writeFileSync(
  options.out,
  `// Learned by scripts/train-mentions; run it again rather than change this file.\nexport const CUE_TEXTS = {\n${texts.join('')}};\n`,
);
