// Properties are listed one by one: the embedded engine takes twice as long over `SET c = row`.
export const CREATE_CLAIMS = `UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MATCH (p:Passage {id: row.passage})
CREATE (c:Claim {id: row.id, predicate: row.predicate, basis: row.basis, confidence: row.confidence, rule: row.rule,
  start: row.start, end: row.end, year: $year, documentId: $document, subjectId: row.subject, objectId: row.object,
  edge: row.subject + ' ' + row.predicate + ' ' + row.object})
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:RESTS_ON]->(p)`;

/** Few claims have attributes; they become properties of the claim. */
export const QUALIFY_CLAIMS = 'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.attributes';

export const DELETE_CLAIMS = 'UNWIND $documents AS document MATCH (c:Claim {documentId: document}) DETACH DELETE c';
