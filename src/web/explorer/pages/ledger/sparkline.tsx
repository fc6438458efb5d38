import type { SeriesPoint } from './series.ts';

const WIDTH = 84;
const HEIGHT = 22;
const EDGE = 4;

interface SparklineProps {
  readonly points: readonly SeriesPoint[];
  /** The point of the row it stands in. */
  readonly current: string;
  readonly label: string;
}

/** A line through the results, targets as hollow dots; nothing where there is but one year. */
export function Sparkline({ points, current, label }: SparklineProps) {
  const years = points.map(({ year }) => year);
  const values = points.map(({ value }) => value);
  const [from, until, low, high] = [Math.min(...years), Math.max(...years), Math.min(...values), Math.max(...values)];
  if (from === until) return null;
  const x = (year: number) => EDGE + ((WIDTH - 2 * EDGE) * (year - from)) / (until - from);
  const y = (value: number) => (high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value - low)) / (high - low));
  const results = points.filter(({ isTarget }) => !isTarget);
  const said = points.map(({ year, value }) => `${year}: ${value}`).join(', ');
  return (
    <svg class="sparkline" width={WIDTH} height={HEIGHT} role="img" aria-label={`${label}: ${said}`}>
      <title>{said}</title>
      <polyline points={results.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')} />
      {points.map(({ id, year, value, isTarget }) => (
        <circle
          key={id}
          cx={x(year)}
          cy={y(value)}
          r={id === current ? 3 : 2}
          class={[isTarget ? 'target' : 'result', id === current && 'current'].filter(Boolean).join(' ')}
        />
      ))}
    </svg>
  );
}
