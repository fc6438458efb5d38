import type { Span } from '../../model/span.js';
import type { EntityMention } from '../context.js';
import type { Indicator } from './indicator/indicator.js';
import type { Tail } from './indicator/tail.js';
import type { Quantity } from './numbers/quantities.js';
import type { ScopeReader } from './scope/scope.js';
import type { YearReader } from './years/year.js';

/** A sentence with the numbers that say how much. */
export interface SentenceInput {
  readonly text: string;
  readonly sentence: Span;
  readonly quantities: readonly Quantity[];
  /** Log-odds for targets. */
  readonly tense: number;
  /** Whether the document is a work report. */
  readonly isReport: boolean;
  readonly years: YearReader;
  readonly scopes: ScopeReader;
}

/** What was read of one number before its figures are written. */
export interface FigureReading {
  readonly names: readonly string[];
  readonly indicator: Indicator;
  /** Whether the number's own clause names what it counts. */
  readonly isOwn: boolean;
  readonly tail: Tail;
  readonly bearer: EntityMention | null;
  /** Where one number holds for several bearers: 甲区、乙区|投资均增长18%. */
  readonly bearers: readonly EntityMention[];
}

/** What the numbers so far have told: the last one's reading and unit. */
export interface NumberBefore {
  readonly reading: FigureReading;
  readonly unit: string;
}
