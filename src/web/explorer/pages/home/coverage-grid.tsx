import { Link } from 'wouter-preact';
import { useLanguage } from '../../language/language.tsx';
import type { DocumentBrief } from '../../parts/lists/document-list.tsx';
import type { Coverage } from './coverage.ts';

/** Which places have documents for which years; a filled cell opens its document, or the list of them. */
export function CoverageGrid({ coverage }: { readonly coverage: Coverage }) {
  const { words } = useLanguage();
  return (
    <div class="scroll">
      <table class="coverage">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {coverage.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.rows.map(({ place, byYear }) => (
            <tr key={place}>
              <th scope="row">
                <Link href={`/documents?place=${encodeURIComponent(place)}`}>{place}</Link>
              </th>
              {coverage.years.map((year) => (
                <Cell key={year} place={place} year={year} documents={byYear.get(year) ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {coverage.omitted > 0 && (
        <p class="quiet small">
          {words.notShown} {coverage.omitted} · <Link href="/documents">{words.documents}</Link>
        </p>
      )}
    </div>
  );
}

interface CellProps {
  readonly place: string;
  readonly year: number;
  readonly documents: readonly DocumentBrief[];
}

function Cell({ place, year, documents }: CellProps) {
  const [only] = documents;
  if (!only) return <td />;
  const href = documents.length === 1 ? `/document/${only.id}` : `/documents?place=${encodeURIComponent(place)}&year=${year}`;
  const titles = documents.map(({ title, name }) => title ?? name).join('\n');
  return (
    <td style={{ background: `rgb(var(--shade) / ${Math.min(0.4, 0.06 + 0.06 * documents.length).toFixed(2)})` }}>
      <Link href={href} title={titles} aria-label={`${place} ${year}: ${titles}`}>
        {documents.length}
      </Link>
    </td>
  );
}
