/** Reads so many properties of a node as a map: `{.id, .name}`. */
export function projection(properties: readonly string[]): string {
  return `{${properties.map((name) => `.${name}`).join(', ')}}`;
}

/** Joins conditions into a WHERE clause; absent ones (null, false) fall away. */
export function where(...conditions: readonly (string | null | false | undefined)[]): string {
  const present = conditions.filter((condition) => typeof condition === 'string' && condition !== '');
  return present.length === 0 ? '' : `WHERE ${present.join(' AND ')}`;
}

/** The condition of a keyset page: behind $key and $id in the given order; null on the first page. */
export function behind(key: string, id: string, order: 'ascending' | 'descending', after: unknown): string | null {
  if (!after) return null;
  return `(${key} ${order === 'ascending' ? '>' : '<'} $key OR (${key} = $key AND ${id} > $id))`;
}

/**
 * Goes on from documents `d`, of which conditions leave few, to their claims `c`. With the id as a value of its own: else Neo4j may take it for
 * cheaper to go through all claims of a predicate, and look up the document of each.
 */
export const CLAIMS_OF_FEW = 'WITH d, d.id AS document MATCH (c:Claim {documentId: document})';
