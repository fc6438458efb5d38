import type { SourceDocument } from '../model/document.js';
import { type ExtractionParts, extractDocument } from '../pipeline/extract-document.js';

/** The output contract of a text: indented JSON in UTF-8, with a line break behind it. In a buffer of its own, which may be handed to another thread. */
export function extractionJson(source: SourceDocument, parts: ExtractionParts): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(extractDocument(source, parts).extraction, null, 2)}\n`);
}
