import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { keepAnswer, keptAnswer } from './answers.ts';
import { RequestError, request } from './request.ts';
import type { Connection } from './use-pages.ts';
import { useGraphChanges } from './use-query.ts';

/** So much of a list as was read. */
interface Read<T> {
  readonly items: readonly T[];
  /** How many there are in all; null before the first page came. */
  readonly total: number | null;
  /** Where the next page begins; null where there is none. */
  readonly after: string | null;
}

export interface ListState<T> extends Read<T> {
  readonly isReading: boolean;
  readonly error: RequestError | null;
  /** Reads the next page. */
  readonly more: () => void;
  /** Reads all that is left. */
  readonly all: () => void;
}

/** While all is read, what has come is shown this often: sorting it anew for every page would take longer than reading. */
const SHOWN_EVERY = 1_500;

const NOTHING: Read<never> = { items: [], total: null, after: null };

/**
 * A long list that is read page by page as it is scrolled. What was read is kept: going back finds it as long as it was.
 * `query` takes $after; `pick` finds the list in an answer. A null query asks nothing.
 */
export function useList<T, Data>(query: string | null, variables: object, pick: (data: Data) => Connection<T> | null): ListState<T> {
  const key = query === null ? '' : JSON.stringify(['list', query, variables]);
  const [state, setState] = useState<{ key: string; read: Read<T>; error: RequestError | null }>({ key: '', read: NOTHING, error: null });
  const [isReading, setReading] = useState(false);
  const abort = useRef<AbortController | null>(null);
  const changes = useGraphChanges();
  const readFrom = useCallback(
    async (from: Read<T>, isWhole: boolean) => {
      abort.current?.abort();
      const own = new AbortController();
      abort.current = own;
      setReading(true);
      const [, query, variables] = JSON.parse(key) as [string, string, object];
      let read = from;
      let shown = Date.now();
      try {
        do {
          const list = pick(await request<Data>(query, { ...variables, after: read.after }, own.signal));
          if (!list) break;
          const { hasNextPage, endCursor } = list.pageInfo;
          const items = [...read.items, ...list.edges.map(({ node }) => node)];
          read = { items, total: list.totalCount ?? read.total, after: hasNextPage ? endCursor : null };
          if (isWhole && read.after !== null && Date.now() - shown < SHOWN_EVERY) continue;
          shown = Date.now();
          keepAnswer(key, read);
          setState({ key, read, error: null });
        } while (isWhole && read.after !== null);
      } catch (error) {
        if (own.signal.aborted) return;
        setState({ key, read, error: error instanceof RequestError ? error : new RequestError(String(error), 'INTERNAL') });
      }
      if (!own.signal.aborted) setReading(false);
    },
    [key, pick],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` reads again though nothing else changed
  useEffect(() => {
    if (key === '') return;
    const kept = keptAnswer<Read<T>>(key);
    if (kept) setState({ key, read: kept, error: null });
    else void readFrom(NOTHING, false);
    return () => abort.current?.abort();
  }, [key, changes]);
  const read = state.key === key ? state.read : (keptAnswer<Read<T>>(key) ?? NOTHING);
  const next = (isWhole: boolean) => {
    if (read.after !== null && (isWhole || !isReading)) void readFrom(read, isWhole);
  };
  const error = state.key === key ? state.error : null;
  return { ...read, isReading, error, more: () => next(false), all: () => next(true) };
}
