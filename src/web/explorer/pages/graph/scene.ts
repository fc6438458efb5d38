import type { GraphView } from './view.ts';

export interface SceneNode {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Division code of a place. */
  readonly code: string | null;
  /** How many neighbours the filter gives it; null where they were not asked for. */
  readonly neighbours: number | null;
  /** How many of them the view asked for. */
  readonly asked: number;
}

export interface SceneEdge {
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  readonly claims: number;
  readonly documents: number;
  readonly confidence: number;
  readonly basis: string;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** What a view shows: the entities, strongest reached first, and every edge among them. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Neighbours that were seen and left out. */
  readonly omitted: number;
}

export const MOST_NODES = 5_000;
/** With more edges than this only the strongest are drawn; the table and the exports hold all. */
export const MOST_DRAWN = 8_000;

export const SCENE = `query Scene($ids: [ID!]!, $depth: Int!, $perNode: Int!, $limit: Int!, $expand: [NeighborhoodExpansion!],
    $types: [EntityType!], $predicates: [Predicate!], $bases: [Basis!], $minConfidence: Float,
    $place: String, $includeBelow: Boolean!, $yearFrom: Int, $yearTo: Int) {
  neighborhood(ids: $ids, depth: $depth, perNode: $perNode, limit: $limit, expand: $expand, types: $types, predicates: $predicates,
    bases: $bases, minConfidence: $minConfidence, place: $place, includeBelow: $includeBelow, yearFrom: $yearFrom, yearTo: $yearTo) {
    omitted
    nodes { neighbours entity { __typename id name code } }
    edges { source target predicate claims documents confidence basis firstYear lastYear }
  }
}`;

export interface SceneAnswer {
  readonly neighborhood: {
    readonly omitted: number;
    readonly nodes: readonly {
      readonly neighbours: number | null;
      readonly entity: { readonly __typename: string; readonly id: string; readonly name: string; readonly code: string | null };
    }[];
    readonly edges: readonly SceneEdge[];
  };
}

/** The filters of a view as arguments of the API; what is not filtered is null. */
export function filterOf({ types, predicates, bases, place, below, from, to, sure }: GraphView) {
  const some = (list: readonly string[]) => (list.length > 0 ? list : null);
  return {
    types: some(types),
    predicates: some(predicates),
    bases: some(bases),
    minConfidence: sure,
    place: place || null,
    includeBelow: place !== '' && below,
    yearFrom: from,
    yearTo: to,
  };
}

/** What to ask for a view; `onPath` are entities that stand in it for their path's sake, without neighbours of their own. */
export function variablesOf(view: GraphView, onPath: readonly string[]) {
  const { focus, depth, per, open } = view;
  const guests = onPath.filter((id) => !focus.includes(id));
  const expand = new Map([...guests.map((id) => [id, 0] as const), ...open]);
  return {
    ids: [...focus, ...guests],
    depth,
    perNode: per,
    limit: MOST_NODES,
    expand: [...expand].map(([id, perNode]) => ({ id, perNode })),
    ...filterOf(view),
  };
}

/** An answer as a scene, with the edges of a path that the filters alone would not show. */
export function sceneOf(
  { neighborhood: { nodes, edges, omitted } }: SceneAnswer,
  { perNode, expand }: Pick<ReturnType<typeof variablesOf>, 'perNode' | 'expand'>,
  path: readonly SceneEdge[],
): Scene {
  const own = new Map(expand.map((step) => [step.id, step.perNode]));
  const shown = nodes.map(({ neighbours, entity: { __typename, ...entity } }) => ({
    ...entity,
    type: __typename,
    neighbours,
    // Neighbours are counted where they were asked for, and nowhere else.
    asked: own.get(entity.id) ?? (neighbours === null ? 0 : perNode),
  }));
  const ids = new Set(shown.map(({ id }) => id));
  const known = new Set(edges.map(edgeKey));
  const further = path.filter((edge) => !known.has(edgeKey(edge)) && ids.has(edge.source) && ids.has(edge.target));
  // The path first: whatever is cut off, it is drawn.
  return { nodes: shown, edges: [...further, ...edges], omitted };
}

/** The same for the same edge of every answer. */
export function edgeKey({ source, predicate, target }: Pick<SceneEdge, 'source' | 'predicate' | 'target'>): string {
  return `${source} ${predicate} ${target}`;
}

/** How many claims the edges of each entity hold. */
export function weights({ edges }: Pick<Scene, 'edges'>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { source, target, claims } of edges) for (const id of [source, target]) sums.set(id, (sums.get(id) ?? 0) + claims);
  return sums;
}
