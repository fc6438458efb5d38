import { QuestionError } from '../errors.js';
import { grouped } from '../grouped.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import { DOCUMENT, type DocumentRecord, PASSAGE, type PassageRecord } from '../records.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';
import { phraseForm } from './phrase-form.js';
import { quotedPassages } from './quoted-passages.js';
import { MOST_HITS } from './ranked-hits.js';

export interface RadarRequest extends SourceFilter {
  readonly phrase: string;
}

export interface RadarSighting {
  readonly passage: PassageRecord;
  readonly document: DocumentRecord;
}

/** How a phrase fares in the documents of a year or a place. */
export interface RadarCount {
  readonly year: number | null;
  readonly place: string | null;
  /** Documents searched; with some and no passages, the phrase is absent. */
  readonly documentsSearched: number;
  readonly documents: number;
  readonly passages: number;
  readonly headings: number;
}

export interface WordingRadar {
  readonly phrase: string;
  readonly documentsSearched: number;
  readonly documents: number;
  readonly passages: number;
  readonly headings: number;
  readonly first: RadarSighting | null;
  readonly last: RadarSighting | null;
  readonly counts: readonly RadarCount[];
  /** Whether the phrase stands in more sentences than are looked through: then the counts are the least, first and last may be others. */
  readonly isCut: boolean;
}

type SearchedRow = { readonly year: number | null; readonly place: string | null; readonly documents: number };
/** What one document holds of the phrase. */
type FoundRow = {
  readonly id: string;
  readonly year: number | null;
  readonly place: string | null;
  readonly publishedOn: string | null;
  readonly passages: number;
  readonly headings: number;
  readonly firstOrdinal: number;
  readonly lastOrdinal: number;
};

const SIGHTINGS = `UNWIND $places AS place MATCH (d:Document {id: place.document}) MATCH (d)<-[:IN_DOCUMENT]-(p:Passage) WHERE p.ordinal = place.ordinal
  RETURN place.which AS which, p ${PASSAGE} AS passage, d ${DOCUMENT} AS document`;

/** Where and when a phrase appears: first, last, by year and place, in headings or in the text; and where it does not. */
export async function wordingRadar(reader: GraphReader, request: RadarRequest): Promise<WordingRadar> {
  const phrase = phraseForm(request.phrase);
  if ([...phrase].length < 2) throw new QuestionError('BAD_USER_INPUT', 'Ask for two or more characters.');
  const source = await sourceConditions(reader, request);
  const searched = `MATCH (d:Document) ${where(source.document)} RETURN d.year AS year, d.place AS place, count(d) AS documents`;
  const within = `UNWIND $ids AS id MATCH (p:Passage {id: id}) MATCH (p)-[:IN_DOCUMENT]->(d:Document) ${where(source.document)}
    RETURN d.id AS id, d.year AS year, d.place AS place, d.publishedOn AS publishedOn, count(p) AS passages,
      coalesce(sum(CASE WHEN p.isHeading THEN 1 ELSE 0 END), 0) AS headings, min(p.ordinal) AS firstOrdinal, max(p.ordinal) AS lastOrdinal`;
  const [documents, hits, quoted] = await Promise.all([
    reader.read<SearchedRow>(searched, source.parameters),
    reader.searchText('passage', phrase, MOST_HITS),
    quotedPassages(reader, phrase),
  ]);
  const ids = [...hits, ...quoted].map(({ id }) => id);
  const found = ids.length === 0 ? [] : await reader.read<FoundRow>(within, { ...source.parameters, ids });
  const documentsSearched = documents.reduce((sum, row) => sum + row.documents, 0);
  return {
    phrase,
    documentsSearched,
    ...tally(found),
    ...(await ends(reader, found)),
    counts: countsOf(documents, found),
    isCut: hits.length >= MOST_HITS,
  };
}

/**
 * When a document speaks, as precisely as is known: in its year, on the day of publication if that is in the year (portals put reports
 * on line long after). Empty where nothing is known; then it is neither the first nor the last.
 */
function dateOf({ year, publishedOn }: Pick<FoundRow, 'year' | 'publishedOn'>): string {
  if (year == null) return publishedOn ?? '';
  return publishedOn?.startsWith(String(year)) ? publishedOn : String(year);
}

/** The first sighting in time and the last, of documents that tell when they speak. */
async function ends(reader: GraphReader, found: readonly FoundRow[]): Promise<Pick<WordingRadar, 'first' | 'last'>> {
  const dated = found.filter((row) => dateOf(row) !== '');
  const inTime = [...(dated.length > 0 ? dated : found)].sort((a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a.id, b.id));
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last) return { first: null, last: null };
  const places = [
    { which: 'first', document: first.id, ordinal: first.firstOrdinal },
    { which: 'last', document: last.id, ordinal: last.lastOrdinal },
  ];
  const rows = await reader.read<{ which: string; passage: PassageRecord; document: DocumentRecord }>(SIGHTINGS, { places });
  const sighting = (which: string) => rows.find((row) => row.which === which) ?? null;
  return { first: sighting('first'), last: sighting('last') };
}

function tally(found: readonly FoundRow[]) {
  const sum = (of: (row: FoundRow) => number) => found.reduce((total, row) => total + of(row), 0);
  return { documents: found.length, passages: sum(({ passages }) => passages), headings: sum(({ headings }) => headings) };
}

function countsOf(searched: readonly SearchedRow[], found: readonly FoundRow[]): RadarCount[] {
  const keyOf = ({ year, place }: { readonly year: number | null; readonly place: string | null }) => `${year ?? ''} ${place ?? ''}`;
  const groups = grouped(found, keyOf);
  const counts = searched.map((row) => {
    return { year: row.year ?? null, place: row.place ?? null, documentsSearched: row.documents, ...tally(groups.get(keyOf(row)) ?? []) };
  });
  return counts.sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || compareText(a.place ?? '', b.place ?? ''));
}
