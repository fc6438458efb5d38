import type { GraphStore, GraphValue } from '../../src/model/graph-store.js';

/** Keys in order, whatever order an engine gives them. */
function ordered(value: GraphValue): GraphValue {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).map(([key, inner]): [string, GraphValue] => [key, ordered(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every node and relationship with all its properties, one line each, sorted; without the counter of writes. */
export async function graphState(store: GraphStore): Promise<string[]> {
  // The engines give labels in different orders.
  const nodes = await store.read(`MATCH (n) WHERE n.id <> 'graph' UNWIND labels(n) AS label
    WITH n, label ORDER BY label WITH n, collect(label) AS labels RETURN labels, properties(n) AS properties`);
  const relationships = await store.read(
    'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
  );
  return [...nodes, ...relationships].map((line) => JSON.stringify(ordered(line))).sort();
}
