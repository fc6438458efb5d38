import { documentFromText } from '../../src/documents/document-from-text.js';
import type { DocumentFacts } from '../../src/model/document.js';
import type { Reading } from '../../src/model/reading.js';
import { readText } from '../../src/text/read-text.js';
import { gazetteers } from './gazetteers.js';

/** A reading of the text as it stands. */
export function reading(raw: string, declared: Partial<DocumentFacts> = {}): Reading {
  return readText(documentFromText(raw, { name: '样本', uri: '样本.txt', declared }), gazetteers);
}
