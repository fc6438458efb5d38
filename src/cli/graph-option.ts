import { Option } from 'commander';
import type { GraphStore } from '../model/graph-store.js';
import { DEFAULT_PATH, openStore, settingsFromEnvironment } from '../store/open-store.js';

/** `--graph PATH`, shared by every command that touches the graph. */
export function graphOption(): Option {
  const description = `file of the embedded graph, ":memory:" keeps nothing (default: the Neo4j at NEO4J_URI, else ${DEFAULT_PATH})`;
  return new Option('--graph <path>', description).env('ZHENGTU_GRAPH');
}

/** Opens the graph, gives it to the work, and closes it whatever happens. */
export async function withGraph<T>(path: string | undefined, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(settingsFromEnvironment(process.env, path));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
