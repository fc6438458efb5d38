import type { Span } from '../../model/span.js';
import type { EntityMention } from '../context.js';

/** A mention with its place in the structure of the text. */
export interface Spot {
  readonly index: number;
  readonly mention: EntityMention;
  /** Index into `reading.sentences`. */
  readonly sentence: number;
  /** The list it stands in (A、B和C), alone or not. */
  readonly list: SpotList;
  /** The mention it lies within: a strategy inside a plan's name. */
  readonly within: Spot | null;
}

/** Neighbouring mentions joined by 、 和 与 及, with the clause they stand in. */
export interface SpotList extends Span {
  readonly spots: Spot[];
  end: number;
  clause: Span;
}
