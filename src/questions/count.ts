import type { GraphParameters } from '../model/graph-store.js';
import type { GraphReader } from './reader.js';

/** The one number, called total, that a counting statement gives. */
export async function countOf(reader: GraphReader, statement: string, parameters: GraphParameters): Promise<number> {
  const [row] = await reader.read<{ total: number }>(statement, parameters);
  if (!row) throw new Error(`no count came back from ${statement}`);
  return row.total;
}
