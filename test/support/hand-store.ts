import type { GraphStore } from '../../src/model/graph-store.js';
import { writeDocument } from '../../src/store/documents.js';
import { openStore, type StoreSettings } from '../../src/store/open-store.js';
import { clearGraph } from './clear-graph.js';
import { HAND_DOCUMENTS } from './hand-graph.js';

/** A store that counts the reads made through it. */
export interface CountingStore extends GraphStore {
  readonly reads: number;
  /** Every statement that was read with. */
  readonly statements: ReadonlySet<string>;
}

/** Wraps a store so that a test can tell how many round trips an answer took. */
export function counting(store: GraphStore): CountingStore {
  let reads = 0;
  const statements = new Set<string>();
  return {
    statements,
    engine: store.engine,
    get reads() {
      return reads;
    },
    read: (statement, parameters, options) => {
      reads += 1;
      statements.add(statement);
      return store.read(statement, parameters, options);
    },
    searchText: (index, phrase, limit, options) => {
      reads += 1;
      return store.searchText(index, phrase, limit, options);
    },
    write: (steps) => store.write(steps),
    version: (within) => store.version(within),
    close: () => store.close(),
  };
}

/** A store with the hand-made documents in it. */
export async function handStore(settings: StoreSettings): Promise<CountingStore> {
  const store = await openStore(settings);
  if (settings.engine === 'neo4j') await clearGraph(store);
  for (const document of HAND_DOCUMENTS) await writeDocument(store, document);
  return counting(store);
}
