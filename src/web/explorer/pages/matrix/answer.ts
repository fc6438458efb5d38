import { CLAIM_FIELDS, type ClaimBrief } from '../../parts/claims.ts';

export const MATRIX = `query Matrix($place: String, $year: Int, $first: Int!) {
  linkageMatrix(place: $place, includeBelow: true, year: $year, first: $first) {
    omitted
    places { place documents }
    strategies { __typename id name }
    cells { strategyId place claimCount documentCount namedIn }
  }
}`;

/** The sentences of a cell: claims that something serves the strategy, in documents of the place. */
export const CELL = `query Cell($id: ID!, $place: String!, $year: Int) {
  node(id: $id) { ... on Entity { claims(first: 100, direction: IN, predicates: [SERVES], place: $place, year: $year) { edges { node { ${CLAIM_FIELDS} } } } } }
}`;

export interface StrategyBrief {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

export interface MatrixCell {
  readonly strategyId: string;
  readonly place: string;
  readonly claimCount: number;
  readonly documentCount: number;
  /** In how many documents the words of the strategy stand; null where that was not searched. */
  readonly namedIn: number | null;
}

export interface MatrixAnswer {
  readonly linkageMatrix: {
    readonly omitted: number;
    readonly places: readonly { readonly place: string; readonly documents: number }[];
    readonly strategies: readonly StrategyBrief[];
    readonly cells: readonly MatrixCell[];
  };
}

export interface CellAnswer {
  readonly node: { readonly claims: { readonly edges: readonly { readonly node: ClaimBrief }[] } } | null;
}
