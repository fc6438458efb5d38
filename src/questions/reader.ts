import type { GraphParameters, GraphRow, GraphStore } from '../model/graph-store.js';

/** What a question may use of the graph: it reads, and finds text. */
export interface GraphReader extends Pick<GraphStore, 'read' | 'searchText'> {
  /** Reads what is asked again and again: a reader that knows it from before may give that, as long as the graph is the same. */
  recall?<Row extends GraphRow>(statement: string, parameters?: GraphParameters): Promise<Row[]>;
}

/** Reads what many questions ask: names, places. Rows may be shared with others, and are not to be changed. */
export function recall<Row extends GraphRow>(
  reader: GraphReader,
  statement: string,
  parameters?: GraphParameters,
): Promise<readonly Row[]> {
  return reader.recall ? reader.recall<Row>(statement, parameters) : reader.read<Row>(statement, parameters);
}
