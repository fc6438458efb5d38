import type { Span } from './span.js';
import type { Comparator, FigureNature, FigureStatus, Measure } from './vocabulary.js';

/** 指标数值 — how much is to be reached or has been reached. */
export interface Figure {
  /** What is counted, as the text names it, without the verb. */
  readonly indicator: string;
  readonly measure: Measure;
  readonly comparator: Comparator;
  /** The number as written, in `unit`. */
  readonly value: number;
  /** Upper bound of a range, in `unit`. */
  readonly upper: number | null;
  readonly unit: string;
  /** Null where the words do not tell, and for rates. */
  readonly nature: FigureNature | null;
  readonly status: FigureStatus;
  readonly year: number | null;
  /**
   * How many years it is over, `year` being the last: 1 for one year and for what there is at a time, 5 for what five years add up to
   * or grew by; null where the text does not tell.
   */
  readonly years: number | null;
  /** Id of the entity it is a figure of. */
  readonly scope: string | null;
  /** The clause it rests on, in the cleaned text. */
  readonly evidence: Span;
  /** The number with its unit, in the cleaned text. */
  readonly quantity: Span;
  readonly confidence: number;
  readonly rule: string;
}
