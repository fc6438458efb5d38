import type { Figure } from '../../model/figure.js';
import type { EntityContext } from '../context.js';
import { isAmount } from './amounts.js';
import { type Clause, clausesOf } from './clause.js';
import { boundBehind, comparatorOf } from './comparator.js';
import { type Indicator, readIndicator } from './indicator.js';
import { measureOf } from './measure.js';
import { findQuantities, type Quantity } from './quantities.js';
import { scopeOf } from './scope.js';
import { statusOf } from './status.js';
import { readTail } from './tail.js';
import { sentenceTenses } from './tense.js';
import { unitIndex } from './units.js';
import { YearReader } from './year.js';

/** 指标数值 — every number of the document that says how much, in text order. Linear in the text. */
export function findFigures(context: EntityContext): Figure[] {
  const { sentences, text } = context.reading;
  const units = unitIndex(context.gazetteers.units);
  const found = sentences.map(({ start, end }) => findQuantities(text, start, end, units));
  const tenses = sentenceTenses(context.reading, found);
  const years = new YearReader(context.reading);
  return sentences.flatMap((_, index) => {
    years.enter(index);
    const quantities = (found[index] ?? []).filter((quantity) => isAmount(context, quantity));
    return quantities.length === 0 ? [] : figuresOf(context, index, quantities, tenses[index] as number, years);
  });
}

function figuresOf(context: EntityContext, index: number, quantities: readonly Quantity[], tense: number, years: YearReader): Figure[] {
  const { text } = context.reading;
  const sentence = context.reading.sentences[index];
  if (!sentence) return [];
  const clauses = clausesOf(text, sentence, quantities);
  const figures: Figure[] = [];
  let last: Indicator | null = null;
  quantities.forEach((quantity, place) => {
    const clause = clauses[place] as Clause;
    const tail = readTail(text, clause.left);
    const bound = boundBehind(text, quantity);
    const own = readIndicator({ text, clause, quantity, tail, boundEnd: bound.end });
    const indicator: Indicator | null = own ?? last;
    if (!indicator) return;
    if (own) last = own;
    const evidence = { start: clause.left.start, end: Math.max(clause.right.end, quantity.end) };
    const status = statusOf(tense, text.slice(evidence.start, evidence.end), indicator.name);
    figures.push({
      indicator: indicator.name,
      measure: measureOf(quantity, tail.roles, indicator.name),
      comparator: comparatorOf(quantity, tail.roles, bound),
      value: quantity.value,
      upper: quantity.upper,
      unit: quantity.unit,
      status,
      year: years.yearOf(quantity.start, quantities[place - 1]?.end ?? sentence.start, status),
      scope: scopeOf(context, sentence, quantity),
      evidence,
      quantity: { start: quantity.start, end: quantity.end },
      confidence: own ? 0.9 : 0.7,
      rule: own ? (own.isBehind ? 'figure/behind' : 'figure/before') : 'figure/inherited',
    });
  });
  return figures;
}
