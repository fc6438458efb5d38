/** Rows of a set-based read, gathered under the id each was read for; an empty list where nothing was read. */
export function byOwner<Row extends { readonly owner: string }>(ids: readonly string[], rows: readonly Row[]): Map<string, Row[]> {
  const owned = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) owned.get(row.owner)?.push(row);
  return owned;
}

/** Counts of a set-based read by id; zero where nothing was counted. */
export function totals(ids: readonly string[], rows: readonly { readonly owner: string; readonly total: number }[]): Map<string, number> {
  const counted = new Map(rows.map(({ owner, total }) => [owner, total]));
  return new Map(ids.map((id) => [id, counted.get(id) ?? 0]));
}
