import { ZhengtuError } from '../model/errors.js';
import type { GraphStore } from '../model/graph-store.js';
import type { GraphReader } from '../questions/reader.js';
import type { Meters } from './metrics/meters.js';

/** Reads for one request: all of its reads together end at its deadline, or when the caller goes away. */
export function boundedReader(store: GraphStore, signal: AbortSignal, timeout: number, meters: Meters): GraphReader {
  const deadline = performance.now() + timeout;
  const bounds = () => {
    const left = Math.ceil(deadline - performance.now());
    if (left <= 0) throw new ZhengtuError('TIMEOUT', `The request took longer than ${timeout} ms. Ask for less at once.`);
    return { signal, timeout: left };
  };
  const timed = async <T>(kind: 'statement' | 'search', ask: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    try {
      return await ask();
    } finally {
      meters.read(kind, (performance.now() - started) / 1_000);
    }
  };
  return {
    read: (statement, parameters) => timed('statement', async () => store.read(statement, parameters, bounds())),
    searchText: (index, phrase, limit) => timed('search', async () => store.searchText(index, phrase, limit, bounds())),
  };
}
