import { Link } from 'wouter-preact';
import type { Connection } from '../../api/use-pages.ts';
import { useLanguage } from '../../language/language.tsx';

interface MoreProps {
  readonly path: string;
  readonly asked: URLSearchParams;
  readonly pageInfo: Connection<unknown>['pageInfo'];
}

/** The way to the next page of a list; the page that is shown stands in the address. */
export function More({ path, asked, pageInfo }: MoreProps) {
  const { words } = useLanguage();
  const next = new URLSearchParams(asked);
  if (pageInfo.endCursor) next.set('after', pageInfo.endCursor);
  const first = new URLSearchParams(asked);
  first.delete('after');
  return (
    <p class="chips">
      {asked.has('after') && <Link href={`${path}?${first}`}>{words.firstPage}</Link>}
      {pageInfo.hasNextPage && <Link href={`${path}?${next}`}>{words.more}</Link>}
    </p>
  );
}
