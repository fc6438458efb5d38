import { useState } from 'preact/hooks';
import { useLanguage } from '../../language/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { useDrawer } from '../../parts/evidence-drawer.tsx';
import { type FigureBrief, figureFact, figureText, normalizedText } from '../../parts/figures.ts';
import { download } from '../graph/download.ts';
import { csvOf, type SortKey, sorted } from './rows.ts';
import { changeOf, type SeriesPoint, seriesKey, seriesOf } from './series.ts';
import { Sparkline } from './sparkline.tsx';

interface LedgerTableProps {
  readonly figures: readonly FigureBrief[];
  readonly total: number;
}

/** Figures as rows: sorted by a click on a head, downloaded as they stand. */
export function LedgerTable({ figures, total }: LedgerTableProps) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const [sort, setSort] = useState<{ key: SortKey; isDown: boolean }>({ key: 'indicator', isDown: false });
  const rows = sorted(figures, sort.key, sort.isDown);
  const series = seriesOf(figures);
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
      <div class="ledger">
        <table>
          <thead>
            <tr>
              {heads.map(([key, label]) => (
                <th
                  key={key}
                  class={key === 'value' ? 'number' : undefined}
                  aria-sort={sort.key === key ? (sort.isDown ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" class="plain" onClick={() => setSort({ key, isDown: sort.key === key && !sort.isDown })}>
                    {label}
                    {sort.key === key && (sort.isDown ? ' ↓' : ' ↑')}
                  </button>
                </th>
              ))}
              <th class="number">{words.onYear}</th>
              <th>{words.trend}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((figure, at) => (
              <LedgerRow key={figure.id} figure={figure} points={series.get(seriesKey(figure)) ?? []} show={() => open(facts, at)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface LedgerRowProps {
  readonly figure: FigureBrief;
  readonly points: readonly SeriesPoint[];
  readonly show: () => void;
}

function LedgerRow({ figure, points, show }: LedgerRowProps) {
  const { words } = useLanguage();
  const { indicator, canonicalIndicator, scope, year, status, evidence } = figure;
  return (
    <tr>
      <td>
        <button type="button" class="plain" onClick={show}>
          {indicator}
        </button>
        {canonicalIndicator !== indicator && <span class="quiet small"> {canonicalIndicator}</span>}
      </td>
      <td>{scope && <EntityLink entity={{ ...scope, type: scope.__typename }} />}</td>
      <td>{year}</td>
      <td class="number" title={normalizedText(figure)}>
        {figureText(figure)}
      </td>
      <td class={status === 'TARGET' ? 'hollow' : 'filled'}>{status === 'TARGET' ? words.target : words.result}</td>
      <td class="quiet small source">{evidence.document.title ?? evidence.document.name}</td>
      <td class="number quiet">{changeOf(figure, points)}</td>
      <td>
        <Sparkline points={points} current={figure.id} label={indicator} />
      </td>
    </tr>
  );
}
