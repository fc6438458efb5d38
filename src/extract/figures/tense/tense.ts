import type { Reading } from '../../../model/reading.js';
import type { Quantity } from '../numbers/quantities.js';
import { tenseFeatures } from './tense-features.js';
import type { TenseWeights } from './tense-weights.js';

/** Chance that the tense turns from one sentence to the next: within a paragraph, between paragraphs, between sections. */
const TURNS = {
  report: { sentence: 0.03, paragraph: 0.06, section: 0.1 },
  other: { sentence: 0.1, paragraph: 0.15, section: 0.15 },
} as const;
const SECTION_WEIGHT = 2;

/**
 * How strongly each sentence speaks of targets (above 0) or results (below 0), in log-odds, its neighbours heard:
 * a report reviews for pages, then plans for pages. Two passes, linear in the text.
 */
export function sentenceTenses(reading: Reading, quantities: readonly (readonly Quantity[])[], weights: TenseWeights): Float64Array {
  const own = Float64Array.from(reading.sentences, (_, index) => ownTense(reading, index, quantities[index] ?? [], weights));
  const forward = new Float64Array(own.length);
  const backward = new Float64Array(own.length);
  for (let i = 1; i < own.length; i++) forward[i] = carry(at(forward, i - 1) + at(own, i - 1), turn(reading, i));
  for (let i = own.length - 2; i >= 0; i--) backward[i] = carry(at(backward, i + 1) + at(own, i + 1), turn(reading, i + 1));
  return own.map((tense, i) => tense + at(forward, i) + at(backward, i));
}

function ownTense(reading: Reading, index: number, quantities: readonly Quantity[], { bias, byFeature }: TenseWeights): number {
  const sentence = reading.sentences[index];
  if (!sentence) return 0;
  let sum = bias;
  const { year, docType } = reading.facts;
  for (const feature of tenseFeatures(reading.text, sentence, quantities, year, docType)) sum += byFeature.get(feature) ?? 0;
  const tense = reading.sections[sentence.section]?.tense ?? null;
  return tense === null ? sum : sum + (tense === 'outlook' ? SECTION_WEIGHT : -SECTION_WEIGHT);
}

/** What log-odds say of the next sentence when the tense may turn between the two. */
function carry(odds: number, turns: number): number {
  const ratio = Math.exp(Math.max(-30, Math.min(30, odds)));
  return Math.log((ratio * (1 - turns) + turns) / (ratio * turns + 1 - turns));
}

function turn({ sentences, facts }: Reading, index: number): number {
  const turns = facts.docType === 'work-report' || facts.docType === 'plan' ? TURNS.report : TURNS.other;
  const [before, after] = [sentences[index - 1], sentences[index]];
  if (before?.section !== after?.section) return turns.section;
  return before?.paragraph === after?.paragraph ? turns.sentence : turns.paragraph;
}

function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
