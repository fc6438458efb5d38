/** The value that this share of all are at or below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new RangeError('No values');
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Rounds of a measurement: many of a quick one, few of a slow one. */
export function roundsFor(milliseconds: number, { most, budget }: { readonly most: number; readonly budget: number }): number {
  return Math.max(5, Math.min(most, Math.floor(budget / milliseconds)));
}

export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** Rows as a table of Markdown; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '–' : typeof cell === 'number' ? shown(cell) : cell)));
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...cells.map(line)].join('\n');
}
