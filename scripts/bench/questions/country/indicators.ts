import type { ExtractedIndicator } from '../../../../src/model/extraction.js';
import { contentId } from '../../../../src/resolve/identity.js';
import type { DocumentWriter } from './document-writer.js';
import type { Place } from './places.js';
import { randomOf } from './random-of.js';
import { INDICATORS, type IndicatorWord } from './words.js';

export interface Goal {
  readonly word: IndicatorWord;
  readonly comparator: '>=' | '~' | '=' | '<=';
  readonly target: number;
  readonly result: number;
  /** Whether the next year's report gives the result. */
  readonly isReported: boolean;
}

const known = new Map<string, ExtractedIndicator>(
  INDICATORS.map(({ name, alias, unit, lowerIsBetter }) => [
    name,
    { id: contentId('indicator', name), name, aliases: alias ? [alias] : [], unit, lowerIsBetter, isVague: false },
  ]),
);
const rounded = (value: number) => Math.round(value * 10) / 10;

/** What a place sets itself for a year, and what becomes of it. */
export function goalsOf(place: Place, year: number, seed: number): Goal[] {
  return INDICATORS.map((word, number) => {
    const own = word.usual * (0.7 + randomOf(seed, 8, place.at, number).next() * 0.6);
    const random = randomOf(seed, 9, place.at, year, number);
    const target = rounded(own * (0.95 + random.next() * 0.1));
    const comparator = word.lowerIsBetter ? '<=' : random.pick(['>=', '>=', '~', '='] as const);
    return { word, comparator, target, result: rounded(target * (0.9 + random.next() * 0.2)), isReported: random.chance(0.85) };
  });
}

const BOUND: Readonly<Record<Goal['comparator'], string>> = { '>=': '以上', '~': '左右', '=': '', '<=': '以内' };

/** The figure of a goal in the sentence just written: promised, or reached. */
export function stateGoal(
  writer: DocumentWriter,
  place: Place,
  { word, comparator, target, result }: Goal,
  year: number,
  status: 'target' | 'result',
): void {
  writer.figure({
    ...{
      indicator: word.name,
      measure: word.measure,
      unit: word.unit,
      nature: null,
      status,
      year,
      years: 1,
      upper: null,
      scope: place.thing,
    },
    of: known.get(word.name) as ExtractedIndicator,
    comparator: status === 'target' ? comparator : '=',
    value: status === 'target' ? target : result,
    confidence: 0.9,
  });
}

/** 6.5%左右, 120亿元以上. */
export function worded({ word: { unit, measure }, comparator, target }: Goal): string {
  return `${measure === 'growth' ? '增长' : ''}${target}${unit}${BOUND[comparator]}`;
}
