import { ENTITY, type EntityRecord, FIGURE, type FigureFact, type FigureRecord, PASSAGE, type PassageRecord } from './records.js';

/** What a statement returns of a figure `f`. */
export const FIGURE_FACT = `f ${FIGURE} AS figure, [(f)-[:FIGURE_OF]->(e) | e ${ENTITY}] AS scopes, [(f)-[:STATED_IN]->(p) | p ${PASSAGE}] AS passages`;

export type FigureRow = {
  readonly figure: FigureRecord;
  readonly scopes: readonly EntityRecord[];
  readonly passages: readonly PassageRecord[];
};

export function figureFact({ figure, scopes, passages }: FigureRow): FigureFact {
  const [passage] = [...passages].sort((a, b) => a.ordinal - b.ordinal);
  if (!passage) throw new Error(`figure ${figure.id} stands in no passage`);
  const { documentId, start, end } = figure;
  return { figure, scope: scopes[0] ?? null, evidence: { documentId, start, end, passage } };
}
