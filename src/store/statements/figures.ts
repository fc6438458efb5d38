export const CREATE_FIGURES = `UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
CREATE (f:Figure {id: row.id}) SET f = row.figure
CREATE (f)-[:STATED_IN]->(p)`;

export const SCOPE_FIGURES = `UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
MATCH (e:Entity {id: row.scope})
CREATE (f)-[:FIGURE_OF]->(e)`;

export const DELETE_FIGURES = 'UNWIND $documents AS document MATCH (f:Figure {documentId: document}) DETACH DELETE f';
