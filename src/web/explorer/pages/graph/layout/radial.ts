import type { Scene } from '../scene.ts';
import type { Point } from '../view.ts';
import { adjacency, depthsFrom } from './adjacency.ts';
import { type Arrangement, type Guide, grouped, type LayoutOf, ROOM } from './arrangement.ts';

/** Least distance from ring to ring. */
const STEP = 60;
/** How many entities stand on a ring before it becomes a band of several lanes. */
const CROWD = 48;
const ROUND = 2 * Math.PI;

/**
 * Rings around the centre by the number of steps from it, outside them all what is not joined to it. On its ring each
 * entity stands as near as may be to those it is joined to on the ring within; like types stand together.
 */
export const radial: LayoutOf = (scene, { focus, labelOf }): Arrangement => {
  const near = adjacency(scene);
  const depths = depthsFrom(focus, near);
  const rings = ringsOf(scene, depths);
  const angles = new Map<string, number>();
  const positions = new Map<string, Point>();
  const guides: Guide[] = [];
  let radius = 0;
  for (const [at, ids] of rings.entries()) {
    const lanes = Math.ceil(Math.sqrt(ids.length / CROWD));
    const long = ids.length > 1 ? (ids.length * ROOM.x) / lanes / ROUND : 0;
    radius = at === 0 ? long : Math.max(long, radius + STEP);
    const wanted = new Map(ids.map((id) => [id, wantedAngle(id, at)]));
    for (const [place, [id, angle]] of spreadEvenly(ids, wanted).entries()) {
      angles.set(id, angle);
      positions.set(id, onRing(radius + (place % lanes) * ROOM.y, angle));
    }
    if (at > 0 && ids.some((id) => depths.has(id))) guides.push({ kind: 'ring', radius, label: labelOf(String(at)) });
    radius += (lanes - 1) * ROOM.y;
  }
  return { positions, guides };

  /** The middle of the angles of those it is joined to on the ring within; null where there is none. */
  function wantedAngle(id: string, ring: number): number | null {
    const within = (near.get(id) ?? []).filter((other) => depths.get(other) === ring - 1 && (ring > 1 || focus.length > 1));
    if (within.length === 0) return null;
    const [x, y] = [Math.sin, Math.cos].map((of) => within.reduce((sum, other) => sum + of(angles.get(other) ?? 0), 0));
    return Math.atan2(x ?? 0, y ?? 0);
  }
};

function onRing(radius: number, angle: number): Point {
  return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) };
}

/** Ids by their steps from the centre, like types side by side; last those that are not reached. */
function ringsOf({ nodes }: Scene, depths: ReadonlyMap<string, number>): string[][] {
  const beyond = Math.max(0, ...new Set(depths.values())) + 1;
  const ordered = [...grouped(nodes, ({ type }) => type).values()].flat();
  const rings = grouped(ordered, ({ id }) => depths.get(id) ?? beyond);
  return [...rings].sort(([a], [b]) => a - b).map(([, ring]) => ring.map(({ id }) => id));
}

/** All around the ring at equal distances, in the order of the angles that are wanted, turned to come close to them. */
function spreadEvenly(ids: readonly string[], wanted: ReadonlyMap<string, number | null>): [string, number][] {
  const order = (id: string) => wanted.get(id) ?? Number.NEGATIVE_INFINITY;
  const ordered = [...ids].sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
  const step = ROUND / Math.max(1, ordered.length);
  const turns = ordered.flatMap((id, at) => {
    const angle = wanted.get(id) ?? null;
    return angle === null ? [] : [angle - at * step];
  });
  const turn = turns.length === 0 ? 0 : Math.atan2(sum(turns.map(Math.sin)), sum(turns.map(Math.cos)));
  return ordered.map((id, at) => [id, turn + at * step]);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
