import type { SourceDocument } from '../model/document.js';
import type { Gazetteers } from '../model/gazetteer.js';
import type { Reading, Token } from '../model/reading.js';
import { cleanCharacters, cleanLines } from './clean.js';
import { readHeader } from './facts/header.js';
import { readFacts } from './facts/read-facts.js';
import { mappedText } from './mapped-text.js';
import { OffsetMap } from './offset-map.js';
import { findParagraphs } from './paragraphs.js';
import { findSections } from './sections.js';
import { findSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** Header lines stand within the first characters of a page. */
const PAGE_HEAD = 3000;

/** Makes a document ready for extraction. Pure and linear in the text; words are cut on first use of `tokens` only. */
export function readText(source: SourceDocument, gazetteers: Gazetteers): Reading {
  const mended = cleanCharacters(mappedText(source.raw, source.body));
  const cleaned = cleanLines(mended);
  const pageHead = mended.text.slice(0, PAGE_HEAD);
  const { text } = cleaned;
  const offsets = new OffsetMap(cleaned);
  const paragraphs = findParagraphs(text);
  const facts = readFacts({ source, header: readHeader(pageHead), pageHead, text, gazetteers });
  const sections = findSections(text, paragraphs, facts.year);
  let tokens: readonly Token[] | undefined;
  return {
    source,
    facts,
    text,
    toRaw: (span) => offsets.toRaw(span),
    fromRaw: (span) => offsets.fromRaw(span),
    paragraphs,
    sections,
    sentences: findSentences(text, paragraphs, sections),
    get tokens() {
      tokens ??= tokenize(text, paragraphs);
      return tokens;
    },
  };
}
