import { useEffect, useRef } from 'preact/hooks';
import type { ListState } from '../../api/use-list.ts';
import { useLanguage } from '../../language/language.tsx';
import { Failure } from '../answer.tsx';

/** So far below the window the next page is asked for. */
const AHEAD = '1200px';

/** The end of what was read of a long list: coming near reads on. */
export function ListEnd({ list }: { readonly list: ListState<unknown> }) {
  const { words } = useLanguage();
  const mark = useRef<HTMLParagraphElement>(null);
  const latest = useRef(list.more);
  latest.current = list.more;
  const { length } = list.items;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer list has another end to come near to
  useEffect(() => {
    if (!mark.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), { rootMargin: AHEAD });
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [length]);
  if (list.error) return <Failure error={list.error} retry={list.more} />;
  if (list.after === null) return null;
  return (
    <p class="quiet" ref={mark}>
      <button type="button" onClick={list.more} disabled={list.isReading}>
        {list.isReading ? words.loading : words.more}
      </button>
    </p>
  );
}

/** How much of a long list is here, and the way to all of it. */
export function ListCount({ list }: { readonly list: ListState<unknown> }) {
  const { words } = useLanguage();
  const { items, total, after } = list;
  if (total === null) return null;
  return (
    <>
      {words.showing} {items.length.toLocaleString('en')} {words.of} {total.toLocaleString('en')}{' '}
      {after !== null && (
        <button type="button" onClick={list.all}>
          {words.readAll}
        </button>
      )}
    </>
  );
}
