import { lazy, Suspense } from 'preact/compat';
import { useLocation, useSearch } from 'wouter-preact';
import { useList } from '../api/use-list.ts';
import type { Connection } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Failure, Nothing } from '../parts/answer.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListEnd } from '../parts/lists/list-end.tsx';
import { QuestionHead } from '../parts/question-head.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { type CascadeRow, COUNTS, type CountsAnswer, ROWS, VIEWS } from './cascade/answer.ts';
import { Head, TYPES } from './cascade/head.tsx';
import { Row } from './cascade/row.tsx';
import { CoveredPlaces } from './home/covered-places.tsx';

/** Comes with the charts, which are ten times as large as the page. */
const Flow = lazy(() => import('./cascade/flow.tsx').then(({ Flow }) => ({ default: Flow })));

const rowsOf = ({ cascade }: { readonly cascade: { readonly rows: Connection<CascadeRow> } }) => cascade.rows;

/** What an upper level sets out, and which places below take it up, in whose words. */
export function CascadePage() {
  const { words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const upper = asked.get('place')?.trim() ?? '';
  const view = VIEWS.find((one) => one === asked.get('view')) ?? 'SET_OUT';
  const type = TYPES.find((one) => one === asked.get('type'));
  const year = Number(asked.get('year')) > 0 ? Number(asked.get('year')) : null;
  const [, go] = useLocation();
  const variables = { upper, year, types: type ? [type.toUpperCase()] : null };
  const counts = useQuery<CountsAnswer>(upper ? COUNTS : null, variables);
  const list = useList(upper ? ROWS : null, { ...variables, view }, rowsOf);
  return (
    <>
      <QuestionHead title={words.cascade} path="/cascade" asked={asked} by={['place', 'year']} hint={words.cascadeHint} />
      <FilterForm key={search} fields={['place', 'year']} asked={asked} onSubmit={(query) => go(`/cascade?${query}`)} />
      {upper === '' && <CoveredPlaces hrefOf={(place) => `/cascade?place=${encodeURIComponent(place)}`} />}
      {upper && !list.error && <Head asked={asked} view={view} counts={counts.data} />}
      {counts.data && <Below counts={counts.data} />}
      <Waiting isOn={upper !== '' && list.total === null && list.error === null} />
      {list.total === null && list.error && <Failure error={list.error} />}
      {list.total === 0 && <Nothing what={upper} />}
      {view === 'SET_OUT' && list.items.length > 0 && (
        <details class="overview">
          <summary>{words.flowOverview}</summary>
          <Suspense fallback={<p class="quiet">{words.loading}</p>}>
            <Flow upper={upper} rows={list.items} />
          </Suspense>
        </details>
      )}
      {list.items.map((row) => (
        <Row key={row.entity.id} row={row} view={view} upper={upper} year={year} />
      ))}
      {list.total !== null && <ListEnd list={list} />}
    </>
  );
}

/** Whose documents were searched below. */
function Below({ counts }: { readonly counts: CountsAnswer }) {
  const { words } = useLanguage();
  const { below } = counts.SET_OUT;
  const documents = below.reduce((sum, place) => sum + place.documents, 0);
  return (
    <p class="quiet small">
      {words.searchedBelow.replace('{places}', String(below.length)).replace('{documents}', String(documents))}{' '}
      {below.map(({ place, documents }) => `${place} ${documents}`).join('、')}
    </p>
  );
}
