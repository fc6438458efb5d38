import { type Scene, type SceneNode, weights } from '../scene.ts';
import type { Point } from '../view.ts';
import { type Arrangement, block, type Guide, grouped, type LayoutOf, ROOM } from './arrangement.ts';

/** The tallest a column grows before it becomes two nodes wide, three and so on; in a crowd, so that all are twice as wide as high. */
const TALLEST = 9;
const CROWDED = 0.6;

/** Columns side by side, each with its heading; within a column the strongest at the top. */
function columns(groups: readonly (readonly [label: string, nodes: readonly SceneNode[]])[], scene: Scene): Arrangement {
  const weight = weights(scene);
  const tallest = Math.max(TALLEST, Math.ceil(Math.sqrt(CROWDED * scene.nodes.length)));
  const positions = new Map<string, Point>();
  const guides: Guide[] = [];
  let x = 0;
  for (const [label, nodes] of groups) {
    const wide = Math.ceil(nodes.length / tallest);
    const middle = x + ((wide - 1) / 2) * ROOM.x;
    const strongest = [...nodes].sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0)).map(({ id }) => id);
    for (const [id, point] of block(strongest, wide, middle, 0)) positions.set(id, point);
    guides.push({ kind: 'column', x: middle, label });
    x += (wide + 1) * ROOM.x;
  }
  return { positions, guides };
}

/** A column for each type, in the order in which the schema declares them. */
export const types =
  (order: readonly string[]): LayoutOf =>
  (scene, { labelOf }) => {
    const groups = grouped(scene.nodes, ({ type }) => type);
    const known = [...new Set([...order, ...groups.keys()])];
    const shown = known.flatMap((type) => (groups.has(type) ? [[labelOf(type), groups.get(type) ?? []] as const] : []));
    return columns(shown, scene);
  };

/** A column for the year of the earliest document that joins an entity to another, left to right; last those without one. */
export const years: LayoutOf = (scene, { labelOf }) => {
  const first = firstYears(scene);
  const groups = [...grouped(scene.nodes, ({ id }) => first.get(id) ?? null)];
  const ordered = groups.sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  return columns(
    ordered.map(([year, nodes]) => [year === null ? labelOf('undated') : String(year), nodes] as const),
    scene,
  );
};

function firstYears({ edges }: Pick<Scene, 'edges'>): Map<string, number> {
  const first = new Map<string, number>();
  for (const { source, target, firstYear } of edges) {
    if (firstYear === null) continue;
    for (const id of [source, target]) first.set(id, Math.min(first.get(id) ?? firstYear, firstYear));
  }
  return first;
}
