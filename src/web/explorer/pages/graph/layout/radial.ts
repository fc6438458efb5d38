import type { Point } from '../view.ts';
import { adjacency, type Walk, walkFrom } from './adjacency.ts';
import { type Arrangement, type Guide, type LayoutOf, ROOM } from './arrangement.ts';

/** Least distance from ring to ring. */
const STEP = 60;
/** How many entities stand on a ring before it becomes a band of several lanes. */
const CROWD = 48;

/**
 * Rings around the centre by the number of steps from it. Each entity stands behind the one it was reached from,
 * with as much of the circle as what was reached through it needs.
 */
export const radial: LayoutOf = (scene, { focus, labelOf }): Arrangement => {
  const walk = walkFrom(focus, adjacency(scene));
  const adrift = scene.nodes.filter(({ id }) => !walk.depths.has(id)).map(({ id }) => id);
  const rings = ringsOf(walk, adrift.length);
  const outermost = rings.at(-1) ?? { radius: STEP, lanes: 1 };
  const placed: number[] = [];
  const positions = new Map<string, Point>();
  const leaves = leavesOf(walk);
  const roots = focus.filter((id) => walk.depths.has(id));
  place(roots, 0, 2 * Math.PI);
  for (const [at, id] of adrift.entries()) positions.set(id, onRing(outermost.radius, (2 * Math.PI * at) / adrift.length));
  const guides = rings.slice(1, adrift.length > 0 ? -1 : undefined).map(({ radius }, at): Guide => {
    return { kind: 'ring', radius, label: labelOf(String(at + 1)) };
  });
  return { positions, guides };

  function place(ids: readonly string[], from: number, to: number): void {
    const total = ids.reduce((sum, id) => sum + (leaves.get(id) ?? 1), 0);
    let start = from;
    for (const id of ids) {
      const end = start + ((to - from) * (leaves.get(id) ?? 1)) / total;
      positions.set(id, onRing(reachOf(walk.depths.get(id) ?? 0), (start + end) / 2));
      place(walk.children.get(id) ?? [], start, end);
      start = end;
    }
  }

  function reachOf(depth: number): number {
    const { radius, lanes } = rings[depth] ?? outermost;
    placed[depth] = (placed[depth] ?? 0) + 1;
    return radius + (placed[depth] % lanes) * ROOM.y;
  }
};

function onRing(radius: number, angle: number): Point {
  return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) };
}

interface Ring {
  readonly radius: number;
  readonly lanes: number;
}

/** Each ring behind the one within, and long enough for all that stand on it; one more for those not reached. */
function ringsOf({ depths }: Walk, adrift: number): Ring[] {
  const sizes: number[] = [];
  for (const depth of depths.values()) sizes[depth] = (sizes[depth] ?? 0) + 1;
  if (adrift > 0) sizes.push(adrift);
  const rings: Ring[] = [];
  for (const size of sizes) {
    const lanes = Math.ceil(Math.sqrt(size / CROWD));
    const round = size > 1 ? (size * ROOM.y) / lanes / (2 * Math.PI) : 0;
    const within = rings.at(-1);
    const radius = within ? Math.max(round, within.radius + (within.lanes - 1) * ROOM.y + STEP) : round;
    rings.push({ radius, lanes });
  }
  return rings;
}

/** How many entities without children each has behind it, itself where it has none. */
function leavesOf({ depths, children }: Walk): Map<string, number> {
  const leaves = new Map<string, number>();
  for (const id of [...depths.keys()].reverse()) {
    const own = children.get(id) ?? [];
    leaves.set(id, own.length === 0 ? 1 : own.reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0));
  }
  return leaves;
}
