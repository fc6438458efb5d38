import type { DocumentBrief } from '../../parts/lists/document-list.tsx';

/** Documents of a place for each year. */
export interface CoverageRow {
  readonly place: string;
  readonly byYear: ReadonlyMap<number, readonly DocumentBrief[]>;
  readonly total: number;
}

export interface Coverage {
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
  /** Places with fewer documents that are left out. */
  readonly omitted: number;
}

/** The latest years that have any documents × the places with most of those. */
export function coverageOf(documents: readonly DocumentBrief[], mostPlaces: number, mostYears: number): Coverage {
  const byPlace = new Map<string, Map<number, DocumentBrief[]>>();
  const years = new Set<number>();
  for (const document of documents) {
    if (document.place === null || document.year === null) continue;
    years.add(document.year);
    const byYear = byPlace.get(document.place) ?? new Map<number, DocumentBrief[]>();
    byYear.set(document.year, [...(byYear.get(document.year) ?? []), document]);
    byPlace.set(document.place, byYear);
  }
  const shown = [...years].sort((a, b) => a - b).slice(-mostYears);
  const rows = [...byPlace].map(([place, byYear]) => {
    const total = [...byYear.values()].reduce((sum, list) => sum + list.length, 0);
    const recent = shown.reduce((sum, year) => sum + (byYear.get(year)?.length ?? 0), 0);
    return { place, byYear, total, recent };
  });
  rows.sort((a, b) => b.recent - a.recent || b.total - a.total || (a.place < b.place ? -1 : 1));
  return { years: shown, rows: rows.slice(0, mostPlaces), omitted: Math.max(0, rows.length - mostPlaces) };
}

const REPORT = 'WORK_REPORT';

/** The latest year of a place whose report and the next year's are both here: its promises can be judged. */
export function judgedYear(row: CoverageRow | undefined): number | null {
  const years = [...(row?.byYear ?? [])].filter(([, list]) => list.some(({ docType }) => docType === REPORT)).map(([year]) => year);
  return years.sort((a, b) => b - a).find((year) => years.includes(year + 1)) ?? null;
}
