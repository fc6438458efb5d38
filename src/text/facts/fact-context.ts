import type { SourceDocument } from '../../model/document.js';
import type { Gazetteers } from '../../model/gazetteer.js';
import type { HeaderFields } from './header.js';

/** What the facts of a document are told by. */
export interface FactContext {
  readonly source: SourceDocument;
  /** Fields of the header that a page put before the text. */
  readonly header: HeaderFields;
  /** First lines of the text with mended characters, before header lines were dropped. */
  readonly pageHead: string;
  /** The cleaned text. */
  readonly text: string;
  readonly gazetteers: Gazetteers;
}

/** Length of the opening in which a text says what it is. */
const OPENING = 1500;

/** Stated title and the opening of the text: where a document says whose it is. */
export function openingOf({ header, text }: FactContext): string {
  return [header.title, text.slice(0, OPENING)].filter(Boolean).join('\n');
}
