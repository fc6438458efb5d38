import { type Connection, type PagesState, usePages } from '../../api/use-pages.ts';
import { EVIDENCE_FIELDS, type Evidence } from '../../parts/evidence.ts';

const MENTIONS = `query Mentions($id: ID!, $after: String) {
  node(id: $id) { ... on Entity { mentions(first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { evidence { ${EVIDENCE_FIELDS} } } } } } }
}`;
const MOST = 600;

export interface Mention {
  readonly evidence: Evidence;
}

interface MentionsAnswer {
  readonly node: { readonly mentions: Connection<Mention> } | null;
}

/** Sentences that name an entity, the first 600. */
export function useMentions(id: string): PagesState<Mention> {
  return usePages<Mention, MentionsAnswer>(MENTIONS, { id }, ({ node }) => node?.mentions ?? null, MOST);
}
