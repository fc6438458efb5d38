import { documentFromText } from '../../../src/documents/document-from-text.js';
import type { MentionContext } from '../../../src/extract/context.js';
import { loadGazetteers } from '../../../src/gazetteer/load.js';
import { readText } from '../../../src/text/read-text.js';

const gazetteers = loadGazetteers();

/** A text as mention rules see it. */
export function contextOf(text: string): MentionContext {
  return { reading: readText(documentFromText(text, { name: 'test', uri: 'test' }), gazetteers), gazetteers };
}
