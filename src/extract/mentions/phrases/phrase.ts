import type { Span } from '../../../model/span.js';
import type { Act } from './verbs.js';

/** A stretch between verbs, commas and words of grammar that may hold a name. */
export interface Phrase extends Span {
  readonly list: PhraseList;
  /** Place in its list, from 0. */
  readonly index: number;
  /** Whether 和, 与 or 及 stands before it, which may also join two halves of one name. */
  readonly isJoined: boolean;
  /** Whether a quotation or a bracket stands in it. */
  readonly holdsQuote: boolean;
}

/** What one verb governs: 建设|A铁路、B大桥|等重点项目. A subject before a verb is a list without one. */
export interface PhraseList extends Span {
  readonly act: Act | null;
  /** The verb as written, chains included: 加快建设. */
  readonly verb: string;
  readonly phrases: readonly Phrase[];
  /** What 等 gathers the list under: 重点项目 in A、B等5个重点项目. */
  readonly head: Span | null;
  /** The word that ends it: a verb, a predicate, a punctuation mark; empty at the end of the sentence. */
  readonly after: string;
  /** Place among the lists of the reading. */
  readonly position: number;
  /** Index into the reading's sentences. */
  readonly sentence: number;
}
