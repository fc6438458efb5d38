import type { GraphStore } from '../model/graph-store.js';

const PATIENCE = 1_000;

/**
 * The version of the graph, or null where the store does not tell within a second: then it is not ready. `within`: how old in milliseconds
 * the version may be.
 */
export async function graphVersion(store: GraphStore, within = 0): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([store.version(within).catch(() => null), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
