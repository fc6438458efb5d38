import { QuestionError } from '../errors.js';
import { phraseForm, withoutQuotes } from './phrase-form.js';

/** Where a term stands in a text. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

const MOST_TERMS = 5;

/** The words of a search, which blanks set apart, each once. Throws BAD_USER_INPUT for one of a single character, none, or too many. */
export function searchTerms(query: string): readonly string[] {
  const terms = [...new Set(phraseForm(query).toLowerCase().split(/\s+/u))];
  if (terms.some((term) => [...term].length < 2)) throw new QuestionError('BAD_USER_INPUT', 'Search for two or more characters.');
  if (terms.length > MOST_TERMS)
    throw new QuestionError('BAD_USER_INPUT', `Search for ${MOST_TERMS} words at most; these are ${terms.length}.`);
  return terms;
}

/** Every place at which the phrase stands, without overlap; Latin letters in either case. */
export function occurrences(text: string, phrase: string): Highlight[] {
  const [within, sought] = [text.toLowerCase(), phrase.toLowerCase()];
  if (within.length !== text.length) return []; // a letter whose small form is longer: offsets would be wrong
  const found: Highlight[] = [];
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) {
    found.push({ start: at, end: at + sought.length });
  }
  return found.length > 0 ? found : occurrencesInQuotes(within, withoutQuotes(sought));
}

/** Where a phrase stands in a text if quotation marks are passed over; what is found begins and ends with characters of the phrase. */
function occurrencesInQuotes(text: string, sought: string): Highlight[] {
  if (sought === '') return [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (withoutQuotes(text.charAt(at)) !== '') places.push(at);
  if (places.length === text.length) return [];
  const plain = withoutQuotes(text);
  const found: Highlight[] = [];
  for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + sought.length)) {
    found.push({ start: places[at] as number, end: (places[at + sought.length - 1] as number) + 1 });
  }
  return found;
}

/** Where any of the terms stands, in text order; what overlaps or touches is one. */
export function highlights(text: string, terms: readonly string[]): Highlight[] {
  const all = terms.flatMap((term) => occurrences(text, term)).sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Highlight[] = [];
  for (const { start, end } of all) {
    const last = merged.at(-1);
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
