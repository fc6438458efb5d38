import type { GraphStore } from '../model/graph-store.js';

/** What a question may use of the graph: it reads, and finds text. */
export type GraphReader = Pick<GraphStore, 'read' | 'searchText'>;
