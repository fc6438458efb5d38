/** Statements are few and fixed; the bound only keeps a caller who builds them from filling the memory. */
const REMEMBERED = 2_000;

/** The same work, done once for each statement: what comes of it depends on the statement alone. */
export function onceAStatement<T>(work: (statement: string) => T): (statement: string) => T {
  const known = new Map<string, T>();
  return (statement) => {
    const before = known.get(statement);
    if (before !== undefined || known.has(statement)) return before as T;
    if (known.size >= REMEMBERED) known.clear();
    const result = work(statement);
    known.set(statement, result);
    return result;
  };
}
