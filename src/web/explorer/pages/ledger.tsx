import { useState } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { useDrawer } from '../parts/evidence-drawer.tsx';
import { FIGURE_FIELDS, type FigureBrief, figureFact, figureText } from '../parts/figures.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { download } from './graph/export-graph.ts';
import { csvOf, type SortKey, sorted } from './ledger/rows.ts';

const LEDGER = `query Ledger($indicator: String, $place: String, $year: Int, $status: FigureStatus, $after: String) {
  figures(indicatorContains: $indicator, place: $place, figureYear: $year, status: $status, first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${FIGURE_FIELDS} } }
  }
}`;

interface LedgerAnswer {
  readonly figures: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: FigureBrief }[];
  };
}

/** Every figure as a row: sorted by a click, filtered by the address, downloaded as it stands. */
export function LedgerPage() {
  const { words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const year = Number(asked.get('year'));
  const [, go] = useLocation();
  const status = asked.get('status');
  const state = useQuery<LedgerAnswer>(LEDGER, {
    indicator: asked.get('indicator') || null,
    place: asked.get('place') || null,
    year: year > 0 ? year : null,
    status: status === 'TARGET' || status === 'RESULT' ? status : null,
    after: asked.get('after'),
  });
  return (
    <>
      <h1>{words.ledger}</h1>
      <FilterForm
        key={search}
        fields={['indicator', 'place', 'year', 'status']}
        asked={asked}
        onSubmit={(query) => go(`/ledger?${query}`)}
      />
      <Answer state={state}>
        {({ figures }) =>
          figures.edges.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <LedgerTable figures={figures.edges.map((edge) => edge.node)} total={figures.totalCount} />
              {figures.pageInfo.hasNextPage && (
                <button type="button" onClick={() => go(nextPage(asked, figures.pageInfo.endCursor))}>
                  {words.more}
                </button>
              )}
            </>
          )
        }
      </Answer>
    </>
  );
}

function nextPage(asked: URLSearchParams, cursor: string | null): string {
  const next = new URLSearchParams(asked);
  next.set('after', cursor ?? '');
  return `/ledger?${next}`;
}

function LedgerTable({ figures, total }: { readonly figures: readonly FigureBrief[]; readonly total: number }) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const [sort, setSort] = useState<{ key: SortKey; isDown: boolean }>({ key: 'indicator', isDown: false });
  const rows = sorted(figures, sort.key, sort.isDown);
  const facts = rows.map((figure) => figureFact(figure, words));
  const heads: readonly (readonly [SortKey, string])[] = [
    ['indicator', words.indicator],
    ['scope', words.scope],
    ['year', words.year],
    ['value', words.value],
    ['status', words.status],
    ['document', words.document],
  ];
  return (
    <>
      <p class="quiet">
        {words.showing} {rows.length} {words.of} {total}{' '}
        <button type="button" onClick={() => download('zhengtu-ledger.csv', new Blob([csvOf(rows)], { type: 'text/csv' }))}>
          {words.download}
        </button>
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {heads.map(([key, label]) => (
                <th key={key} aria-sort={sort.key === key ? (sort.isDown ? 'descending' : 'ascending') : undefined}>
                  <button type="button" class="plain" onClick={() => setSort({ key, isDown: sort.key === key && !sort.isDown })}>
                    {label}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((figure, at) => (
              <tr key={figure.id}>
                <td>
                  <button type="button" class="plain" onClick={() => open(facts, at)}>
                    {figure.indicator}
                  </button>
                </td>
                <td>{figure.scope && <EntityLink entity={{ ...figure.scope, type: figure.scope.__typename }} />}</td>
                <td>{figure.year}</td>
                <td class="number">{figureText(figure)}</td>
                <td class={figure.status === 'TARGET' ? 'hollow' : 'filled'}>{figure.status === 'TARGET' ? words.target : words.result}</td>
                <td class="quiet small">{figure.evidence.document.title ?? figure.evidence.document.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
