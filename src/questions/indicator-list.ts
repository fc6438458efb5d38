import type { Indicator, Indicators } from './indicators.js';
import { type Page, type PageRequest, pageOf } from './page.js';
import type { GraphReader } from './reader.js';

/** An indicator with how often documents give a figure of it. */
export interface CountedIndicator extends Indicator {
  readonly figures: number;
}

const COUNTED = 'MATCH (f:Figure) RETURN f.indicator AS indicator, count(f) AS total';

/** The indicators that documents give figures of, the most frequent first, all spellings of one together. */
export async function indicatorList(
  reader: GraphReader,
  indicators: Indicators,
  nameContains: string | null | undefined,
  request: PageRequest,
): Promise<{ readonly page: Page<CountedIndicator>; readonly total: number }> {
  const rows = await reader.read<{ indicator: string; total: number }>(COUNTED);
  const counted = new Map<string, { indicator: Indicator; written: Set<string>; figures: number }>();
  for (const { indicator: written, total } of rows) {
    const indicator = indicators.of(written);
    const known = counted.get(indicator.name) ?? { indicator, written: new Set(), figures: 0 };
    known.written.add(written);
    counted.set(indicator.name, { ...known, figures: known.figures + total });
  }
  const listed = [...counted.values()].filter(({ indicator, written }) => {
    return !nameContains || [indicator.name, ...written].some((name) => name.includes(nameContains));
  });
  const list = listed.map(({ indicator, written, figures }) => ({ ...indicator, aliases: spelled(indicator, written), figures }));
  return { page: pageOf(list, request, ({ figures, name }) => ({ key: figures, id: name })), total: list.length };
}

/** The spellings that documents use. */
function spelled({ name }: Indicator, written: ReadonlySet<string>): readonly string[] {
  return [...written].filter((spelling) => spelling !== name).sort();
}
