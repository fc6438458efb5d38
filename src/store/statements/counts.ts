export const COUNT_DOCUMENTS =
  'MATCH (d:Document) RETURN count(*) AS documents, coalesce(sum(d.passages), 0) AS passages, coalesce(sum(d.figures), 0) AS figures, coalesce(sum(d.claims), 0) AS claims';
export const COUNT_ENTITIES = 'MATCH (e:Entity) RETURN e.type AS type, count(*) AS total ORDER BY type';
export const COUNT_CLAIMS = 'MATCH (c:Claim) RETURN c.predicate AS predicate, count(*) AS total ORDER BY predicate';
