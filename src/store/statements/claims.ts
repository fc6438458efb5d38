export const CREATE_CLAIMS = `UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MATCH (p:Passage {id: row.passage})
CREATE (c:Claim {id: row.id}) SET c = row.claim
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:RESTS_ON]->(p)`;

export const DELETE_CLAIMS = 'UNWIND $documents AS document MATCH (c:Claim {documentId: document}) DETACH DELETE c';
