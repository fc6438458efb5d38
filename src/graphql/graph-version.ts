import type { GraphStore } from '../model/graph-store.js';

const PATIENCE = 1_000;

/** The version of the graph, or null where the store does not tell within a second: then it is not ready. */
export async function graphVersion(store: GraphStore): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([store.version().catch(() => null), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
