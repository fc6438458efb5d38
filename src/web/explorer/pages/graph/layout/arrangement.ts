import type { Scene } from '../scene.ts';
import type { Point } from '../view.ts';

/** A line with words that tells what a place in the picture means: a ring, a row, a column. */
export type Guide =
  | { readonly kind: 'row'; readonly y: number; readonly label: string }
  | { readonly kind: 'column'; readonly x: number; readonly label: string }
  | { readonly kind: 'ring'; readonly radius: number; readonly label: string };

/** Where everything stands, in units of about one node's room; y upwards. */
export interface Arrangement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly guides: readonly Guide[];
}

/** What a layout is given beside the scene. */
export interface Terms {
  readonly focus: readonly string[];
  /** What a type, a level or "unknown" is called, where a guide names it. */
  readonly labelOf: (name: string) => string;
}

export type LayoutOf = (scene: Scene, terms: Terms) => Arrangement;

/** Room of a node with its label: wider than high. */
export const ROOM = { x: 32, y: 24 } as const;

/** Items in groups by a key, both in the order in which they come. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Ids in a block of so many columns, row after row from the top, its middle above x and its top at y. */
export function block(ids: readonly string[], columns: number, x: number, y: number): [string, Point][] {
  const wide = Math.min(columns, ids.length);
  return ids.map((id, at) => [id, { x: x + ((at % wide) - (wide - 1) / 2) * ROOM.x, y: y - Math.floor(at / wide) * ROOM.y }]);
}
