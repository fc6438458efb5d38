import type { Connection } from '../../api/use-pages.ts';
import { CLAIM_FIELDS } from '../../parts/claims.ts';
import { FIGURE_FIELDS } from '../../parts/figures.ts';

export const READER = `query Reader($id: ID!) {
  node(id: $id) {
    ... on Document {
      id name title place year publishedOn speaker docType uri text
      entities { entity { __typename id name } spans { start end } }
    }
  }
}`;

export interface ReaderDocument {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly place: string | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
  readonly speaker: string | null;
  readonly uri: string;
  readonly text: string;
  readonly entities: readonly {
    readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  }[];
}

export interface PassageBrief {
  readonly id: string;
  /** Where it stands in the raw text; `text` is as it was cleaned. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isHeading: boolean;
  readonly headings: readonly string[];
}

const part = (name: string, first: number, fields: string) => `query Part($id: ID!, $after: String) {
  node(id: $id) { ... on Document { part: ${name}(first: ${first}, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } } }
}`;

export const PASSAGES = part('passages', 500, 'id start end text isHeading headings');
export const FIGURES = part('figures', 200, FIGURE_FIELDS);
export const CLAIMS = part('claims', 200, CLAIM_FIELDS);

export interface PartAnswer<T> {
  readonly node: { readonly part: Connection<T> } | null;
}

export const partOf = <T>(answer: PartAnswer<T>) => answer.node?.part ?? null;
