import type { MatrixCell, StrategyBrief } from './answer.ts';

export type Order = 'sum' | 'likeness' | 'name';
export const ORDERS = ['sum', 'likeness', 'name'] as const satisfies readonly Order[];

const collator = new Intl.Collator('zh');

/** Strategies by how often they are served, by name, or so that those served alike stand together. */
export function ordered(
  strategies: readonly StrategyBrief[],
  cells: readonly MatrixCell[],
  places: readonly string[],
  order: Order,
): StrategyBrief[] {
  const profiles = new Map(strategies.map(({ id }) => [id, places.map(() => 0)]));
  for (const { strategyId, place, claimCount } of cells) {
    const profile = profiles.get(strategyId);
    const at = places.indexOf(place);
    if (profile && at >= 0) profile[at] = claimCount;
  }
  const sum = ({ id }: StrategyBrief) => (profiles.get(id) ?? []).reduce((total, count) => total + count, 0);
  const bySum = [...strategies].sort((a, b) => sum(b) - sum(a));
  if (order === 'name') return bySum.sort((a, b) => collator.compare(a.name, b.name));
  if (order === 'sum') return bySum;
  return chained(bySum, ({ id }) => profiles.get(id) ?? []);
}

/** Begins with the first, and goes on with whichever of the rest is most like the one before. */
function chained(strategies: readonly StrategyBrief[], profileOf: (strategy: StrategyBrief) => readonly number[]): StrategyBrief[] {
  const left = [...strategies];
  const found = left.splice(0, 1);
  while (left.length > 0) {
    const last = found.at(-1);
    if (!last) break;
    const likeness = left.map((strategy) => cosine(profileOf(last), profileOf(strategy)));
    const [next] = left.splice(likeness.indexOf(Math.max(...likeness)), 1);
    if (next) found.push(next);
  }
  return found;
}

/** 1 where two profiles point the same way, 0 where they share nothing. */
function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);
  const length = (profile: readonly number[]) => Math.hypot(...profile);
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}
