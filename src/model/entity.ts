import type { Mention } from './mention.js';
import type { EntityType } from './vocabulary.js';

/** An entity of one document, with its canonical id across documents. */
export interface Entity {
  /** Hash of type and identity key; the same in every document, whatever the order of reading. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name the text or the gazetteer gives. */
  readonly name: string;
  /** Other names the text uses for it, sorted. */
  readonly aliases: readonly string[];
  /** In text order; empty where the text only implies it (the place behind 我市). Spans of the cleaned text. */
  readonly mentions: readonly Mention[];
  /** Division code, where the gazetteer knows the place: 371400. */
  readonly code?: string;
  /** Id of the entity it would be part of, had no judgement kept it apart. */
  readonly apartFrom?: string;
}
