// Fits how much each cue says of a sentence's tense (what was done, what is to be done) and writes models/tense.tsv.
//
//   npx tsx scripts/train-tense/index.ts FOLDER
//
// FOLDER holds corpus/X.txt and gold/X.json. A sentence's tense is the status of its annotated figures; sentences between two
// of one tense share it at half weight. Logistic regression with L2, full batch; documents held out for measuring are left out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { findQuantities, type Quantity } from '../../src/extract/figures/numbers/quantities.js';
import { unitIndex } from '../../src/extract/figures/numbers/units.js';
import { tenseFeatures } from '../../src/extract/figures/tense/tense-features.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import type { Reading } from '../../src/model/reading.js';
import { packageRoot } from '../../src/schema/package-root.js';
import { readText } from '../../src/text/read-text.js';
import type { GoldDocument, GoldFile } from '../evaluate/gold-file.js';
import { isHeldOut } from '../evaluate/held-out.js';
import { readGoldFolder } from '../evaluate/read-gold-folder.js';

interface Example {
  readonly features: readonly string[];
  readonly isTarget: number;
  readonly weight: number;
}

const NEAR = 12;
const L2 = 2;
const ROUNDS = 400;
const RATE = 0.5;
const SMALLEST = 0.15;

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npx tsx scripts/train-tense/index.ts FOLDER (with corpus/X.txt and gold/X.json)');
  process.exit(2);
}
const gazetteers = loadGazetteers();
const units = unitIndex(gazetteers.units);
const examples = readGoldFolder(folder)
  .filter(({ name }) => !isHeldOut(name))
  .flatMap(examplesOf);
const weights = fitWeights(examples);
writeFileSync(join(packageRoot(), 'models', 'tense.tsv'), source(weights));
console.log(
  `${examples.length} sentences, ${weights.size} features, ${accuracy(weights).toFixed(4)} right on the sentences it was fitted to`,
);

function examplesOf({ name, raw, gold }: GoldDocument): Example[] {
  const { place, year, docType } = gold.document;
  const declared = { place, year, ...(docType ? { docType } : {}) };
  const reading = readText({ ...documentFromText(raw, { name, uri: name }), declared }, gazetteers);
  const quantities = reading.sentences.map(({ start, end }) => findQuantities(reading.text, start, end, units));
  return [...labels(gold, quantities)].map(([index, { isTarget, weight }]) => ({
    features: [...featuresOf(reading, index, quantities[index] ?? [])],
    isTarget,
    weight,
  }));
}

function featuresOf(reading: Reading, index: number, quantities: readonly Quantity[]): Set<string> {
  const sentence = reading.sentences[index];
  if (!sentence) return new Set();
  return tenseFeatures(reading.text, sentence, quantities, reading.facts.year, reading.facts.docType);
}

/** Sentences by index with the status of their figures, and those between two of one status. */
function labels(gold: GoldFile, quantities: readonly (readonly Quantity[])[]): Map<number, { isTarget: number; weight: number }> {
  const known = new Map<number, number>();
  const used = new Set<Quantity>();
  for (const figure of gold.figures ?? []) {
    if (typeof figure.status !== 'string') continue;
    const fits = (q: Quantity) => !used.has(q) && q.value === figure.value && q.unit === figure.unit;
    const index = quantities.findIndex((list) => list.some(fits));
    const quantity = quantities[index]?.find(fits);
    if (!quantity) continue;
    used.add(quantity);
    known.set(index, figure.status === 'target' ? 1 : 0);
  }
  const found = new Map([...known].map(([index, isTarget]) => [index, { isTarget, weight: 1 }]));
  const order = [...known.keys()].sort((a, b) => a - b);
  order.forEach((index, i) => {
    const next = order[i + 1];
    const isTarget = known.get(index);
    if (next === undefined || isTarget === undefined || isTarget !== known.get(next) || next - index >= NEAR) return;
    for (let between = index + 1; between < next; between++) found.set(between, { isTarget, weight: 0.5 });
  });
  return found;
}

/** Logistic regression by gradient descent with a step size for each weight. */
function fitWeights(data: readonly Example[]): Map<string, number> {
  const fitted = new Map<string, number>([['', 0], ...data.flatMap(({ features }) => features.map((name) => [name, 0] as const))]);
  const seen = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map<string, number>();
    for (const { features, isTarget, weight } of data) {
      const error = (1 / (1 + Math.exp(-oddsOf(fitted, features))) - isTarget) * weight;
      for (const name of ['', ...features]) slope.set(name, (slope.get(name) ?? 0) + error);
    }
    for (const [name, value] of fitted) {
      const step = (slope.get(name) ?? 0) + (name === '' ? 0 : L2 * value);
      const sum = (seen.get(name) ?? 0) + step * step;
      seen.set(name, sum);
      fitted.set(name, value - (RATE * step) / Math.sqrt(sum + 1e-8));
    }
  }
  return fitted;
}

function oddsOf(fitted: ReadonlyMap<string, number>, features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (fitted.get(name) ?? 0), fitted.get('') ?? 0);
}

function accuracy(fitted: ReadonlyMap<string, number>): number {
  const certain = examples.filter(({ weight }) => weight === 1);
  return certain.filter(({ features, isTarget }) => oddsOf(fitted, features) > 0 === (isTarget === 1)).length / certain.length;
}

function source(fitted: ReadonlyMap<string, number>): string {
  const kept = [...fitted].filter(([name, value]) => name !== '' && Math.abs(value) >= SMALLEST);
  const lines = kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}\t${value.toFixed(2)}\n`);
  return `bias\t${(fitted.get('') ?? 0).toFixed(2)}\n${lines.join('')}`;
}
