import { Option } from 'commander';
import type { GraphStore } from '../model/graph-store.js';
import { openStore } from '../store/open-store.js';
import { settingsFromEnvironment } from '../store/settings.js';

const DEFAULT_GRAPH = '.zhengtu/graph';

/** `--graph PATH`, shared by every command that touches the graph. */
export function graphOption(): Option {
  const description = 'file of the embedded graph (":memory:" keeps nothing); NEO4J_URI takes its place';
  return new Option('--graph <path>', description).default(DEFAULT_GRAPH).env('ZHENGTU_GRAPH');
}

/** Opens the graph, gives it to the work, and closes it whatever happens. */
export async function withGraph<T>(path: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(settingsFromEnvironment(process.env, path));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
