import {
  ENTITY_PROPERTIES,
  type EntityProperties,
  type EntityRecord,
  FIGURE,
  type FigureFact,
  type FigureRecord,
  INDICATOR_PROPERTIES,
  type IndicatorRecord,
  PASSAGE_PROPERTIES,
  type PassageRecord,
} from '../records.js';
import { projection } from '../statement.js';

/** The properties of what belongs to a figure that are read; what is not read is undefined. The figure's own are few, and all read. */
export interface FigureParts {
  readonly indicator: readonly (typeof INDICATOR_PROPERTIES)[number][];
  readonly scope: EntityProperties;
  readonly passage: readonly (typeof PASSAGE_PROPERTIES)[number][];
}

export const WHOLE_FIGURE: FigureParts = { indicator: INDICATOR_PROPERTIES, scope: ENTITY_PROPERTIES, passage: PASSAGE_PROPERTIES };
/** What figures are compared by, with the clause that they stand in. */
export const COMPARED: FigureParts = {
  indicator: ['id', 'name', 'unit', 'lowerIsBetter', 'isVague'],
  scope: ['id', 'type', 'name'],
  passage: ['id', 'start', 'end', 'text'],
};

/** Reaches what a figure `f` counts and the passage it stands in. */
export const FIGURE_PARTS = 'MATCH (f)-[:STATED_IN]->(p:Passage) MATCH (f)-[:COUNTS]->(counted:Indicator)';
/**
 * What a statement returns of a figure whose parts it has reached. What it is a figure of is looked for from each figure:
 * for an OPTIONAL MATCH the embedded engine goes through all figures there are, however few were asked for.
 */
export function figureReturn({ indicator, scope, passage }: FigureParts): string {
  return `f ${FIGURE} AS figure, counted ${projection(indicator)} AS indicator,
  head([(f)-[:FIGURE_OF]->(scope:Entity) | scope ${projection(scope)}]) AS scope, p ${projection(passage)} AS passage`;
}
export const FIGURE_FACT = figureReturn(WHOLE_FIGURE);

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
