import type { GraphParameters, GraphRow, GraphStore } from '../model/graph-store.js';

/** What a question may use of the graph: it reads, and finds text. */
export interface GraphReader extends Pick<GraphStore, 'read' | 'searchText'> {
  /** Reads what is asked again and again: a reader that knows it from before may give that, as long as the graph is the same. */
  recall?<Row extends GraphRow>(statement: string, parameters?: GraphParameters): Promise<Row[]>;
  /** Raw texts by document id: a reader that holds some gives those. */
  rawTexts?(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Reads what many questions ask: names, places. Rows may be shared with others, and are not to be changed. */
export function recall<Row extends GraphRow>(
  reader: GraphReader,
  statement: string,
  parameters?: GraphParameters,
): Promise<readonly Row[]> {
  return reader.recall ? reader.recall<Row>(statement, parameters) : reader.read<Row>(statement, parameters);
}
