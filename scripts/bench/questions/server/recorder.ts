import type { GraphParameters, GraphStore } from '../../../../src/model/graph-store.js';

/** A read as the store was asked for it. */
export type Asked =
  | { readonly kind: 'statement'; readonly statement: string; readonly parameters: GraphParameters }
  | { readonly kind: 'search'; readonly index: 'entity' | 'passage'; readonly phrase: string; readonly limit: number };

export interface Recorded {
  readonly asked: Asked;
  readonly rows: number;
  /** Positions of those that had been answered when this one was asked: they come before it. */
  readonly after: readonly number[];
}

/** A store that writes down what it is asked, from the time it is told to until that is taken. At other times it costs nothing. */
export interface Recorder {
  readonly store: GraphStore;
  begin(): void;
  /** What was asked since it began. */
  take(): Recorded[];
  /** Counts the version of the graph up, though nothing has changed. */
  forget(): void;
}

export function recording(inner: GraphStore): Recorder {
  let asked: { asked: Asked; rows: number; after: number[]; isAnswered: boolean }[] = [];
  let isRecording = false;
  let forgotten = 0;
  const record = async <T>(what: Asked, ask: () => Promise<T[]>): Promise<T[]> => {
    if (!isRecording) return ask();
    const after = asked.flatMap(({ isAnswered }, at) => (isAnswered ? [at] : []));
    const entry = { asked: what, rows: 0, after, isAnswered: false };
    asked.push(entry);
    const rows = await ask();
    entry.rows = rows.length;
    entry.isAnswered = true;
    return rows;
  };
  const store: GraphStore = {
    engine: inner.engine,
    read: (statement, parameters = {}, options) =>
      record({ kind: 'statement', statement, parameters }, () => inner.read(statement, parameters, options)),
    searchText: (index, phrase, limit, options) =>
      record({ kind: 'search', index, phrase, limit }, () => inner.searchText(index, phrase, limit, options)),
    version: async (within) => (await inner.version(within)) + forgotten,
    write: (steps) => inner.write(steps),
    close: () => inner.close(),
  };
  const take = () => {
    const taken = asked.map(({ asked: what, rows, after }) => ({ asked: what, rows, after }));
    asked = [];
    isRecording = false;
    return taken;
  };
  const begin = () => {
    isRecording = true;
  };
  const forget = () => {
    forgotten += 1_000_000;
  };
  return { store, begin, take, forget };
}
