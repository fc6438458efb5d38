import { type FigureBrief, signedValue } from '../../parts/figures.ts';

/** The values of one indicator of one place over the years, all in one unit. */
export interface SeriesPoint {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  readonly isTarget: boolean;
}

/** What must agree for two figures to be points of one line. */
export function seriesKey({ canonicalIndicator, scope, measure, normalized }: FigureBrief): string {
  return [canonicalIndicator, scope?.id, measure, normalized.unit].join(' ');
}

/** Figures that belong together, by year; those without a year belong to no line. */
export function seriesOf(figures: readonly FigureBrief[]): Map<string, SeriesPoint[]> {
  const found = new Map<string, SeriesPoint[]>();
  for (const figure of figures) {
    if (figure.year === null) continue;
    const point = { id: figure.id, year: figure.year, value: signedValue(figure), isTarget: figure.status === 'TARGET' };
    const key = seriesKey(figure);
    const points = found.get(key);
    if (points) points.push(point);
    else found.set(key, [point]);
  }
  for (const points of found.values()) points.sort((a, b) => a.year - b.year || Number(a.isTarget) - Number(b.isTarget));
  return found;
}

/** The change against the result of the year before: a share of it for amounts, else the difference. Null where there is none. */
export function changeOf(figure: FigureBrief, points: readonly SeriesPoint[]): string | null {
  const before = points.find(({ year, isTarget }) => figure.year !== null && year === figure.year - 1 && !isTarget);
  if (!before || before.value === 0) return null;
  const difference = signedValue(figure) - before.value;
  const sign = difference > 0 ? '+' : '';
  if (figure.measure !== 'LEVEL') return `${sign}${Number(difference.toPrecision(3))}`;
  return `${sign}${Number(((100 * difference) / Math.abs(before.value)).toPrecision(3))}%`;
}
