import { Link, useLocation, useSearch } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { request } from '../api/request.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { claimFact } from '../parts/claims.ts';
import { useDrawer } from '../parts/drawer/evidence-drawer.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { QuestionHead } from '../parts/question-head.tsx';
import { CELL, type CellAnswer, MATRIX, type MatrixAnswer, type MatrixCell } from './matrix/answer.ts';
import { MatrixTable } from './matrix/matrix-table.tsx';
import { ORDERS, ordered } from './matrix/order.ts';

const FIRST = 30;
const MORE = 200;

/** Strategy × place: how often each place's documents say that something serves the strategy, and where nothing does. */
export function MatrixPage() {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const year = Number(asked.get('year')) > 0 ? Number(asked.get('year')) : null;
  const order = ORDERS.find((one) => one === asked.get('sort')) ?? 'sum';
  const [, go] = useLocation();
  const first = asked.has('all') ? MORE : FIRST;
  const state = useQuery<MatrixAnswer>(MATRIX, { place: asked.get('place') || null, year, first });
  const openCell = async ({ strategyId, place }: MatrixCell) => {
    const { node } = await request<CellAnswer>(CELL, { id: strategyId, place, year });
    open((node?.claims.edges ?? []).map((edge) => claimFact(edge.node, ontology, language, words)));
  };
  const labels = { sum: words.sum, likeness: words.likeness, name: words.byName };
  return (
    <>
      <QuestionHead title={words.matrix} path="/matrix" asked={asked} by={['place', 'year']} />
      <p class="quiet">{words.matrixHint}</p>
      <FilterForm key={search} fields={['place', 'year']} asked={asked} onSubmit={(query) => go(`/matrix?${query}`)} />
      <nav class="graph-bar" aria-label={words.sortBy}>
        <span class="quiet">{words.sortBy}</span>
        {ORDERS.map((one) => (
          <Link key={one} href={`/matrix?${changed(asked, 'sort', one)}`} aria-current={one === order ? 'true' : undefined}>
            {labels[one]}
          </Link>
        ))}
      </nav>
      <Answer state={state}>
        {({ linkageMatrix }) =>
          linkageMatrix.strategies.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <MatrixTable
                matrix={linkageMatrix}
                strategies={ordered(
                  linkageMatrix.strategies,
                  linkageMatrix.cells,
                  linkageMatrix.places.map(({ place }) => place),
                  order,
                )}
                open={(cell) => void openCell(cell)}
              />
              {linkageMatrix.omitted > 0 && first === FIRST && <Link href={`/matrix?${changed(asked, 'all', '1')}`}>{words.more}</Link>}
            </>
          )
        }
      </Answer>
    </>
  );
}

function changed(asked: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(asked);
  next.set(name, value);
  return next;
}
