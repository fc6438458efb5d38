import type { Span } from './span.js';

/** Something odd in a document: counted, shown and kept; nothing stops for it. */
export interface Diagnostic {
  /** Stable code: `document/no-place`. */
  readonly code: string;
  readonly message: string;
  /** Where in the raw text; null where it is about the whole document. */
  readonly span: Span | null;
}
