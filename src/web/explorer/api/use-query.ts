import { useEffect, useState } from 'preact/hooks';
import { GRAPH_CHANGED, keepAnswer, keptAnswer } from './answers.ts';
import { RequestError, request } from './request.ts';

export interface QueryState<T> {
  readonly data: T | null;
  readonly error: RequestError | null;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

/** Counts up when the graph was changed from this page. */
export function useGraphChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const onChange = () => setChanges((before) => before + 1);
    addEventListener(GRAPH_CHANGED, onChange);
    return () => removeEventListener(GRAPH_CHANGED, onChange);
  }, []);
  return changes;
}

/**
 * The answer to a query, asked again when its variables change; a null query asks nothing.
 * An answer that is kept is there at the first drawing, so that going back finds the page as it was;
 * the last answer stays while the next is on its way.
 */
export function useQuery<T>(query: string | null, variables: object = {}): QueryState<T> {
  // Query and variables as one string: equal questions are one question, whatever objects carry them.
  const key = query === null ? '' : JSON.stringify([query, variables]);
  const [state, setState] = useState<{ key: string; data: T | null; error: RequestError | null }>({ key: '', data: null, error: null });
  const [attempt, setAttempt] = useState(0);
  const changes = useGraphChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` and `changes` ask again though nothing else changed
  useEffect(() => {
    if (key === '') return;
    const [query, variables] = JSON.parse(key) as [string, object];
    const kept = keptAnswer<T>(key);
    if (kept !== null) {
      setState({ key, data: kept, error: null });
      return;
    }
    const abort = new AbortController();
    request<T>(query, variables, abort.signal).then(
      (data) => {
        keepAnswer(key, data);
        setState({ key, data, error: null });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setState({ key, data: null, error: error instanceof RequestError ? error : new RequestError(String(error), 'INTERNAL') });
      },
    );
    return () => abort.abort();
  }, [key, attempt, changes]);
  const retry = () => setAttempt(attempt + 1);
  if (state.key === key) return { data: state.data, error: state.error, isLoading: false, retry };
  const kept = key === '' ? null : keptAnswer<T>(key);
  if (kept !== null) return { data: kept, error: null, isLoading: false, retry };
  return { data: key === '' ? null : state.data, error: null, isLoading: key !== '', retry };
}
