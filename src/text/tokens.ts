import { createRequire } from 'node:module';
import type { Token } from '../model/reading.js';
import type { Span } from '../model/span.js';

type Tag = (sentence: string) => { readonly word: string; readonly tag: string }[];

// With the u flag, a surrogate of a pair is never matched alone.
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

let tag: Tag | undefined;

/** nodejieba holds its dictionary (some 290 MB, over a second to load) for the whole process, so it is loaded on first use only. */
function jieba(): Tag {
  tag ??= (createRequire(import.meta.url)('nodejieba') as { tag: Tag }).tag;
  return tag;
}

/** Words with parts of speech, paragraph by paragraph. Spans count in `text`. Linear in the text. */
export function tokenize(text: string, paragraphs: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    // The segmenter gives no offsets, but loses nothing: they are a running sum. A lone surrogate comes back as U+FFFD, of the same length.
    for (const { word, tag } of jieba()(text.slice(paragraph.start, paragraph.end).replace(LONE_SURROGATE, '\uFFFD'))) {
      tokens.push({ start, end: start + word.length, tag });
      start += word.length;
    }
  }
  return tokens;
}
