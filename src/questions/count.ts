import type { GraphParameters } from '../model/graph-store.js';
import { type GraphReader, recall } from './reader.js';

/** The one number, called total, that a counting statement gives: whoever turns the pages of a list asks for it with each. */
export async function countOf(reader: GraphReader, statement: string, parameters: GraphParameters): Promise<number> {
  const [row] = await recall<{ total: number }>(reader, statement, parameters);
  if (!row) throw new Error(`no count came back from ${statement}`);
  return row.total;
}
