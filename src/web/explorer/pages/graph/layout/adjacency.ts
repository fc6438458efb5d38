import type { Scene } from '../scene.ts';

/** Whom each entity of a scene is joined to, each once, strongest first. */
export function adjacency({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): Map<string, string[]> {
  const strength = new Map<string, Map<string, number>>(nodes.map(({ id }) => [id, new Map()]));
  const add = (from: string, to: string, claims: number) => {
    const near = strength.get(from);
    if (near && from !== to) near.set(to, (near.get(to) ?? 0) + claims);
  };
  for (const { source, target, claims } of edges) {
    add(source, target, claims);
    add(target, source, claims);
  }
  const strongest = (near: Map<string, number>) => [...near].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  return new Map([...strength].map(([id, near]) => [id, strongest(near)]));
}

/** How many steps each entity is from the nearest of some others; who is not reached is not in it. */
export function depthsFrom(roots: readonly string[], near: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const known = roots.filter((id) => near.has(id));
  const depths = new Map<string, number>(known.map((id) => [id, 0]));
  const queue = [...known];
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at] as string;
    for (const other of near.get(id) ?? []) {
      if (depths.has(other)) continue;
      depths.set(other, (depths.get(id) ?? 0) + 1);
      queue.push(other);
    }
  }
  return depths;
}
