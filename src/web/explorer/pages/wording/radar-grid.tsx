import { Link } from 'wouter-preact';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';

export interface RadarCount {
  readonly place: string | null;
  readonly year: number | null;
  readonly documents: number;
  readonly documentsSearched: number;
  readonly passages: number;
  readonly headings: number;
}

/** Sentences with a phrase by place and year. A dot was searched in vain; an empty cell has no documents. */
export function RadarGrid({ counts, phrase }: { readonly counts: readonly RadarCount[]; readonly phrase: string }) {
  const { words } = useLanguage();
  const dated = counts.filter(({ year }) => year !== null);
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => Number(a) - Number(b));
  const totals = new Map<string, number>();
  for (const { place, passages } of dated) totals.set(place ?? '', (totals.get(place ?? '') ?? 0) + passages);
  const places = [...totals].sort((a, b) => b[1] - a[1]).map(([place]) => place);
  const cells = new Map(dated.map((count) => [`${count.place ?? ''} ${count.year}`, count]));
  const most = Math.max(1, ...dated.map(({ passages }) => passages));
  const sum = (year: number | null) => dated.filter((count) => count.year === year).reduce((total, { passages }) => total + passages, 0);
  return (
    <div class="scroll">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {years.map((year) => (
              <th key={year} scope="col" class="number">
                {year}
              </th>
            ))}
            <th scope="col" class="number">
              {words.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place}>
              <th scope="row">{place || words.unknown}</th>
              {years.map((year) => (
                <Cell key={year} count={cells.get(`${place} ${year}`)} most={most} phrase={phrase} />
              ))}
              <td class="number">{totals.get(place)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            {years.map((year) => (
              <td key={year} class="number">
                {sum(year)}
              </td>
            ))}
            <td class="number">{dated.reduce((total, { passages }) => total + passages, 0)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CellProps {
  readonly count: RadarCount | undefined;
  readonly most: number;
  readonly phrase: string;
}

function Cell({ count, most, phrase }: CellProps) {
  const { words } = useLanguage();
  if (!count || count.documentsSearched === 0) return <td />;
  if (count.passages === 0) {
    const title = words.searchedNone.replace('{n}', String(count.documentsSearched));
    return (
      <td class="number quiet" title={title}>
        <span aria-hidden="true">·</span>
        <span class="visually-hidden">{title}</span>
      </td>
    );
  }
  const { place, year, passages, documents, documentsSearched, headings } = count;
  const shade = 0.06 + 0.3 * (Math.log2(1 + passages) / Math.log2(1 + most));
  const parts = new URLSearchParams({ q: phrase, kind: 'passages', place: place ?? '', year: String(year) });
  const title = `${documents} ${words.of} ${counted(documentsSearched, words.inDocuments)} · ${headings} ${words.headings}`;
  return (
    <td class="number" style={{ background: `rgb(var(--shade) / ${shade.toFixed(2)})` }}>
      <Link class="ink" href={`/search?${parts}`} title={title}>
        {passages}
        {headings > 0 && <sup>{headings}</sup>}
      </Link>
    </td>
  );
}
