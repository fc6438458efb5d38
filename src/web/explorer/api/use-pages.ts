import { useEffect, useState } from 'preact/hooks';
import { keepAnswer, keptAnswer } from './answers.ts';
import { RequestError, request } from './request.ts';
import { useGraphChanges } from './use-query.ts';

export interface Connection<T> {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: T }[];
}

export interface PagesState<T> {
  readonly items: readonly T[];
  /** How many there are in all, once the first page is here. */
  readonly total: number | null;
  readonly isComplete: boolean;
  readonly error: RequestError | null;
}

const NONE: PagesState<never> = { items: [], total: null, isComplete: false, error: null };

/**
 * A long list, page after page in the background, up to `most` items. `query` takes $after; `pick` finds the
 * list in an answer. What has come is shown while the rest is on its way.
 */
export function usePages<T, Data>(
  query: string,
  variables: object,
  pick: (data: Data) => Connection<T> | null,
  most = Number.POSITIVE_INFINITY,
): PagesState<T> {
  const key = JSON.stringify(['pages', query, variables, most]);
  const [state, setState] = useState<{ key: string; pages: PagesState<T> }>({ key: '', pages: NONE });
  const changes = useGraphChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for query, variables and most; pick is part of the query
  useEffect(() => {
    const kept = keptAnswer<PagesState<T>>(key);
    if (kept) {
      setState({ key, pages: kept });
      return;
    }
    const abort = new AbortController();
    const read = async () => {
      let pages: PagesState<T> = NONE;
      let after: string | null = null;
      do {
        const list: Connection<T> | null = pick(await request<Data>(query, { ...variables, after }, abort.signal));
        if (!list) return;
        after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
        const items: readonly T[] = [...pages.items, ...list.edges.map(({ node }) => node)];
        pages = { items, total: list.totalCount ?? pages.total, isComplete: after === null || items.length >= most, error: null };
        setState({ key, pages });
      } while (!pages.isComplete);
      keepAnswer(key, pages);
    };
    read().catch((error: unknown) => {
      if (abort.signal.aborted) return;
      const known = error instanceof RequestError ? error : new RequestError(String(error), 'INTERNAL');
      setState((before) => ({ key, pages: { ...(before.key === key ? before.pages : NONE), error: known } }));
    });
    return () => abort.abort();
  }, [key, changes]);
  if (state.key === key) return state.pages;
  return keptAnswer<PagesState<T>>(key) ?? NONE;
}
