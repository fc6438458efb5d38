import type { Span } from '../../model/span.js';
import { type Clause, clausesOf } from './clause.js';
import { boundBehind } from './comparator.js';
import type { FigureReading } from './figure-reading.js';
import type { Quantity } from './numbers/quantities.js';

/** The clauses of the numbers of one sentence. */
export class NumberClauses {
  private readonly clauses: readonly Clause[];

  constructor(
    private readonly text: string,
    sentence: Span,
    private readonly quantities: readonly Quantity[],
  ) {
    this.clauses = clausesOf(text, sentence, quantities);
  }

  /** From mark to mark, or from number to number. */
  whole(index: number): Clause {
    return this.clauses[index] as Clause;
  }

  /** The clause of a number, beginning behind what the number before counted. */
  own(index: number, last: FigureReading | null): Clause {
    const clause = this.whole(index);
    const before = this.quantities[index - 1];
    const behind = last?.isOwn && last.indicator.isBehind ? last.indicator.span.end : 0;
    const taken = Math.max(behind, before ? boundBehind(this.text, before).end : 0);
    const from = Math.max(taken, this.behindAttribute(clause.left));
    if (from <= clause.left.start || from > clause.left.end) return clause;
    return { ...clause, left: { start: from, end: clause.left.end } };
  }

  /** In 投资5亿元的X、投资2亿元的Y, the second number's clause begins behind X. */
  private behindAttribute({ start, end }: Span): number {
    const comma = this.text[start] === '的' ? this.text.lastIndexOf('、', end) : -1;
    return comma > start ? comma + 1 : start;
  }

  /** How many numbers stand in a row from this one on: 5%、6%和7%. */
  runLength(index: number): number {
    let end = index + 1;
    while (this.clauses[end]?.followsNumber) end++;
    return end - index;
  }

  /** 高新技术企业数量翻一番，|超过4万家: behind a semicolon a clause without number brings its own subject. */
  isNewTopic({ left }: Clause, index: number): boolean {
    const between = this.text.slice(this.quantities[index - 1]?.end ?? left.start, left.start);
    return between.lastIndexOf('；') >= 0 && !between.endsWith('；');
  }
}
