import { loadExtractionParts } from '../../src/cli/extraction-parts.js';
import { extractorVersion } from '../../src/cli/extractor-version.js';
import { extractDocument } from '../../src/pipeline/extract-document.js';
import type { Reader } from '../../src/pipeline/read-under-judgements.js';

/** The extractor in this thread, its models loaded on first use. */
export function lazyReader(): Reader {
  let parts: ReturnType<typeof loadExtractionParts> | null = null;
  return {
    extract: (source, splits) => {
      parts ??= loadExtractionParts();
      return extractDocument(source, parts, splits);
    },
    extractorVersion: extractorVersion(),
  };
}
