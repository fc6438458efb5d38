import { Link } from 'wouter-preact';
import { useLanguage } from '../../language/language.tsx';
import type { IndicatorBrief } from './indicators.ts';

interface IndicatorNamesProps {
  /** The indicator that is asked for; null where none is. */
  readonly indicator: string | null;
  readonly indicators: readonly IndicatorBrief[];
}

const MOST = 24;

/** By which other names an indicator goes; where none is called so, those whose names hold the words; else the common ones. */
export function IndicatorNames({ indicator, indicators }: IndicatorNamesProps) {
  const { words } = useLanguage();
  if (indicator === null) return <Ways title={words.commonIndicators} indicators={indicators} />;
  const known = indicators.find(({ name, aliases }) => name === indicator || aliases.includes(indicator));
  if (!known) {
    const near = indicators.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.includes(indicator)));
    return <Ways title={words.nearest} indicators={near} />;
  }
  const others = [known.name, ...known.aliases].filter((name) => name !== indicator);
  if (others.length === 0) return null;
  return (
    <p class="quiet">
      {words.aliases} {others.join('、')}
    </p>
  );
}

function Ways({ title, indicators }: { readonly title: string; readonly indicators: readonly IndicatorBrief[] }) {
  if (indicators.length === 0) return null;
  return (
    <p class="chips wide indicators">
      <span class="quiet">{title}</span>
      {indicators.slice(0, MOST).map(({ name, figures }) => (
        <span key={name}>
          <Link href={`/ledger?indicator=${encodeURIComponent(name)}`}>{name}</Link> <span class="quiet small">{figures}</span>
        </span>
      ))}
    </p>
  );
}
