import type { GraphParameters, GraphValue } from '../model/graph-store.js';
import { onceAStatement } from './once-a-statement.js';

/** A statement over `$rows` as it is sent, and what each place of a row's list stands for. */
export interface ListedRows {
  readonly text: string;
  readonly keys: readonly string[];
}

const UNWOUND = /\bUNWIND \$rows AS row\b/u;
const VALUE = /\brow\.(?<key>\w+)/gu;
/** A row as a whole: `SET d = row`. */
const WHOLE = /(?<!\bAS )\brow\b(?!\.)/u;

/**
 * Has a statement take `row[0]` where it says `row.id`: a map is sent with its keys for every row, and the embedded engine copies all of it
 * for every value that is asked of it. Null where the statement wants its rows as they are.
 */
export const withListedRows = onceAStatement((statement): ListedRows | null =>
  UNWOUND.test(statement) && !WHOLE.test(statement) ? rewritten(statement) : null,
);

function rewritten(statement: string): ListedRows {
  const keys = [...new Set([...statement.matchAll(VALUE)].map(({ groups }) => groups?.key as string))];
  return { text: statement.replace(VALUE, (_, key) => `row[${keys.indexOf(key)}]`), keys };
}

/** A value that a row lacks is null, as it is where a map is asked for it. */
export function listedRow(row: GraphParameters, { keys }: ListedRows): GraphValue[] {
  return keys.map((key) => row[key] ?? null);
}
