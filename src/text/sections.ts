import type { Section } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { type Heading, headingOf } from './sections/heading.js';
import { nestSections } from './sections/nest.js';

/** The sections of a cleaned text, in text order. */
export function findSections(text: string, paragraphs: readonly Span[]): Section[] {
  const headings = paragraphs
    .map(({ start, end }) => headingOf(text.slice(start, end), start))
    .filter((heading): heading is Heading => heading !== null);
  return nestSections(headings, text.length);
}
