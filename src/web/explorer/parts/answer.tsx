import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import type { RequestError } from '../api/request.ts';
import type { QueryState } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { typeName } from './type-name.ts';
import { Waiting } from './waiting.tsx';

/** What stands in a page while its answer comes, when it fails, and when it is there. */
export function Answer<T>({ state, children }: { readonly state: QueryState<T>; readonly children: (data: T) => ComponentChildren }) {
  if (state.error) return <Failure error={state.error} retry={state.retry} />;
  return (
    <>
      <Waiting isOn={state.isLoading} />
      {state.data && children(state.data)}
    </>
  );
}

/** What happened, in words of the page's language, and what to do: another try, or one of the names that were meant. */
export function Failure({ error, retry }: { readonly error: RequestError; readonly retry?: () => void }) {
  const { words } = useLanguage();
  const known = words.errors[error.code as keyof typeof words.errors];
  return (
    <div class="notice" role="alert">
      <p>{known ?? `${words.failed}: ${error.message}`}</p>
      {error.candidates.length > 0 && (
        <p class="chips">
          {error.code === 'NOT_FOUND' && words.nearest}
          {error.candidates.map(({ id, type, name }) => (
            <EntityLink key={id} entity={{ id, name, type: typeName(type) }} />
          ))}
        </p>
      )}
      {!known && <p>{words.failedHint}</p>}
      {retry && error.code !== 'NOT_FOUND' && error.code !== 'AMBIGUOUS_NAME' && (
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

/** Says what was searched in vain, and what to try. */
export function Nothing({ what, why }: { readonly what?: string; readonly why?: string }) {
  const { words } = useLanguage();
  return (
    <div class="notice" role="status">
      <p>
        {words.nothing}
        {what ? ` “${what}”` : ''}
      </p>
      <p>{why ?? words.nothingHint}</p>
    </div>
  );
}

/** For an address that leads to nothing: what may have become of it, and where to go from here. */
export function NoPage() {
  const { words } = useLanguage();
  return (
    <>
      <Nothing why={words.noPage} />
      <p class="notice">
        <Link href="/search">{words.search}</Link>
      </p>
    </>
  );
}
