import { Link, useLocation, useSearch } from 'wouter-preact';
import type { Connection } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { FIGURE_FIELDS, type FigureBrief } from '../parts/figures.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { More } from '../parts/more.tsx';
import { useTitle } from '../parts/use-title.ts';
import { type IndicatorBrief, useIndicators } from './ledger/indicators.ts';
import { LedgerTable } from './ledger/ledger-table.tsx';

const LEDGER = `query Ledger($indicator: String, $place: String, $of: String, $year: Int, $status: FigureStatus, $after: String) {
  targetLedger(indicator: $indicator, place: $place, includeBelow: true, of: $of, figureYear: $year, status: $status, first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${FIGURE_FIELDS} } }
  }
}`;

/** Every figure as a row, two hundred a page; an indicator is found by any of its names. */
export function LedgerPage() {
  const { words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const indicator = asked.get('indicator')?.trim() || null;
  const year = Number(asked.get('year'));
  const status = asked.get('status');
  const [, go] = useLocation();
  useTitle(indicator ? `${words.ledger} ${indicator}` : words.ledger);
  const indicators = useIndicators();
  const state = useQuery<{ targetLedger: Connection<FigureBrief> }>(LEDGER, {
    indicator,
    place: asked.get('place') || null,
    of: asked.get('of') || null,
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
        indicators={indicators.map(({ name }) => name)}
        onSubmit={(query) => go(`/ledger?${query}`)}
      />
      {indicator && <Names indicator={indicator} indicators={indicators} />}
      <Answer state={state}>
        {({ targetLedger }) =>
          targetLedger.edges.length === 0 ? (
            <Nothing {...(indicator ? { what: indicator } : {})} />
          ) : (
            <>
              <LedgerTable figures={targetLedger.edges.map((edge) => edge.node)} total={targetLedger.totalCount ?? 0} />
              <More path="/ledger" asked={asked} pageInfo={targetLedger.pageInfo} />
            </>
          )
        }
      </Answer>
    </>
  );
}

interface NamesProps {
  readonly indicator: string;
  readonly indicators: readonly IndicatorBrief[];
}

/** By which other names an indicator goes; where none is called so, those whose names hold the words. */
function Names({ indicator, indicators }: NamesProps) {
  const { words } = useLanguage();
  const known = indicators.find(({ name, aliases }) => name === indicator || aliases.includes(indicator));
  if (known) {
    const others = [known.name, ...known.aliases].filter((name) => name !== indicator);
    return others.length === 0 ? null : (
      <p class="quiet">
        {words.aliases} {others.join('、')}
      </p>
    );
  }
  const near = indicators.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.includes(indicator)));
  if (near.length === 0) return null;
  return (
    <p class="chips wide">
      <span class="quiet">{words.nearest}</span>
      {near.slice(0, 12).map(({ name, figures }) => (
        <span key={name}>
          <Link href={`/ledger?indicator=${encodeURIComponent(name)}`}>{name}</Link> <span class="quiet small">{figures}</span>
        </span>
      ))}
    </p>
  );
}
