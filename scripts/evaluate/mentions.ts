// Measures the mentions alone: entities by type as the scorer counts them, and how often each rule is right.
//
//   ZHENGTU_CORPUS=DIR npx tsx scripts/evaluate/mentions.ts [FOLDER] [--part open|held-out|all] [--tagger FILE] [--alone] [--errors TYPE]
//                                                    [--candidates]
//
// FOLDER (by default DIR/train) holds corpus/X.txt and gold/X.json; DIR/score/score.mjs is the scorer. `open` is what may be
// looked at. `--tagger` adds a tagger's candidates to those of the rules, `--alone` leaves out the rules. `--errors` lists the misses and surpluses of a type (open part only); `--candidates` judges every candidate of
// every rule, not only those decided for.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFromText } from '../../src/documents/document-from-text.js';
import type { MentionContext } from '../../src/extract/context.js';
import { findMentions } from '../../src/extract/mentions/index.js';
import { nameOf } from '../../src/extract/mentions/names.js';
import { RULES } from '../../src/extract/mentions/rules.js';
import { readMentionWeights } from '../../src/extract/mentions/weigh.js';
import { likelyMentions } from '../../src/extract/tagger/likely-mentions.js';
import { loadTagger, tagMentions } from '../../src/extract/tagger/tagger.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import type { Mention, MentionCandidate } from '../../src/model/mention.js';
import { packageRoot } from '../../src/schema/package-root.js';
import { readText } from '../../src/text/read-text.js';
import type { GoldDocument } from './gold-file.js';
import { isHeldOut } from './held-out.js';
import { mentionedEntities } from './mentioned-entities.js';
import { readGoldFolder } from './read-gold-folder.js';
import { RulePrecision } from './rule-precision.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'open' },
    tagger: { type: 'string' },
    alone: { type: 'boolean', default: false },
    errors: { type: 'string' },
    candidates: { type: 'boolean', default: false },
  },
});
const corpus = process.env.ZHENGTU_CORPUS;
if (!corpus) {
  console.error('ZHENGTU_CORPUS is not set: it names the folder that holds train/, gold/ and score/score.mjs');
  process.exit(2);
}
const folder = positionals[0] ?? join(corpus, 'train');
const gazetteers = loadGazetteers();
const tagger = options.tagger ? loadTagger(readFileSync(options.tagger)) : null;
const weights = readMentionWeights(readFileSync(join(packageRoot(), 'models', 'mentions.tsv'), 'utf8'));
const out = mkdtempSync(join(tmpdir(), 'mentions-'));
for (const part of ['gold', 'found']) mkdirSync(join(out, part));

const precision = new RulePrecision();
let characters = 0;
let milliseconds = 0;
for (const document of readGoldFolder(folder)) {
  if (options.part === 'all' || isHeldOut(document.name) === (options.part === 'held-out')) measure(document);
}

function mentionsOf(context: MentionContext): Mention[] {
  if (!tagger) return findMentions(context, weights);
  if (!options.alone) return findMentions(context, weights, (of) => likelyMentions(of, tagger));
  const { text } = context.reading;
  return tagMentions(context, tagger).map((mention) => ({ ...mention, name: nameOf(text.slice(mention.start, mention.end)) }));
}

function measure({ name, raw, gold }: GoldDocument): void {
  const reading = readText(documentFromText(raw, { name, uri: name }), gazetteers);
  const context = { reading, gazetteers };
  const begun = performance.now();
  const mentions = mentionsOf(context);
  milliseconds += performance.now() - begun;
  characters += raw.length;
  const judged: Iterable<MentionCandidate> = options.candidates ? RULES.flatMap((rule) => [...rule.find(context)]) : mentions;
  for (const mention of judged) precision.judge(mention, mention.name ?? reading.text.slice(mention.start, mention.end), gold.entities);
  const entities = mentionedEntities(mentions, reading.text, reading.facts.place);
  writeFileSync(join(out, 'gold', `${name}.json`), JSON.stringify({ ...gold, figures: [], claims: [] }));
  writeFileSync(join(out, 'found', `${name}.json`), JSON.stringify({ entities, figures: [], claims: [] }));
}

const flags = options.errors && options.part === 'open' ? ['--errors'] : [];
const scored = spawnSync('node', [join(corpus, 'score', 'score.mjs'), join(out, 'gold'), join(out, 'found'), ...flags], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
for (const line of scored.stdout.split('\n')) {
  const isError = line.includes('\t');
  if (isError ? options.errors && line.includes(`entity\t${options.errors}\t`) : /^(?:entities| {2}[A-Z][a-z])/u.test(line))
    console.log(line);
}
precision.print();
console.log(`${Math.round((characters / milliseconds) * 1000).toLocaleString('en')} characters a second, rules and decision`);
