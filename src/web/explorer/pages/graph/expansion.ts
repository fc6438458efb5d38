import type { SceneNode } from './scene.ts';
import type { GraphView } from './view.ts';

/** By how many neighbours a node grows at a time. */
const STEP = 20;
/** How many neighbours of each node one may choose to see. */
export const PER_NODE: readonly number[] = [10, 20, 50, 100, 200, 500, 1_000, 5_000];

export const canExpand = ({ asked, neighbours }: SceneNode): boolean => neighbours === null || asked < neighbours;
export const canCollapse = ({ asked }: SceneNode): boolean => asked > 0;

/** The view with twenty more neighbours of a node. */
export function expanded(view: GraphView, { id, asked }: SceneNode): GraphView {
  return { ...view, open: new Map(view.open).set(id, asked + STEP) };
}

/** The view without the neighbours of a node; those that others reach stay. */
export function collapsed(view: GraphView, { id }: SceneNode): GraphView {
  return { ...view, open: new Map(view.open).set(id, 0) };
}

/** The next larger number of neighbours a node; null at the top. */
export function nextPer(per: number): number | null {
  return PER_NODE.find((step) => step > per) ?? null;
}
