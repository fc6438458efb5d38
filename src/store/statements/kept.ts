/** Statements that read back what a document was written with. */

export const KEPT_DOCUMENT = 'MATCH (d:Document {id: $id}) RETURN d.id AS id, d.uri AS uri, d.name AS name, d.hash AS hash, d.raw AS raw';

export const KEPT_PASSAGES = `MATCH (d:Document {id: $id}) MATCH (d)<-[:IN_DOCUMENT]-(p:Passage)
RETURN p.id AS id, p.start AS start, p.end AS end, p.text AS text ORDER BY p.ordinal`;

/**
 * From the passages of the document, so that no index on facts is needed. Each step is written from what is known already: from its
 * other end the embedded engine goes through all claims there are, once for every passage.
 */
export const KEPT_QUOTATIONS = {
  claims: `MATCH (d:Document {id: $id}) MATCH (d)<-[:IN_DOCUMENT]-(p:Passage) MATCH (p)<-[:RESTS_ON]-(c:Claim)
RETURN c.id AS id, c.start AS start, c.end AS end, p.id AS passage ORDER BY id`,
  figures: `MATCH (d:Document {id: $id}) MATCH (d)<-[:IN_DOCUMENT]-(p:Passage) MATCH (p)<-[:STATED_IN]-(f:Figure)
RETURN f.id AS id, f.start AS start, f.end AS end, p.id AS passage ORDER BY id`,
};
