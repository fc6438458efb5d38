import type { Connection } from '../../api/use-pages.ts';
import { useQuery } from '../../api/use-query.ts';

const INDICATORS =
  'query Indicators { indicators(first: 500) { pageInfo { hasNextPage endCursor } edges { node { name aliases figures } } } }';

export interface IndicatorBrief {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly figures: number;
}

/** The indicators with most figures, with their other names. */
export function useIndicators(): readonly IndicatorBrief[] {
  const { data } = useQuery<{ indicators: Connection<IndicatorBrief> }>(INDICATORS);
  return data?.indicators.edges.map(({ node }) => node) ?? [];
}
