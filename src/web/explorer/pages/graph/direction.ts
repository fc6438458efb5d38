import type { Point } from './view.ts';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The node that an arrow key leads to from another, as one sees them (y downwards); null where none lies that way. */
export function nextTowards(key: string, from: Point, others: ReadonlyMap<string, Point>): string | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  let best: { id: string; cost: number } | null = null;
  for (const [id, { x, y }] of others) {
    const along = (x - from.x) * direction.x + (y - from.y) * direction.y;
    const aside = Math.abs((x - from.x) * direction.y) + Math.abs((y - from.y) * direction.x);
    // Within the quarter that the arrow points into, what is near; being off the line costs double.
    if (along <= 0 || aside > along) continue;
    const cost = along + 2 * aside;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

export const isArrow = (key: string): boolean => key in DIRECTIONS;
