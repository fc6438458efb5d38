import type { Connection } from '../../api/use-pages.ts';
import { FIGURE_FIELDS, type FigureBrief } from '../../parts/figures.ts';
import { DOCUMENT_FIELDS, type DocumentBrief } from '../../parts/lists/document-list.tsx';
import type { Stretch } from '../../parts/occurrences.ts';

const NARROWED = '$q: String!, $place: String, $year: Int, $docTypes: [DocumentKind!]';
const ARGUMENTS = 'place: $place, year: $year, docTypes: $docTypes';
const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';

/** How much of each kind there is, and by what it can be narrowed. */
export const COUNTS = `query Counts(${NARROWED}, $types: [EntityType!]) {
  entities: searchResults(query: $q, kinds: [ENTITY], types: $types, ${ARGUMENTS}, first: 1) { entityTypes { type count } hits { totalCount } }
  passages: searchResults(query: $q, kinds: [PASSAGE], ${ARGUMENTS}, first: 1) {
    docTypes { value passages } places { value passages } years { value passages } hits { totalCount }
  }
  figures(indicatorContains: $q, ${ARGUMENTS}, first: 1) { totalCount }
  documents(titleContains: $q, ${ARGUMENTS}, first: 1) { totalCount }
}`;

export const ENTITIES = `query Entities(${NARROWED}, $types: [EntityType!], $first: Int!, $after: String) {
  found: searchResults(query: $q, kinds: [ENTITY], types: $types, ${ARGUMENTS}, first: $first, after: $after) {
    hits { ${PAGE} edges { node { text highlights { start end } entity { __typename id name documentCount } } } }
  }
}`;

export const PASSAGES = `query Passages(${NARROWED}, $first: Int!, $after: String) {
  found: searchResults(query: $q, kinds: [PASSAGE], ${ARGUMENTS}, first: $first, after: $after) {
    hits { ${PAGE} edges { node { id text highlights { start end } passage { start end headings document { ${DOCUMENT_FIELDS} } } } } }
  }
}`;

export const FIGURES = `query Figures(${NARROWED}, $first: Int!, $after: String) {
  found: figures(indicatorContains: $q, ${ARGUMENTS}, first: $first, after: $after) { ${PAGE} edges { node { ${FIGURE_FIELDS} } } }
}`;

export const DOCUMENTS = `query Documents(${NARROWED}, $first: Int!, $after: String) {
  found: documents(titleContains: $q, ${ARGUMENTS}, first: $first, after: $after) { ${PAGE} edges { node { ${DOCUMENT_FIELDS} } } }
}`;

export interface EntityHit {
  readonly text: string;
  readonly highlights: readonly Stretch[];
  readonly entity: { readonly __typename: string; readonly id: string; readonly name: string; readonly documentCount: number };
}

export interface PassageHit {
  readonly id: string;
  readonly text: string;
  readonly highlights: readonly Stretch[];
  readonly passage: {
    readonly start: number;
    readonly end: number;
    readonly headings: readonly string[];
    readonly document: DocumentBrief;
  };
}

interface Counted<T> {
  readonly value: T | null;
  readonly passages: number;
}

export interface CountsAnswer {
  readonly entities: {
    readonly entityTypes: readonly { readonly type: string; readonly count: number }[];
    readonly hits: { readonly totalCount: number };
  };
  readonly passages: {
    readonly docTypes: readonly Counted<string>[];
    readonly places: readonly Counted<string>[];
    readonly years: readonly Counted<number>[];
    readonly hits: { readonly totalCount: number };
  };
  readonly figures: { readonly totalCount: number };
  readonly documents: { readonly totalCount: number };
}

export interface HitsAnswer<T> {
  readonly found: { readonly hits: Connection<T> };
}
export interface FiguresAnswer {
  readonly found: Connection<FigureBrief>;
}
export interface DocumentsAnswer {
  readonly found: Connection<DocumentBrief>;
}

export const KINDS = ['entities', 'passages', 'figures', 'documents'] as const;
export type Kind = (typeof KINDS)[number];

/** How many hits of each kind there are. */
export function totalsOf({ entities, passages, figures, documents }: CountsAnswer): Readonly<Record<Kind, number>> {
  return {
    entities: entities.hits.totalCount,
    passages: passages.hits.totalCount,
    figures: figures.totalCount,
    documents: documents.totalCount,
  };
}

/** What the address asks for, as variables of the queries above. */
export function variablesOf(asked: URLSearchParams) {
  const year = Number(asked.get('year'));
  const only = asked.get('only');
  return {
    q: asked.get('q')?.trim() ?? '',
    place: asked.get('place') || null,
    year: year > 0 ? year : null,
    docTypes: asked.get('docType') ? [asked.get('docType')] : null,
    types: only ? [only.toUpperCase()] : null,
  };
}

export type SearchVariables = ReturnType<typeof variablesOf>;
