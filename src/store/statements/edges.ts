import { BASES, type Predicate } from '../../model/vocabulary.js';

/** The end an edge is looked for from. The engine walks all edges of that end, so it should be the one with few. */
export type Anchor = 'subject' | 'object';
export const ANCHORS: readonly Anchor[] = ['subject', 'object'];

const ENDS: Readonly<Record<Anchor, string>> = {
  subject: 'MATCH (o:Entity {id: row.object}) MATCH (s:Entity {id: row.subject})',
  object: 'MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})',
};

function path(predicate: Predicate, anchor: Anchor): string {
  return anchor === 'subject' ? `(s)-[r:${predicate}]->(o)` : `(o)<-[r:${predicate}]-(s)`;
}

/** The stronger of two bases, as BASES orders them. */
const STRONGER_BASIS = `CASE ${BASES.slice(0, -1)
  .map((basis) => `WHEN r.basis = '${basis}' OR row.basis = '${basis}' THEN '${basis}'`)
  .join(' ')} ELSE '${BASES[BASES.length - 1]}' END`;

/** Adds what the claims of one more document say. Sums, maxima and minima: the order of documents leaves no trace. */
export function addToEdges(predicate: Predicate, anchor: Anchor): string {
  return `UNWIND $rows AS row
${ENDS[anchor]}
MERGE ${path(predicate, anchor)}
ON CREATE SET r.claims = row.claims, r.documents = 1, r.confidence = row.confidence, r.basis = row.basis, r.firstYear = $year, r.lastYear = $year
ON MATCH SET r.claims = r.claims + row.claims, r.documents = r.documents + 1,
  r.confidence = CASE WHEN r.confidence < row.confidence THEN row.confidence ELSE r.confidence END,
  r.basis = ${STRONGER_BASIS},
  r.firstYear = CASE WHEN r.firstYear IS NULL OR $year < r.firstYear THEN $year ELSE r.firstYear END,
  r.lastYear = CASE WHEN r.lastYear IS NULL OR $year > r.lastYear THEN $year ELSE r.lastYear END`;
}

/** What the claims behind each edge add up to. `strength` is the place in BASES. */
const SUM_OF_CLAIMS = `count(*) AS claims, count(DISTINCT c.documentId) AS documents, max(c.confidence) AS confidence,
  min(CASE ${BASES.map((basis, strength) => `WHEN c.basis = '${basis}' THEN ${strength}`).join(' ')} END) AS strength, min(c.year) AS firstYear, max(c.year) AS lastYear`;

/** The edges that some documents have a part in, and what the claims of all others leave of each (no claims: no row). */
export const EDGES_WITHOUT_DOCUMENTS = `UNWIND $documents AS document
MATCH (mine:Claim {documentId: document})
WITH DISTINCT mine.edge AS edge
MATCH (c:Claim {edge: edge}) WHERE NOT c.documentId IN $documents
WITH edge, ${SUM_OF_CLAIMS}
RETURN edge, claims, documents, confidence, strength, firstYear, lastYear`;

export const EDGES_OF_DOCUMENTS = `UNWIND $documents AS document
MATCH (c:Claim {documentId: document})
WITH DISTINCT c.edge AS edge, c.predicate AS predicate, c.subjectId AS subject, c.objectId AS object
MATCH (s:Entity {id: subject}) MATCH (o:Entity {id: object})
RETURN edge, predicate, subject, object, s.documents AS subjectDocuments, o.documents AS objectDocuments`;

export const EDGES_OF_CLAIMS = `MATCH (c:Claim)
WITH c.edge AS edge, c.predicate AS predicate, c.subjectId AS subject, c.objectId AS object, ${SUM_OF_CLAIMS}
RETURN edge, predicate, subject, object, claims, documents, confidence, strength, firstYear, lastYear ORDER BY edge`;

export function replaceEdges(predicate: Predicate, anchor: Anchor): string {
  return `UNWIND $rows AS row
${ENDS[anchor]}
MERGE ${path(predicate, anchor)} SET r = row.edge`;
}

export function deleteEdges(predicate: Predicate, anchor: Anchor): string {
  return `UNWIND $rows AS row
${ENDS[anchor]}
MATCH ${path(predicate, anchor)} DELETE r`;
}

export function deleteAllEdges(predicate: Predicate): string {
  return `MATCH (s:Entity)-[r:${predicate}]->(o:Entity) DELETE r`;
}
