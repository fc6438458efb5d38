import type { Section } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { isProse } from './cleaning/page-line.js';
import { type Heading, headingOf, headsAnnex } from './sections/heading.js';
import { nestSections } from './sections/nest.js';
import { tellsTense } from './sections/tense.js';

const LONGEST_CELL = 24;
/** One short opening sentence may be chance; leads are a habit of a whole text. */
const LEAST_LEADS = 2;

/** The sections of a cleaned text that speaks of `year`, in text order. Title, subtitle and bylines before the running text are no sections. */
export function findSections(text: string, paragraphs: readonly Span[], year: number | null): Section[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const first = lines.findIndex(isProse);
  const annex = lines.findIndex(headsAnnex);
  const found = lines
    .slice(0, annex < 0 ? lines.length : annex + 1)
    .map((line, index) => headingOf(line, (paragraphs[index] as Span).start))
    .filter(
      (heading, index): heading is Heading =>
        heading !== null && (index >= first || standsInHead(heading)) && !isCell(lines, index, heading),
    );
  const hasLeads = found.filter(({ form }) => form === 'lead').length >= LEAST_LEADS;
  const headings = hasLeads ? found : found.filter(({ form }) => form !== 'lead');
  const ends = new Map(paragraphs.map(({ start, end }) => [start, end]));
  return nestSections(headings, { textEnd: text.length, year, paragraphEnd: (start) => ends.get(start) ?? text.length });
}

/** A short line among short lines is a cell of a table or an entry of a list. */
function isCell(lines: readonly string[], index: number, { form }: Heading): boolean {
  if (form !== 'bare') return false;
  const isShort = (at: number) =>
    at >= 0 && at < lines.length && (lines[at] as string).length <= LONGEST_CELL && !isProse(lines[at] as string);
  const around = [index - 2, index - 1, index, index + 1, index + 2].map(isShort);
  return [0, 1, 2].some((from) => around.slice(from, from + 3).every(Boolean));
}

/** Before the running text only what cannot be a title or a byline is a heading. */
function standsInHead({ marker, title }: Heading): boolean {
  return marker ? marker.kind !== 'dash' && marker.kind !== 'bullet' : tellsTense(title) && !title.includes('报告');
}
