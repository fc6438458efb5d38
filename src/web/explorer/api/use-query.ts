import { useEffect, useState } from 'preact/hooks';
import { RequestError, request } from './request.ts';

export interface QueryState<T> {
  readonly data: T | null;
  readonly error: RequestError | null;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

const answers = new Map<string, unknown>();
const KEPT = 200;

function keep(key: string, answer: unknown): void {
  answers.set(key, answer);
  const oldest = answers.keys().next().value;
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}

/**
 * The answer to a query, asked again when its variables change; a null query asks nothing.
 * Answers are kept for going back and forward; the last answer stays while the next is on its way.
 */
export function useQuery<T>(query: string | null, variables: object = {}): QueryState<T> {
  // Query and variables as one string: equal questions are one question, whatever objects carry them.
  const key = query === null ? '' : JSON.stringify([query, variables]);
  const [state, setState] = useState<{ key: string; data: T | null; error: RequestError | null }>({ key: '', data: null, error: null });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again though nothing else changed
  useEffect(() => {
    if (key === '') return;
    const [query, variables] = JSON.parse(key) as [string, object];
    if (answers.has(key)) {
      setState({ key, data: answers.get(key) as T, error: null });
      return;
    }
    const abort = new AbortController();
    request<T>(query, variables, abort.signal).then(
      (data) => {
        keep(key, data);
        setState({ key, data, error: null });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setState({ key, data: null, error: error instanceof RequestError ? error : new RequestError(String(error), 'INTERNAL') });
      },
    );
    return () => abort.abort();
  }, [key, attempt]);
  return { data: state.data, error: state.error, isLoading: key !== '' && state.key !== key, retry: () => setAttempt(attempt + 1) };
}
