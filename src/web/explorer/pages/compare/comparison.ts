import type { EntityBrief } from '../../parts/entity-link.tsx';
import { FIGURE_FIELDS, type FigureBrief } from '../../parts/figures.ts';
import { DOCUMENT_FIELDS, type DocumentBrief } from '../../parts/lists/document-list.tsx';

const ENDS = '__typename id name';
const CHANGE = `indicator change wording difference { value unit } before { ${FIGURE_FIELDS} } after { ${FIGURE_FIELDS} }`;

export const COMPARE = `query Compare($left: ID!, $right: ID!) {
  compareDocuments(left: $left, right: $right) {
    left { ${DOCUMENT_FIELDS} } right { ${DOCUMENT_FIELDS} }
    common { ${ENDS} } onlyLeft { ${ENDS} } onlyRight { ${ENDS} }
    inWordsOfLeft { ${ENDS} } inWordsOfRight { ${ENDS} }
    targets { ${CHANGE} } results { ${CHANGE} }
  }
}`;

export type Named = Omit<EntityBrief, 'type'> & { readonly __typename: string };

export interface FigureChange {
  readonly indicator: string;
  readonly change: string;
  readonly wording: string | null;
  readonly before: FigureBrief | null;
  readonly after: FigureBrief | null;
}

export interface Comparison {
  readonly left: DocumentBrief;
  readonly right: DocumentBrief;
  readonly common: readonly Named[];
  readonly onlyLeft: readonly Named[];
  readonly onlyRight: readonly Named[];
  /** What the other names, and this one has the words of only. */
  readonly inWordsOfLeft: readonly Named[];
  readonly inWordsOfRight: readonly Named[];
  readonly targets: readonly FigureChange[];
  readonly results: readonly FigureChange[];
}

export type Side = 'left' | 'right';
export const SIDES: readonly Side[] = ['left', 'right'];
