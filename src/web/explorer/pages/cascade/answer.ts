import { EVIDENCE_FIELDS, type Evidence } from '../../parts/evidence.ts';

export const VIEWS = ['SET_OUT', 'BY_NONE', 'FROM_BELOW'] as const;
export type View = (typeof VIEWS)[number];

const ARGUMENTS = '$upper: String!, $year: Int, $types: [EntityType!]';
const ASKED = 'upper: $upper, year: $year, types: $types';

/** How much there is to see under each view. */
export const COUNTS = `query CascadeCounts(${ARGUMENTS}) {
  SET_OUT: cascade(${ASKED}, view: SET_OUT, first: 1) { below { place documents } rows { totalCount } }
  BY_NONE: cascade(${ASKED}, view: BY_NONE, first: 1) { rows { totalCount } }
  FROM_BELOW: cascade(${ASKED}, view: FROM_BELOW, first: 1) { rows { totalCount } }
}`;

export const ROWS = `query Cascade(${ARGUMENTS}, $view: CascadeView!, $after: String) {
  cascade(${ASKED}, view: $view, first: 60, after: $after) {
    rows { totalCount pageInfo { hasNextPage endCursor } edges { node {
      entity { __typename id name } above { place documents firstYear } takenUpBy { place documents firstYear } notTakenUpBy
    } } }
  }
}`;

/** Wordings of one thing, above and below. */
export const WORDINGS = `query CascadeWordings($upper: String!, $year: Int, $entity: ID!, $view: CascadeView!) {
  cascade(upper: $upper, year: $year, entity: $entity, view: $view, first: 1) {
    rows { edges { node {
      above { place wording(first: 12) { ${EVIDENCE_FIELDS} } } takenUpBy { place wording(first: 6) { ${EVIDENCE_FIELDS} } }
    } } }
  }
}`;

export interface Uptake {
  readonly place: string;
  readonly documents: number;
  readonly firstYear: number | null;
}

export interface CascadeRow {
  readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
  readonly above: Uptake | null;
  readonly takenUpBy: readonly Uptake[];
  readonly notTakenUpBy: readonly string[];
}

export type CountsAnswer = Readonly<Record<View, { readonly rows: { readonly totalCount: number } }>> & {
  readonly SET_OUT: { readonly below: readonly { readonly place: string; readonly documents: number }[] };
};

export interface Worded {
  readonly place: string;
  readonly wording: readonly Evidence[];
}

export interface WordingsAnswer {
  readonly cascade: {
    readonly rows: {
      readonly edges: readonly { readonly node: { readonly above: Worded | null; readonly takenUpBy: readonly Worded[] } }[];
    };
  };
}
