export const CREATE_FIGURES = `UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MATCH (i:Indicator {id: row.indicatorId})
CREATE (f:Figure {id: row.id, indicator: row.indicator, measure: row.measure, comparator: row.comparator, value: row.value,
  upper: row.upper, unit: row.unit, nature: row.nature, status: row.status, year: row.year, years: row.years, start: row.start, end: row.end,
  confidence: row.confidence, rule: row.rule, documentId: $document})
CREATE (f)-[:STATED_IN]->(p)
CREATE (f)-[:COUNTS]->(i)`;

export const SCOPE_FIGURES = `UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
MATCH (e:Entity {id: row.scope})
CREATE (f)-[:FIGURE_OF]->(e)`;

export const DELETE_FIGURES = 'UNWIND $documents AS document MATCH (f:Figure {documentId: document}) DETACH DELETE f';
