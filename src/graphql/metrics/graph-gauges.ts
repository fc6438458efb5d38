import { Gauge, type Registry } from 'prom-client';
import type { GraphStore } from '../../model/graph-store.js';
import { graphVersion } from '../graph-version.js';

const DOCUMENTS = 'MATCH (d:Document) RETURN count(d) AS total';

/** Tells of the graph when it is asked: whether it answers, its version, and how many documents it holds (counted once a version). */
export function graphGauges(store: GraphStore, registry: Registry): void {
  const registers = [registry];
  const ready = new Gauge({ name: 'zhengtu_graph_ready', help: 'Whether the graph answers within a second', registers });
  const documents = new Gauge({ name: 'zhengtu_graph_documents', help: 'Documents in the graph', registers });
  let counted: number | null = null;
  const collect = async () => {
    const version = await graphVersion(store);
    ready.set(version === null ? 0 : 1);
    if (version === null) return versions.remove();
    versions.set(version);
    if (counted === version) return;
    const [row] = await store.read<{ total: number }>(DOCUMENTS, {}, { timeout: 2_000 }).catch(() => []);
    if (!row) return documents.remove();
    documents.set(row.total);
    counted = version;
  };
  const versions: Gauge = new Gauge({ name: 'zhengtu_graph_version', help: 'Counts the writes to the graph', registers, collect });
}
