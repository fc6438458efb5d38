import type { Section, Sentence } from '../model/reading.js';
import type { Span } from '../model/span.js';

// A full stop with the quotation marks and brackets that close behind it.
const SENTENCE_END = /[。！？]+[”’）》】]*/gu;

/**
 * Sentences end at 。！？ and at the end of a paragraph, never inside brackets; ； keeps a sentence together.
 * Together they cover every paragraph without gaps.
 */
export function findSentences(text: string, paragraphs: readonly Span[], sections: readonly Section[]): Sentence[] {
  const sentences: Sentence[] = [];
  let section = -1;
  paragraphs.forEach((span, paragraph) => {
    for (const { start, end } of splitParagraph(text, span, sections, section)) {
      while (section + 1 < sections.length && (sections[section + 1] as Section).start <= start) section++;
      const heading = sections[section]?.heading;
      sentences.push({ start, end, paragraph, section: innermost(sections, section, start), isHeading: heading?.start === start });
    }
  });
  return sentences;
}

function innermost(sections: readonly Section[], from: number, at: number): number {
  let index = from;
  while (index >= 0 && (sections[index] as Section).end <= at) index = (sections[index] as Section).parent;
  return index;
}

function* splitParagraph(text: string, { start, end }: Span, sections: readonly Section[], section: number): Iterable<Span> {
  const paragraph = text.slice(start, end);
  const next = sections[section + 1];
  const headingEnd = next && next.heading.start === start ? next.heading.end : -1;
  let from = start;
  if (headingEnd > start && headingEnd < end) {
    yield { start, end: headingEnd };
    from = headingEnd;
  }
  const brackets = bracketsIn(paragraph);
  let open = 0;
  for (const { 0: mark, index } of paragraph.matchAll(SENTENCE_END)) {
    const at = start + index + mark.length;
    while (open < brackets.length && (brackets[open] as Span).end <= index) open++;
    const bracket = brackets[open];
    const isBracketed = bracket !== undefined && bracket.start < index && index + mark.length < bracket.end;
    if (at <= from || at >= end || isBracketed) continue;
    yield { start: from, end: at };
    from = at;
  }
  if (from < end) yield { start: from, end };
}

function bracketsIn(paragraph: string): Span[] {
  const spans: Span[] = [];
  for (let open = paragraph.indexOf('（'); open >= 0; ) {
    const close = paragraph.indexOf('）', open);
    if (close < 0) break;
    spans.push({ start: open, end: close + 1 });
    open = paragraph.indexOf('（', close);
  }
  return spans;
}
