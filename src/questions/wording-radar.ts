import { QuestionError } from './errors.js';
import { compareText } from './page.js';
import type { GraphReader } from './reader.js';
import { DOCUMENT, type DocumentRecord, PASSAGE, type PassageRecord } from './records.js';
import { type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

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
}

/** More passages than a graph of thousands of documents holds of any phrase. */
const EVERY_PASSAGE = 100_000;

type SearchedRow = { readonly year: number | null; readonly place: string | null; readonly documents: number };
type SightingRow = { readonly passage: PassageRecord; readonly document: DocumentRecord };

/** Where and when a phrase appears: first, last, by year and place, in headings or in the text; and where it does not. */
export async function wordingRadar(reader: GraphReader, request: RadarRequest): Promise<WordingRadar> {
  const phrase = request.phrase.trim();
  if ([...phrase].length < 2) throw new QuestionError('BAD_USER_INPUT', 'Ask for two or more characters.');
  const source = await sourceConditions(reader, request);
  const searched = `MATCH (d:Document) ${where(source.document)} RETURN d.year AS year, d.place AS place, count(d) AS documents`;
  const sightings = `UNWIND $ids AS id MATCH (p:Passage {id: id}) MATCH (p)-[:IN_DOCUMENT]->(d:Document) ${where(source.document)}
    RETURN p ${PASSAGE} AS passage, d ${DOCUMENT} AS document`;
  const [documents, hits] = await Promise.all([
    reader.read<SearchedRow>(searched, source.parameters),
    reader.searchText('passage', phrase, EVERY_PASSAGE),
  ]);
  const ids = hits.map(({ id }) => id);
  const found = ids.length === 0 ? [] : await reader.read<SightingRow>(sightings, { ...source.parameters, ids });
  const inTime = [...found].sort(byTime);
  return {
    phrase,
    documentsSearched: documents.reduce((sum, row) => sum + row.documents, 0),
    ...tally(found),
    first: inTime[0] ?? null,
    last: inTime.at(-1) ?? null,
    counts: countsOf(documents, found),
  };
}

function tally(found: readonly SightingRow[]) {
  const documents = new Set(found.map(({ document }) => document.id)).size;
  return { documents, passages: found.length, headings: found.filter(({ passage }) => passage.isHeading).length };
}

function countsOf(searched: readonly SearchedRow[], found: readonly SightingRow[]): RadarCount[] {
  const groups = new Map<string, SightingRow[]>();
  for (const row of found) {
    const key = `${row.document.year ?? ''} ${row.document.place ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  const counts = searched.map(({ year, place, documents }) => {
    return {
      year: year ?? null,
      place: place ?? null,
      documentsSearched: documents,
      ...tally(groups.get(`${year ?? ''} ${place ?? ''}`) ?? []),
    };
  });
  return counts.sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || compareText(a.place ?? '', b.place ?? ''));
}

function byTime(a: SightingRow, b: SightingRow): number {
  return (
    compareText(dateOf(a.document), dateOf(b.document)) ||
    compareText(a.document.id, b.document.id) ||
    a.passage.ordinal - b.passage.ordinal
  );
}

/** Documents without any date come last. */
function dateOf({ publishedOn, year }: DocumentRecord): string {
  return publishedOn ?? (year === null ? '9999' : String(year));
}
