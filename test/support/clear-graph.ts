import type { GraphStore } from '../../src/model/graph-store.js';

/** Empties a graph, but for the node that says what wrote it. Small graphs only: one transaction. */
export async function clearGraph(store: GraphStore): Promise<void> {
  await store.write([{ statement: "MATCH (n) WHERE n.id <> 'graph' DETACH DELETE n" }]);
}
