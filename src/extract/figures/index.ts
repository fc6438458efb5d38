import type { Figure } from '../../model/figure.js';
import type { Sentence } from '../../model/reading.js';
import type { EntityContext } from '../context.js';
import { isAmount } from './amounts.js';
import { type Clause, clausesOf } from './clause.js';
import { boundBehind, comparatorOf } from './comparator.js';
import { type Indicator, readIndicator } from './indicator.js';
import { measureOf } from './measure.js';
import { findQuantities, type Quantity } from './quantities.js';
import { statusOf } from './status.js';
import { readTail } from './tail.js';
import { unitIndex } from './units.js';

/** 指标数值 — every number of the document that says how much, in text order. */
export function findFigures(context: EntityContext): Figure[] {
  return context.reading.sentences.flatMap((sentence) => figuresOf(context, sentence));
}

function figuresOf(context: EntityContext, sentence: Sentence): Figure[] {
  const { text } = context.reading;
  const found = findQuantities(text, sentence.start, sentence.end, unitIndex(context.gazetteers.units));
  const quantities = found.filter((quantity) => isAmount(context, quantity));
  if (quantities.length === 0) return [];
  const clauses = clausesOf(text, sentence, quantities);
  const figures: Figure[] = [];
  let last: Indicator | null = null;
  quantities.forEach((quantity, index) => {
    const clause = clauses[index] as Clause;
    const tail = readTail(text, clause.left);
    const bound = boundBehind(text, quantity);
    const own = readIndicator({ text, clause, quantity, tail, boundEnd: bound.end });
    const indicator: Indicator | null = own ?? last;
    if (!indicator) return;
    if (own) last = own;
    const name = tail.roles.has('fall') && !/下降|减少|降低/u.test(indicator.name) ? indicator.name : indicator.name;
    figures.push({
      indicator: name,
      measure: measureOf(quantity, tail.roles, name),
      comparator: comparatorOf(quantity, tail.roles, bound),
      value: quantity.value,
      upper: quantity.upper,
      unit: quantity.unit,
      status: statusOf(context, sentence, text.slice(clause.left.start, clause.right.end)),
      year: context.reading.facts.year,
      scope: context.speakingPlace?.id ?? null,
      evidence: { start: clause.left.start, end: Math.max(clause.right.end, quantity.end) },
      quantity: { start: quantity.start, end: quantity.end },
      confidence: own ? 0.9 : 0.7,
      rule: own ? (own.isBehind ? 'figure/behind' : 'figure/before') : 'figure/inherited',
    });
  });
  return figures;
}
