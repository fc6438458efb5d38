import type { GraphStore } from '../model/graph-store.js';
import { PREDICATES, type Predicate } from '../model/vocabulary.js';
import { edgeProperties } from './edge.js';
import { edgeSteps } from './edge-steps.js';
import { deleteAllEdges, EDGES_OF_CLAIMS, replaceEdges } from './statements/edges.js';

/** Makes every edge between entities anew from the claims, in one transaction. Returns how many there are. */
export async function rebuildEdges(store: GraphStore): Promise<number> {
  const rows = await store.read(EDGES_OF_CLAIMS);
  const weight = new Map<string, number>();
  const edges = rows.map((row) => {
    const ends = { predicate: row.predicate as Predicate, subject: String(row.subject), object: String(row.object) };
    for (const entity of [ends.subject, ends.object]) weight.set(entity, (weight.get(entity) ?? 0) + 1);
    return { ends, row: { edge: edgeProperties(row) } };
  });
  await store.write([
    ...PREDICATES.map((predicate) => ({ statement: deleteAllEdges(predicate) })),
    ...edgeSteps(edges, (entity) => weight.get(entity) ?? 0, replaceEdges),
  ]);
  return edges.length;
}
