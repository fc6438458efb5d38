import { entitiesById, type PassageFact, passagesById } from '../by-id.js';
import { type PageRequest, rowLimit } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { EntityRecord } from '../records.js';
import { type RankedHit, rankedHits, type SearchKind } from './ranked-hits.js';
import { type Highlight, highlights, searchTerms } from './search-terms.js';

export interface SearchHit extends RankedHit {
  readonly entity: EntityRecord | null;
  readonly passage: PassageFact | null;
  /** The name, alias or sentence that holds the terms. */
  readonly text: string;
  /** Where in `text` they stand. */
  readonly highlights: readonly Highlight[];
}

/**
 * The best hits of each kind: entities by name or alias, then sentences, that hold every word of the query (any part of two or more
 * characters). Throws BAD_USER_INPUT.
 */
export async function search(reader: GraphReader, query: string, kinds: readonly SearchKind[], request: PageRequest): Promise<SearchHit[]> {
  const terms = searchTerms(query);
  const { hits } = await rankedHits(reader, terms, kinds, rowLimit(request) - 1);
  return shownHits(reader, terms, hits);
}

/** Hits with what they hit, in one read for each kind. */
export async function shownHits(reader: GraphReader, terms: readonly string[], hits: readonly RankedHit[]): Promise<SearchHit[]> {
  const idsOf = (kind: SearchKind) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
  const [ofEntities, ofPassages] = [idsOf('entity'), idsOf('passage')];
  const [entities, passages] = await Promise.all([
    ofEntities.length > 0 ? entitiesById(reader, ofEntities) : null,
    ofPassages.length > 0 ? passagesById(reader, ofPassages) : null,
  ]);
  return hits.flatMap((hit): SearchHit[] => {
    const [entity, passage] = [entities?.get(hit.id) ?? null, passages?.get(hit.id) ?? null];
    const text = entity ? fittingName(entity, terms) : passage?.passage.text;
    return text === undefined ? [] : [{ ...hit, entity, passage, text, highlights: highlights(text, terms) }];
  });
}

/** The name or alias that holds most of the terms, the name itself before others. */
function fittingName({ name, aliases }: EntityRecord, terms: readonly string[]): string {
  const held = (text: string) => terms.filter((term) => text.toLowerCase().includes(term)).length;
  return aliases.reduce((best, alias) => (held(alias) > held(best) ? alias : best), name);
}
