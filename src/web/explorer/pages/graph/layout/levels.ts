import type { Scene, SceneNode } from '../scene.ts';
import type { Point } from '../view.ts';
import { adjacency } from './adjacency.ts';
import { type Arrangement, block, type Guide, grouped, type LayoutOf, ROOM } from './arrangement.ts';

export const LEVELS = ['country', 'province', 'city', 'county', 'unplaced'] as const;
export type Level = (typeof LEVELS)[number];

/** A row is at most so many nodes wide before it begins another line. */
const WIDEST = 40;

/** The level that a division code tells: 130000 a province, 130600 a city, 130608 a county. */
export function levelOfCode(code: string): Level {
  if (code === '000000' || code === '100000') return 'country';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** The level of each entity: a place's own; for others that of the place they are most strongly joined to. */
export function levelsOf(scene: Scene): Map<string, Level> {
  const own = new Map(scene.nodes.flatMap(({ id, code }) => (code ? [[id, levelOfCode(code)] as const] : [])));
  const near = adjacency(scene);
  const level = ({ id }: SceneNode): Level => {
    const place = own.has(id) ? id : near.get(id)?.find((other) => own.has(other));
    return (place && own.get(place)) || 'unplaced';
  };
  return new Map(scene.nodes.map((node) => [node.id, level(node)]));
}

/** Rows from the country down to the counties; below them what no place of the picture claims. Like types stand together. */
export const levels: LayoutOf = (scene, { labelOf }): Arrangement => {
  const levelOf = levelsOf(scene);
  const rows = grouped(scene.nodes, ({ id }) => levelOf.get(id));
  const positions = new Map<string, Point>();
  const guides: Guide[] = [];
  let y = 0;
  for (const level of LEVELS) {
    const row = rows.get(level);
    if (!row) continue;
    guides.push({ kind: 'row', y: y + ROOM.y, label: labelOf(level) });
    const ordered = [...grouped(row, ({ type }) => type).values()].flat();
    const columns = Math.min(WIDEST, Math.max(12, Math.ceil(Math.sqrt(row.length * 4))));
    for (const [id, point] of block(
      ordered.map(({ id }) => id),
      columns,
      0,
      y,
    ))
      positions.set(id, point);
    y -= (Math.ceil(row.length / columns) + 2) * ROOM.y;
  }
  return { positions, guides };
};
