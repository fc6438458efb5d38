import type { Gazetteers, GazetteerTerm, Matcher, PlaceTerm } from '../../model/gazetteer.js';
import type { Reading } from '../../model/reading.js';
import { MARGIN, type StreamName, type Streams, streamOf } from './streams.js';

/** Place of a unit in a known name. */
const PLACE = { first: 1, middle: 2, last: 3 } as const;

/** Marks the names that reviewed knowledge holds: the longest at each place, left to right. */
export function observeGazetteers(streams: Streams, reading: Reading, gazetteers: Gazetteers): void {
  const context = reading.facts.place;
  const { text } = reading;
  mark(streams, 'place', text, gazetteers.places, (term: PlaceTerm) => {
    if (!term.needsContext) return 1 + KINDS.indexOf(term.kind) * 2 + (term.isShort ? 1 : 0);
    const meant = gazetteers.divisions.resolve(term.surface, context);
    return meant && meant.code === term.code ? 10 : 11;
  });
  mark(streams, 'industry', text, gazetteers.industries, (term) => (term.isWeak ? 2 : 1));
  mark(streams, 'strategy', text, gazetteers.strategies, (term) => (term.level === 'national' ? 1 : 2));
  mark(streams, 'post', text, gazetteers.titles, () => 1);
  mark(streams, 'body', text, gazetteers.bodies, () => 1);
  mark(streams, 'indicator', text, gazetteers.indicators, () => 1);
  observeSurnames(streams, text, gazetteers.surnames);
}

/** Surnames of one unit, and of two, seen from the first. */
function observeSurnames(streams: Streams, text: string, surnames: ReadonlySet<string>): void {
  const stream = streamOf(streams, 'surname');
  const isOne = new Uint8Array(65536);
  const beginsTwo = new Uint8Array(65536);
  for (const surname of surnames) (surname.length === 1 ? isOne : beginsTwo)[surname.charCodeAt(0)] = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (beginsTwo[unit] === 1 && surnames.has(text.slice(i, i + 2))) stream[i + MARGIN] = 2;
    else stream[i + MARGIN] = isOne[unit] as number;
  }
}

const KINDS = ['division', 'region', 'zone', 'abroad'];

function mark<T extends GazetteerTerm>(
  streams: Streams,
  name: StreamName,
  text: string,
  matcher: Matcher<T>,
  kindOf: (term: T) => number,
): void {
  const stream = streamOf(streams, name);
  let free = 0;
  for (const { start, end, term } of matcher.all(text)) {
    if (start < free) continue;
    const kind = kindOf(term) * 4;
    for (let i = start + 1; i < end - 1; i++) stream[i + MARGIN] = kind + PLACE.middle;
    stream[start + MARGIN] = kind + PLACE.first;
    stream[end - 1 + MARGIN] = kind + PLACE.last;
    free = end;
  }
}
