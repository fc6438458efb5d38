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
