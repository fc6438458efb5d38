import type { GraphDocument } from '../../src/model/extraction.js';
import type { GraphStore } from '../../src/model/graph-store.js';
import { writeDocument } from '../../src/store/documents.js';
import { graphState } from '../support/graph-state.js';

/** How a suite gets at stores. */
export interface StoreUnderTest {
  /** An empty store, ready for use. */
  open(): Promise<GraphStore>;
  /** Takes everything away but the Graph node. */
  clear(store: GraphStore): Promise<void>;
}

/** The state of a store that has read just these documents, in this order. */
export async function holding(store: GraphStore, under: StoreUnderTest, documents: readonly GraphDocument[]): Promise<string[]> {
  await under.clear(store);
  for (const document of documents) await writeDocument(store, document);
  return graphState(store);
}
