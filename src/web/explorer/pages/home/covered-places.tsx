import { Link } from 'wouter-preact';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { DOCUMENTS, type DocumentsAnswer } from '../../parts/lists/document-list.tsx';
import { coverageOf, judgedYear } from './coverage.ts';

interface CoveredPlacesProps {
  /** Where a place leads to; null where it leads nowhere. `judged` is the latest year whose promises can be judged. */
  readonly hrefOf: (place: string, judged: number | null) => string | null;
  /** Only this place; all where it is null. */
  readonly only?: string | null;
}

const MOST = 24;

/** The best documented places as a first step, for a page that was opened without one. */
export function CoveredPlaces({ hrefOf, only }: CoveredPlacesProps) {
  const { words } = useLanguage();
  const { data } = useQuery<DocumentsAnswer>(DOCUMENTS, { first: 500 });
  const { rows } = coverageOf(data?.documents.edges.map(({ node }) => node) ?? [], MOST, 100);
  const links = rows
    .filter(({ place }) => !only || place === only)
    .flatMap((row) => {
      const judged = judgedYear(row);
      const href = hrefOf(row.place, judged);
      return href === null ? [] : [{ href, place: row.place, judged }];
    });
  if (links.length === 0) return null;
  return (
    <p class="chips wide">
      <span class="quiet">{words.startWith}</span>
      {links.map(({ href, place, judged }) => (
        <Link key={href} href={href}>
          {place} {href.includes('year=') && judged}
        </Link>
      ))}
    </p>
  );
}
