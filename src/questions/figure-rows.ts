import {
  ENTITY,
  type EntityRecord,
  FIGURE,
  type FigureFact,
  type FigureRecord,
  INDICATOR,
  type IndicatorRecord,
  PASSAGE,
  type PassageRecord,
} from './records.js';

/** Reaches what a figure `f` counts and the passage it stands in. */
export const FIGURE_PARTS = 'MATCH (f)-[:STATED_IN]->(p:Passage) MATCH (f)-[:COUNTS]->(counted:Indicator)';
/**
 * What a statement returns of a figure whose parts it has reached. What it is a figure of is looked for from each figure:
 * for an OPTIONAL MATCH the embedded engine goes through all figures there are, however few were asked for.
 */
export const FIGURE_FACT = `f ${FIGURE} AS figure, counted ${INDICATOR} AS indicator,
  head([(f)-[:FIGURE_OF]->(scope:Entity) | scope ${ENTITY}]) AS scope, p ${PASSAGE} AS passage`;

export type FigureRow = {
  readonly figure: FigureRecord;
  readonly indicator: IndicatorRecord;
  readonly scope: EntityRecord | null;
  readonly passage: PassageRecord;
};

export function figureFact({ figure, indicator, scope, passage }: FigureRow): FigureFact {
  const { documentId, start, end } = figure;
  // A projection of nothing is null on one engine and a map of nulls on the other.
  return { figure, indicator, scope: scope?.id ? scope : null, evidence: { documentId, start, end, passage } };
}
