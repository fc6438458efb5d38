import type { FigureBrief } from '../../parts/figures.ts';

export const SORT_KEYS = ['indicator', 'scope', 'year', 'value', 'status', 'document'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

const KEYS: Readonly<Record<SortKey, (figure: FigureBrief) => string | number | null>> = {
  indicator: ({ indicator }) => indicator,
  scope: ({ scope }) => scope?.name ?? null,
  year: ({ year }) => year,
  value: ({ value, isDecline }) => (isDecline ? -value : value),
  status: ({ status }) => status,
  document: ({ evidence }) => evidence.document.title ?? evidence.document.name,
};

const collator = new Intl.Collator('zh');

/** Figures by a column; what is unknown stands last either way. */
export function sorted(figures: readonly FigureBrief[], key: SortKey, isDown: boolean): FigureBrief[] {
  const sign = isDown ? -1 : 1;
  return [...figures].sort((a, b) => {
    const [left, right] = [KEYS[key](a), KEYS[key](b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}

/** A field that no spreadsheet takes for a formula and no reader for two. */
function field(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/u.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The rows as CSV with a byte order mark, so that spreadsheets read the Chinese. */
export function csvOf(figures: readonly FigureBrief[]): string {
  const head = [
    'indicator',
    'scope',
    'year',
    'comparator',
    'value',
    'upper',
    'unit',
    'measure',
    'isDecline',
    'status',
    'document',
    'sentence',
  ];
  const rows = figures.map((figure) => {
    const { document, sentence } = figure.evidence;
    const { indicator, scope, year, comparator, value, upper, unit, measure, isDecline, status } = figure;
    return [
      indicator,
      scope?.name ?? null,
      year,
      comparator,
      value,
      upper,
      unit,
      measure,
      String(isDecline),
      status,
      document.title ?? document.name,
      sentence,
    ];
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}
