import { Link } from 'wouter-preact';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import type { MatrixAnswer, MatrixCell, StrategyBrief } from './answer.ts';

interface MatrixTableProps {
  readonly matrix: MatrixAnswer['linkageMatrix'];
  readonly strategies: readonly StrategyBrief[];
  readonly open: (cell: MatrixCell) => void;
}

/** Counts with a shade behind them, sums at the end of rows and columns; a ring names the strategy and says of nothing that it serves it, a dot was searched in vain. */
export function MatrixTable({ matrix, strategies, open }: MatrixTableProps) {
  const { words } = useLanguage();
  const { places, cells, omitted } = matrix;
  const byKey = new Map(cells.map((cell) => [`${cell.strategyId} ${cell.place}`, cell]));
  const most = Math.max(1, ...cells.map((cell) => cell.claimCount));
  const sumOf = (isWanted: (cell: MatrixCell) => boolean) =>
    cells.filter(isWanted).reduce((total, { claimCount }) => total + claimCount, 0);
  return (
    <div class="scroll">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{words.strategy}</th>
            {places.map(({ place, documents }) => (
              <th key={place} scope="col" class="number" title={counted(documents, words.inDocuments)}>
                {place}
              </th>
            ))}
            <th scope="col" class="number">
              {words.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {strategies.map((strategy) => (
            <tr key={strategy.id}>
              <th scope="row">
                <EntityLink entity={{ ...strategy, type: strategy.__typename }} />
              </th>
              {places.map(({ place, documents }) => (
                <Cell
                  key={place}
                  cell={byKey.get(`${strategy.id} ${place}`)}
                  strategy={strategy.name}
                  place={place}
                  documents={documents}
                  most={most}
                  open={open}
                />
              ))}
              <td class="number quiet">{sumOf(({ strategyId }) => strategyId === strategy.id)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            {places.map(({ place }) => (
              <td key={place} class="number quiet">
                {sumOf((cell) => cell.place === place)}
              </td>
            ))}
            <td class="number quiet">{sumOf(() => true)}</td>
          </tr>
        </tfoot>
      </table>
      {omitted > 0 && (
        <p class="quiet">
          {words.notShown} {omitted}
        </p>
      )}
    </div>
  );
}

interface CellProps {
  readonly cell: MatrixCell | undefined;
  readonly strategy: string;
  readonly place: string;
  readonly documents: number;
  readonly most: number;
  readonly open: (cell: MatrixCell) => void;
}

function Cell({ cell, strategy, place, documents, most, open }: CellProps) {
  const { words } = useLanguage();
  if (cell?.claimCount === 0 && cell.namedIn) {
    const named = words.namedOnly.replace('{n}', counted(cell.namedIn, words.inDocuments));
    return (
      <td class="number quiet" title={named}>
        <Link href={`/wording?${new URLSearchParams({ phrase: strategy, place })}`} aria-label={named}>
          ○
        </Link>
      </td>
    );
  }
  if (!cell || cell.claimCount === 0) {
    const searched = words.searchedNone.replace('{n}', String(documents));
    return (
      <td class="number quiet" title={searched}>
        <span aria-hidden="true">·</span>
        <span class="visually-hidden">{searched}</span>
      </td>
    );
  }
  const shade = 0.06 + 0.3 * (Math.log2(1 + cell.claimCount) / Math.log2(1 + most));
  return (
    <td class="number" style={{ background: `rgb(var(--shade) / ${shade.toFixed(2)})` }}>
      <button type="button" class="plain ink" title={counted(cell.documentCount, words.inDocuments)} onClick={() => open(cell)}>
        {cell.claimCount}
      </button>
    </td>
  );
}
