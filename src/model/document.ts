import type { Span } from './span.js';
import type { DocumentKind } from './vocabulary.js';

/** What is known of a document beside its text. Unknown is null, never a guess. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly docType: DocumentKind;
  /** The place the document speaks for, by its full name: 德州市. */
  readonly place: string | null;
  /** ISO date, as precise as known: 2022-02-25, 2022-02 or 2022. */
  readonly publishedOn: string | null;
  /** The year the text speaks of (a report given in January 2022: 2022). */
  readonly year: number | null;
  readonly speaker: string | null;
}

/** A document as it was read: decoded, otherwise untouched. */
export interface SourceDocument {
  /** Stem of the file, or what the caller calls the text. */
  readonly name: string;
  /** Where it was read from: a path, or a name given by the caller. */
  readonly uri: string;
  /** The whole text as decoded. Every offset of evidence counts in this string. */
  readonly raw: string;
  /** SHA-256 of `raw` as UTF-8, in hex. Identifies the document. */
  readonly hash: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
  /** The stretch of `raw` behind the front matter (all of it where there is none). */
  readonly body: Span;
  /** Facts that front matter or the caller state; they win over what the text tells. */
  readonly declared: Partial<DocumentFacts>;
}
