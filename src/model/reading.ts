import type { DocumentFacts, SourceDocument } from './document.js';
import type { Span } from './span.js';

/**
 * A document made ready for extraction: cleaned text with its way back to the raw text, and its structure.
 * All spans of a reading count in `text`, the cleaned text; `toRaw` leads back to the source.
 */
export interface Reading {
  readonly source: SourceDocument;
  readonly facts: DocumentFacts;
  /** Simplified, half-width, without inserted pinyin, boilerplate and broken lines; paragraphs end in "\n". */
  readonly text: string;
  /** The stretch of `source.raw` that a span of `text` was read from. Throws RangeError outside the text. */
  toRaw(span: Span): Span;
  /** The stretch of `text` that a span of `source.raw` became; null where cleaning dropped all of it. */
  fromRaw(span: Span): Span | null;
  /** In text order, without the line break. */
  readonly paragraphs: readonly Span[];
  /** In text order; a section ends where the next of its level or above begins. */
  readonly sections: readonly Section[];
  /** In text order; together they cover every paragraph. A heading is a sentence of its own. */
  readonly sentences: readonly Sentence[];
  /** Words with parts of speech for the whole text, in text order. Computed on first use, then kept. */
  readonly tokens: readonly Token[];
}

/** What a part of a text speaks of: what has been done, or what is to be done. */
export type Tense = 'review' | 'outlook';

export interface Section extends Span {
  /** The heading without its marker: 主动对接国家战略，拓展合作空间. */
  readonly title: string;
  readonly heading: Span;
  /** The marker as written: 一、 （一） 1. ——; null for a bare heading line. */
  readonly marker: string | null;
  /** 1 for the outermost. */
  readonly level: number;
  /** Index into `sections` of the section around it, -1 for none. */
  readonly parent: number;
  readonly tense: Tense | null;
}

export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  /** Index into `sections` of the innermost section, -1 before the first heading. */
  readonly section: number;
  readonly isHeading: boolean;
}

/** A word with its part of speech (ICTCLAS tags as jieba gives them: n, v, ns, nr, nt, m, x …). */
export interface Token extends Span {
  readonly tag: string;
}
