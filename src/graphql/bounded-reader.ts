import { ZhengtuError } from '../model/errors.js';
import type { GraphStore } from '../model/graph-store.js';
import type { GraphReader } from '../questions/reader.js';

/** Reads for one request: all of its reads together end at its deadline, or when the caller goes away. */
export function boundedReader(store: GraphStore, signal: AbortSignal, timeout: number): GraphReader {
  const deadline = performance.now() + timeout;
  const bounds = () => {
    const left = Math.ceil(deadline - performance.now());
    if (left <= 0) throw new ZhengtuError('TIMEOUT', `The request took longer than ${timeout} ms. Ask for less at once.`);
    return { signal, timeout: left };
  };
  return {
    read: async (statement, parameters) => store.read(statement, parameters, bounds()),
    searchText: async (index, phrase, limit) => store.searchText(index, phrase, limit, bounds()),
  };
}
