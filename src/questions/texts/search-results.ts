import type { EntityType } from '../../model/vocabulary.js';
import { type Cursor, decodeCursor } from '../cursor.js';
import { type Page, type PageRequest, rowLimit, toPage } from '../page.js';
import type { GraphReader } from '../reader.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';
import { type RankedHit, rankedHits, type SearchKind } from './ranked-hits.js';
import { type SearchHit, shownHits } from './search.js';
import { searchTerms } from './search-terms.js';

export interface SearchRequest extends SourceFilter, PageRequest {
  /** Words that blanks set apart; all of them must stand in a name or sentence. */
  readonly query: string;
  readonly kinds: readonly SearchKind[];
  /** Only entities of these types. */
  readonly types?: readonly EntityType[] | null | undefined;
}

export interface SearchResults {
  /** All that was found, best first, by id: to be counted, not to be shown. */
  readonly found: readonly RankedHit[];
  readonly page: Page<SearchHit>;
  /** Whether a word stands in more names or sentences than are looked through: then more may have been found. */
  readonly isCut: boolean;
}

/** Everything that holds the words of a query in documents of a filter, and a page of it. */
export async function searchResults(reader: GraphReader, request: SearchRequest): Promise<SearchResults> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'number');
  const terms = searchTerms(request.query);
  const { hits, isCut } = await rankedHits(reader, terms, request.kinds);
  const found = await narrowed(reader, hits, request);
  const start = after ? placeBehind(found, after) : 0;
  const shown = await shownHits(reader, terms, found.slice(start, start + size));
  return { found, page: toPage(shown, request, (hit) => ({ key: keyOf(hit), id: hit.id })), isCut };
}

/** Entities stand before sentences, whose scores do not compare with theirs. */
function keyOf({ kind, score }: RankedHit): number {
  return kind === 'entity' ? score + 10 : score;
}

/** Where the list goes on behind a cursor: behind its hit, or where that would stand if it is gone. */
function placeBehind(found: readonly RankedHit[], { key, id }: Cursor): number {
  const at = found.findIndex((hit) => hit.id === id);
  if (at >= 0) return at + 1;
  const next = found.findIndex((hit) => keyOf(hit) < Number(key));
  return next >= 0 ? next : found.length;
}

/** The hits that the filter lets through: sentences of its documents, entities of the types that its documents name. */
async function narrowed(reader: GraphReader, hits: readonly RankedHit[], request: SearchRequest): Promise<readonly RankedHit[]> {
  const { document, parameters } = await sourceConditions(reader, request);
  const { types } = request;
  if (!document && !types) return hits;
  const passages = `UNWIND $ids AS id MATCH (p:Passage {id: id}) MATCH (p)-[:IN_DOCUMENT]->(d:Document) ${where(document)} RETURN id`;
  const entities = `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${where(types && 'e.type IN $types', document && NAMED(document))} RETURN id`;
  const kept = async (kind: SearchKind, statement: string, given: object) => {
    const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : reader.read<{ id: string }>(statement, { ...given, ids });
  };
  const rows = await Promise.all([
    kept('entity', entities, { ...parameters, ...(types && { types }) }),
    document ? kept('passage', passages, parameters) : hits.filter(({ kind }) => kind === 'passage'),
  ]);
  const ids = new Set(rows.flat().map(({ id }) => id));
  return hits.filter(({ id }) => ids.has(id));
}

const NAMED = (document: string) => `EXISTS { MATCH (e)<-[:NAMES]-(d:Document) WHERE ${document} }`;
