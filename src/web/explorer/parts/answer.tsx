import type { ComponentChildren } from 'preact';
import type { QueryState } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { useDelay } from './use-delay.ts';

const SKELETON_AFTER = 300;

/** What stands in a page while its answer comes, when it fails, and when it is there. */
export function Answer<T>({ state, children }: { readonly state: QueryState<T>; readonly children: (data: T) => ComponentChildren }) {
  const { words } = useLanguage();
  const isSlow = useDelay(state.isLoading, SKELETON_AFTER);
  if (state.error) {
    return (
      <div class="notice" role="alert">
        <p>
          {words.failed}: {state.error.message}
        </p>
        <p>{words.failedHint}</p>
        <button type="button" onClick={state.retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  return (
    <>
      {isSlow && <div class="bar-moving" role="progressbar" aria-label={words.loading} />}
      {state.data && children(state.data)}
    </>
  );
}

export function Nothing({ what }: { readonly what?: string }) {
  const { words } = useLanguage();
  return (
    <div class="notice" role="status">
      <p>
        {words.nothing}
        {what ? ` “${what}”` : ''}
      </p>
      <p>{words.nothingHint}</p>
    </div>
  );
}
