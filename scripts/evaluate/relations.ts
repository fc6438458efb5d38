// Scores claims between the annotators' own entities: what rules and scorer lose by themselves.
//
//   npx tsx scripts/evaluate/relations.ts FOLDER [--part all|held-out|open] [--judge both|rules|scorer] [--model FILE]
//                                         [--noise] [--errors]
//
// `--judge rules` lets the firm rules alone speak, `--judge scorer` leaves their proposals out; `--noise` drops 15 % of the
// entities and adds as many wrong ones; `--model` takes a model trained on a part (train:relations --part open --out FILE).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { findClaims } from '../../src/extract/relations/index.js';
import { RELATION_RULES } from '../../src/extract/relations/rules/index.js';
import { loadRelationScorer } from '../../src/extract/relations/scorer/scorer.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { extractionOf } from '../../src/pipeline/extraction-of.js';
import { packageRoot } from '../../src/schema/package-root.js';
import { loadStageWords } from '../../src/schema/stage-words.js';
import { readText } from '../../src/text/read-text.js';
import { withNoise } from './entity-noise.js';
import { goldContext } from './gold-context.js';
import { isHeldOut } from './held-out.js';
import { readGoldFolder } from './read-gold-folder.js';
import { scoreDocument } from './score-document.js';
import { Scores } from './scores.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'all' },
    judge: { type: 'string', default: 'both' },
    model: { type: 'string', default: join(packageRoot(), 'models', 'relations.bin') },
    noise: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (!folder || !['all', 'held-out', 'open'].includes(options.part) || !['both', 'rules', 'scorer'].includes(options.judge)) {
  console.error('usage: relations.ts FOLDER [--part all|held-out|open] [--judge both|rules|scorer] [--model FILE] [--noise] [--errors]');
  process.exit(2);
}

const gazetteers = loadGazetteers();
const stageWords = loadStageWords();
const scorer = options.judge === 'rules' ? null : loadRelationScorer(readFileSync(options.model));
const rules = options.judge === 'scorer' ? RELATION_RULES.filter((rule) => rule.confidence < 0.5) : RELATION_RULES;
const scores = new Scores();
let spent = 0;
let characters = 0;
for (const { name, raw, gold } of readGoldFolder(folder)) {
  if (options.part !== 'all' && isHeldOut(name) !== (options.part === 'held-out')) continue;
  const exact = goldContext(readText(documentFromText(raw, { name, uri: name }), gazetteers), gold, gazetteers);
  const context = options.noise ? withNoise(exact, name) : exact;
  const begun = process.hrtime.bigint();
  const claims = findClaims(context, { scorer, stageWords }, rules);
  spent += Number(process.hrtime.bigint() - begun) / 1e6;
  characters += raw.length;
  scores.documents++;
  scoreDocument(name, gold, extractionOf(context.reading, { entities: context.entities, figures: [], claims }, gazetteers), scores);
}
const row = (label: string, { precision, recall, f1, right, surplus, missed }: ReturnType<typeof scores.stages.of>) =>
  console.log(
    `${label.padEnd(18)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${surplus} surplus, ${missed} missed)`,
  );
row('claims', scores.stages.of('claims'));
for (const [predicate, tally] of scores.predicates.byName) row(`  ${predicate}`, tally);
console.log(`${scores.documents} documents, ${characters} characters, ${Math.round(spent)} ms`);
if (options.errors) {
  for (const note of scores.notes)
    if (note.kind.endsWith('claim')) console.log([note.document, note.kind, note.what, note.name].join('\t'));
}
