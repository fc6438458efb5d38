import type { Reading } from '../../model/reading.js';
import type { Span } from '../../model/span.js';

/** A stretch ends with the first sentence that brings it to this length, in units. */
const ENOUGH = 100;
/** Text without a sentence's end is cut at this length, so that memory stays bounded. */
export const LONGEST = 4000;

/** The text in pieces that are tagged one by one: whole sentences of one paragraph, in text order. */
export function stretches({ paragraphs, sentences }: Reading): Span[] {
  const found: Span[] = [];
  let s = 0;
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    for (; s < sentences.length && (sentences[s]?.end as number) <= paragraph.end; s++) {
      const end = sentences[s]?.end as number;
      if (end - start < ENOUGH) continue;
      found.push(...pieces(start, end));
      start = end;
    }
    if (start < paragraph.end) found.push(...pieces(start, paragraph.end));
  }
  return found;
}

function pieces(start: number, end: number): Span[] {
  const count = Math.ceil((end - start) / LONGEST);
  return Array.from({ length: count }, (_, n) => ({ start: start + n * LONGEST, end: Math.min(end, start + (n + 1) * LONGEST) }));
}
