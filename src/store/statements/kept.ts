/** Statements that read back what a document was written with. */

export const KEPT_DOCUMENT = 'MATCH (d:Document {id: $id}) RETURN d.id AS id, d.uri AS uri, d.name AS name, d.hash AS hash, d.raw AS raw';

export const KEPT_PASSAGES = `MATCH (d:Document {id: $id}) MATCH (p:Passage)-[:IN_DOCUMENT]->(d)
RETURN p.id AS id, p.start AS start, p.end AS end, p.text AS text ORDER BY p.ordinal`;

/** From the passages of the document, so that no index on facts is needed. */
export const KEPT_QUOTATIONS = {
  claims: `MATCH (d:Document {id: $id}) MATCH (p:Passage)-[:IN_DOCUMENT]->(d) MATCH (c:Claim)-[:RESTS_ON]->(p)
RETURN c.id AS id, c.start AS start, c.end AS end, p.id AS passage ORDER BY id`,
  figures: `MATCH (d:Document {id: $id}) MATCH (p:Passage)-[:IN_DOCUMENT]->(d) MATCH (f:Figure)-[:STATED_IN]->(p)
RETURN f.id AS id, f.start AS start, f.end AS end, p.id AS passage ORDER BY id`,
};
