import type { SourceDocument } from '../../model/document.js';
import type { Gazetteers } from '../../model/gazetteer.js';
import type { HeaderFields } from './header.js';

/** What the facts of a document are told by. */
export interface FactContext {
  readonly source: SourceDocument;
  /** Fields of the header that a portal put before the text. */
  readonly header: HeaderFields;
  /** The text with mended characters, before boilerplate was dropped. */
  readonly mended: string;
  /** The cleaned text. */
  readonly text: string;
  readonly gazetteers: Gazetteers;
}
