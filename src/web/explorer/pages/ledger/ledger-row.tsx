import { useLanguage } from '../../language/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { type FigureBrief, figureText, normalizedText } from '../../parts/figures.ts';
import { changeOf, type SeriesPoint } from './series.ts';
import { Sparkline } from './sparkline.tsx';

interface LedgerRowProps {
  readonly figure: FigureBrief;
  /** Where it stands among all rows, from 0. */
  readonly index: number;
  readonly points: readonly SeriesPoint[];
  readonly show: () => void;
}

export function LedgerRow({ figure, index, points, show }: LedgerRowProps) {
  const { words } = useLanguage();
  const { indicator, canonicalIndicator, scope, year, status, evidence } = figure;
  const source = evidence.document.title ?? evidence.document.name;
  return (
    <tr aria-rowindex={index + 2}>
      <td title={indicator}>
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
      <td class="quiet small" title={source}>
        {source}
      </td>
      <td class="number quiet">{changeOf(figure, points)}</td>
      <td>
        <Sparkline points={points} current={figure.id} label={indicator} />
      </td>
    </tr>
  );
}
