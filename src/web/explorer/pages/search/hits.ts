import type { DocumentBrief } from '../../parts/document-list.tsx';
import { DOCUMENT_FIELDS } from '../../parts/document-list.tsx';
import { FIGURE_FIELDS, type FigureBrief } from '../../parts/figures.ts';
import type { Stretch } from '../../parts/highlighted.tsx';

/** So many hits of a kind are read at most; more are said to be there. */
export const MOST_HITS = 100;

export const SEARCH = `query Search($q: String!) {
  entities: search(query: $q, kinds: [ENTITY], first: ${MOST_HITS}) {
    text highlights { start end } entity { __typename id name aliases documentCount }
  }
  passages: search(query: $q, kinds: [PASSAGE], first: ${MOST_HITS}) {
    id text highlights { start end } passage { start end headings document { ${DOCUMENT_FIELDS} } }
  }
  figures(indicatorContains: $q, first: 50) { totalCount edges { node { ${FIGURE_FIELDS} } } }
  documents(titleContains: $q, first: 50) { totalCount edges { node { ${DOCUMENT_FIELDS} } } }
}`;

export interface EntityHit {
  readonly text: string;
  readonly highlights: readonly Stretch[];
  readonly entity: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly documentCount: number;
  } | null;
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
  } | null;
}

interface Listed<T> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: T }[];
}

export interface SearchAnswer {
  readonly entities: readonly EntityHit[];
  readonly passages: readonly PassageHit[];
  readonly figures: Listed<FigureBrief>;
  readonly documents: Listed<DocumentBrief>;
}

export const KINDS = ['entities', 'passages', 'figures', 'documents'] as const;
export type Kind = (typeof KINDS)[number];

/** How many hits of a kind there are; `isMore` where the reading stopped before the end. */
export function countOf(answer: SearchAnswer, kind: Kind): { readonly count: number; readonly isMore: boolean } {
  if (kind === 'figures' || kind === 'documents') return { count: answer[kind].totalCount, isMore: false };
  return { count: answer[kind].length, isMore: answer[kind].length >= MOST_HITS };
}

/** Values with how often they occur, the most frequent first; null is left out. */
export function tally<T extends string | number>(values: readonly (T | null | undefined)[]): (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value != null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
