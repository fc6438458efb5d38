import { useLocation, useSearch } from 'wouter-preact';
import { useList } from '../api/use-list.ts';
import type { Connection } from '../api/use-pages.ts';
import { useLanguage } from '../language/language.tsx';
import { Failure, Nothing } from '../parts/answer.tsx';
import { FIGURE_FIELDS, type FigureBrief } from '../parts/figures.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { QuestionHead } from '../parts/question-head.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { IndicatorNames } from './ledger/indicator-names.tsx';
import { useIndicators } from './ledger/indicators.ts';
import { LedgerTable } from './ledger/ledger-table.tsx';

const LEDGER = `query Ledger($indicator: String, $place: String, $of: String, $year: Int, $status: FigureStatus, $after: String) {
  targetLedger(indicator: $indicator, place: $place, includeBelow: true, of: $of, figureYear: $year, status: $status, first: 250, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${FIGURE_FIELDS} } }
  }
}`;

const rowsOf = ({ targetLedger }: { readonly targetLedger: Connection<FigureBrief> }) => targetLedger;

/** Every figure as a row, read on as one scrolls; an indicator is found by any of its names. */
export function LedgerPage() {
  const { words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const indicator = asked.get('indicator')?.trim() || null;
  const year = Number(asked.get('year'));
  const status = asked.get('status');
  const [, go] = useLocation();
  const indicators = useIndicators();
  const list = useList(
    LEDGER,
    {
      indicator,
      place: asked.get('place') || null,
      of: asked.get('of') || null,
      year: year > 0 ? year : null,
      status: status === 'TARGET' || status === 'RESULT' ? status : null,
    },
    rowsOf,
  );
  const isOpen = indicator === null && !['place', 'of', 'year', 'status'].some((name) => asked.get(name));
  return (
    <>
      <QuestionHead title={words.ledger} path="/ledger" asked={asked} by={['indicator', 'place', 'year']} />
      <FilterForm
        key={search}
        fields={['indicator', 'place', 'year', 'status']}
        asked={asked}
        indicators={indicators.map(({ name }) => name)}
        onSubmit={(query) => go(`/ledger?${query}`)}
      />
      {(indicator !== null || isOpen) && <IndicatorNames indicator={indicator} indicators={indicators} />}
      <Waiting isOn={list.isReading && list.items.length === 0} />
      {list.total === null && list.error && <Failure error={list.error} />}
      {list.total === 0 && <Nothing {...(indicator ? { what: indicator } : {})} />}
      {list.items.length > 0 && <LedgerTable list={list} asked={asked} />}
    </>
  );
}
