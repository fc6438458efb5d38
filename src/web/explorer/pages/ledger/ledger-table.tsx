import { useMemo, useRef } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { ListState } from '../../api/use-list.ts';
import { useLanguage } from '../../language/language.tsx';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import { type FigureBrief, figureFact } from '../../parts/figures.ts';
import { ListCount, ListEnd } from '../../parts/lists/list-end.tsx';
import { useVirtualRows } from '../../parts/lists/use-virtual-rows.ts';
import { download } from '../graph/download.ts';
import { LedgerHead } from './ledger-head.tsx';
import { LedgerRow } from './ledger-row.tsx';
import { csvOf, sorted } from './rows.ts';
import { seriesKey, seriesOf } from './series.ts';
import { sortHref, sortOf } from './sort.ts';

/** Height of a row in pixels, as the style sheet has it. */
const ROW = 36;

interface LedgerTableProps {
  readonly list: ListState<FigureBrief>;
  readonly asked: URLSearchParams;
}

/** Figures as rows: sorted by a click on a head, downloaded as they stand. */
export function LedgerTable({ list, asked }: LedgerTableProps) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const [, go] = useLocation();
  const { key, isDown } = sortOf(asked);
  const rows = useMemo(() => sorted(list.items, key, isDown), [list.items, key, isDown]);
  const series = useMemo(() => seriesOf(list.items), [list.items]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows: drawn, above, below } = useVirtualRows(body, rows.length, ROW);
  const show = (at: number) =>
    open(
      rows.map((figure) => figureFact(figure, words)),
      at,
    );
  return (
    <>
      <p class="quiet">
        <ListCount list={list} />{' '}
        <button type="button" onClick={() => download('zhengtu-ledger.csv', new Blob([csvOf(rows)], { type: 'text/csv' }))}>
          {words.download}
        </button>
      </p>
      <div class="ledger">
        <table aria-rowcount={list.total ?? rows.length}>
          <LedgerHead sort={{ key, isDown }} onSort={(by) => go(sortHref(asked, by), { replace: true })} />
          <tbody ref={body}>
            {above > 0 && <tr style={{ height: `${above}px` }} />}
            {drawn.map(({ index }) => {
              const figure = rows[index] as FigureBrief;
              return (
                <LedgerRow
                  key={figure.id}
                  figure={figure}
                  index={index}
                  points={series.get(seriesKey(figure)) ?? []}
                  show={() => show(index)}
                />
              );
            })}
            {below > 0 && <tr style={{ height: `${below}px` }} />}
          </tbody>
        </table>
      </div>
      <ListEnd list={list} />
    </>
  );
}
