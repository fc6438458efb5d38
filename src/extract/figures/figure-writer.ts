import type { Figure } from '../../model/figure.js';
import { isAddedToo } from './added-too.js';
import type { Clause } from './clause.js';
import { boundOfRow, comparatorOf } from './comparator.js';
import type { FigureReading, SentenceInput } from './figure-reading.js';
import { toldName } from './indicator/told-name.js';
import { measureOf } from './measure.js';
import { natureOf } from './nature.js';
import type { Quantity } from './numbers/quantities.js';
import { startsChange } from './starts-change.js';
import { partOf, type StatusInput, statusOf } from './tense/status.js';
import { baseYearOf, yearsOver } from './years/years-over.js';

/** How far back in the sentence words still tell whether a number is a target. */
const EARLIER = 200;
/** How far behind it they tell whether it is of one year. */
const BEHIND = 20;

/** Writes the figures of one sentence, from left to right. */
export class FigureWriter {
  private readonly base: number | null;
  /** Whether the last number was an increment. */
  private isAdding = false;

  constructor(private readonly input: SentenceInput) {
    this.base = baseYearOf(input.text.slice(input.sentence.start, input.sentence.end));
  }

  /** The figure that the number at `index` gives under this name; `clause` is its whole clause. */
  write(name: string, index: number, clause: Clause, { indicator, isOwn, tail, bearer }: FigureReading): Figure {
    const { text, years, scopes, quantities, sentence, isReport } = this.input;
    const quantity = quantities[index] as Quantity;
    const numberBefore = quantities[index - 1]?.end ?? sentence.start;
    const isStart = startsChange(text, quantity, quantities[index + 1]);
    const words = this.statusWords(name, quantity, clause, numberBefore, isStart);
    const part = partOf(words);
    const status = statusOf(words, part);
    const isAddedWithLast = this.isAdding && index > 0 && isAddedToo(text.slice(numberBefore, quantity.start), quantity, tail.roles);
    const measure = isAddedWithLast ? 'change' : measureOf({ quantity, tail: tail.roles, indicator: name, isOwn });
    this.isAdding = measure === 'change' && quantity.kind !== 'points';
    const before = text.slice(clause.left.start, quantity.start);
    const time = years.timeOf(quantity.start, numberBefore, isReport ? part : status);
    const nature = natureOf(name, measure, quantity, tail.roles, before);
    const year = isStart ? years.startYearOf(quantity.start, numberBefore) : time.year;
    const behind = text.slice(quantity.end, Math.min(sentence.end, quantity.end + BEHIND));
    const over = { name, time, measure, tail, before, behind, isMultiple: quantity.kind === 'multiple', base: this.base };
    return {
      indicator: toldName(name, measure, quantity, tail, year),
      measure,
      comparator: comparatorOf(quantity, tail.roles, boundOfRow(text, quantities, index), before),
      value: quantity.value,
      upper: quantity.upper,
      unit: quantity.unit,
      status,
      year,
      years: isStart ? (year === null ? null : 1) : nature === 'stock' ? 1 : yearsOver(over),
      nature,
      scope: scopes.scopeOf(name, clause, bearer),
      evidence: {
        start: Math.max(sentence.start, Math.min(clause.left.start, indicator.span.start)),
        end: Math.max(clause.right.end, quantity.end),
      },
      quantity: { start: quantity.start, end: quantity.end },
      confidence: isOwn ? 0.9 : 0.7,
      rule: isOwn ? (indicator.isBehind ? 'figure/behind' : 'figure/before') : 'figure/inherited',
    };
  }

  private statusWords(indicator: string, quantity: Quantity, { left, right }: Clause, numberBefore: number, isStart: boolean): StatusInput {
    const { text, tense, years, sentence, isReport } = this.input;
    return {
      tense,
      indicator,
      before: text.slice(Math.max(sentence.start, left.start - EARLIER), left.start),
      clause: text.slice(left.start, right.end),
      isAttribute: text[quantity.end] === '的',
      isStart,
      yearsAhead: years.yearsAhead(quantity.start, numberBefore),
      inheritedAhead: years.inheritedAhead,
      isReport,
    };
  }
}
