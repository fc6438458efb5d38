import { createRequire } from 'node:module';
import type { Token } from '../model/reading.js';
import type { Span } from '../model/span.js';

interface Jieba {
  cut(sentence: string, guessesNewWords: boolean): string[];
  tag(sentence: string): { readonly word: string; readonly tag: string }[];
}

// With the u flag, a surrogate of a pair is never matched alone.
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
/** So many words have their tags kept; then all are forgotten, so that memory stays bounded. */
const MOST_TAGS = 65_536;

let loaded: Jieba | undefined;

/** nodejieba holds its dictionary (some 290 MB, over a second to load) for the whole process, so it is loaded on first use only. */
function jieba(): Jieba {
  loaded ??= createRequire(import.meta.url)('nodejieba') as Jieba;
  return loaded;
}

const tagOf = new Map<string, string>();

/** Words with parts of speech, paragraph by paragraph. Spans count in `text`. Linear in the text. */
export function tokenize(text: string, paragraphs: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const paragraph of paragraphs) {
    // The segmenter gives no offsets, but loses nothing: they are a running sum. A lone surrogate comes back as U+FFFD, of the same length.
    const piece = text.slice(paragraph.start, paragraph.end).replace(LONE_SURROGATE, '\uFFFD');
    let { start } = paragraph;
    for (const word of jieba().cut(piece, true)) {
      tokens.push({ start, end: start + word.length, tag: tagOf.get(word) ?? learnTag(word, piece) });
      start += word.length;
    }
  }
  return tokens;
}

/**
 * Cutting takes half the time of tagging, and a tag depends on the word alone: it is asked for once. A word that is cut
 * further where it stands alone is asked for in the paragraph that it came from.
 */
function learnTag(word: string, paragraph: string): string {
  if (tagOf.size >= MOST_TAGS) tagOf.clear();
  const [alone] = jieba().tag(word);
  if (alone?.word === word) tagOf.set(word, alone.tag);
  else for (const each of jieba().tag(paragraph)) tagOf.set(each.word, each.tag);
  return tagOf.get(word) as string;
}
