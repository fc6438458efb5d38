import { writeFileSync } from 'node:fs';
import { chooseSpans } from '../../src/extract/tagger/choose-spans.js';
import { likelyNames, loadTagger, THRESHOLDS, toCandidate } from '../../src/extract/tagger/tagger.js';
import type { Gazetteers } from '../../src/model/gazetteer.js';
import type { Reading } from '../../src/model/reading.js';
import { ENTITY_TYPES } from '../../src/model/vocabulary.js';
import type { GoldDocument } from '../evaluate/gold-file.js';
import type { Scores } from '../evaluate/scores.js';
import { scoreTags } from './evaluate-tags.js';

interface ReadDocument {
  readonly document: GoldDocument;
  readonly reading: Reading;
}

/** Shifts of the thresholds that are tried, to see whether the committed ones still lie well. */
const SHIFTS = [-0.1, -0.05, 0, 0.05, 0.1];

/** Prints how well a model tags annotated texts, with speed in processor time, words already cut. */
export function reportTags(name: string, texts: readonly ReadDocument[], bytes: Uint8Array, gazetteers: Gazetteers, errors?: string): void {
  const tagger = loadTagger(bytes);
  for (const { reading } of texts) void reading.tokens;
  const begun = process.cpuUsage();
  const spans = new Map(texts.map(({ document, reading }) => [document, likelyNames({ reading, gazetteers }, tagger)]));
  const { user } = process.cpuUsage(begun);
  const readings = new Map(texts.map(({ document, reading }) => [document, reading]));
  const units = texts.reduce((sum, { reading }) => sum + reading.text.length, 0);
  console.log(`${name}: ${texts.length} texts, ${units} units, ${(units / user).toFixed(2)} M units/s`);
  const documents = texts.map(({ document }) => document);
  const score = (thresholds: readonly number[]) =>
    scoreTags(
      documents,
      (document) => readings.get(document) as Reading,
      (document) => chooseSpans(spans.get(document) ?? [], thresholds).map(toCandidate),
    );
  for (const shift of SHIFTS)
    console.log(`  ${shift >= 0 ? '+' : ''}${shift}: ${score(THRESHOLDS.map((t) => t + shift)).stages.of('entities')}`);
  const chosen = score(THRESHOLDS);
  for (const type of ENTITY_TYPES) console.log(`  ${type.padEnd(14)}${chosen.types.of(type)}`);
  tryThresholds(score);
  if (errors) writeFileSync(errors, chosen.notes.map((note) => [note.document, note.kind, note.what, note.name].join('\t')).join('\n'));
}

/** The threshold of each type that would score best, the others staying as they are. */
function tryThresholds(score: (thresholds: readonly number[]) => Scores): void {
  const f1 = (thresholds: readonly number[]) => score(thresholds).stages.of('entities').f1;
  const best = ENTITY_TYPES.map((type, t) => {
    const tries = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65].map((at) => ({ at, f1: f1(THRESHOLDS.with(t, at)) }));
    const top = tries.reduce((a, b) => (b.f1 > a.f1 ? b : a));
    return `${type} ${top.at} ${top.f1.toFixed(4)}`;
  });
  console.log(`  best thresholds alone: ${best.join(', ')}`);
}
