import type { Connection } from '../../api/use-pages.ts';
import type { Evidence } from '../../parts/evidence.ts';

/** Sentences that name an entity, 200 a page. */
export const MENTIONS = (evidence: string) => `query Mentions($id: ID!, $after: String) {
  node(id: $id) { ... on Entity { mentions(first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { evidence { ${evidence} } } } } } }
}`;

export interface Mentions {
  readonly node: { readonly mentions: Connection<{ readonly evidence: Evidence }> } | null;
}
