import { MultiDirectedGraph } from 'graphology';
import type { ForceInput } from './layout/force.ts';
import { edgeKey, MOST_DRAWN, type Scene, type SceneEdge, weights } from './scene.ts';
import type { Point } from './view.ts';

/** What is drawn of a node. */
export interface NodeData extends Point {
  readonly label: string;
  readonly kind: string;
  readonly size: number;
}

/** What is drawn of an edge: what the scene says of it, its width, and whether it is dashed. */
export type EdgeData = SceneEdge & { readonly size: number; readonly type: 'arrow' | 'dashed' | 'thin' };

/** How far from its neighbour a node begins that was not placed before. */
const NEAR = 20;

type DrawnGraph = MultiDirectedGraph<NodeData, EdgeData>;

/** What the picture shows, with where everything stands. Scenes come and go; what stays keeps its place. */
export class GraphModel {
  /** Another graph for every scene: a renderer that watched one change node by node would draw thousands of times. */
  graph: DrawnGraph = new MultiDirectedGraph();

  /** Takes on a scene; gives the ids that are new. `seeds` is where those stand that have no placed neighbour. */
  show(scene: Scene, seeds: ReadonlyMap<string, Point>): string[] {
    const before = this.graph;
    const fresh = scene.nodes.filter(({ id }) => !before.hasNode(id)).map(({ id }) => id);
    const origins = this.originsOf(new Set(fresh), scene.edges);
    const claims = weights(scene);
    const scale = scaleFor(scene.nodes.length);
    this.graph = new MultiDirectedGraph();
    for (const [at, { id, name, type }] of scene.nodes.entries()) {
      const size = scale * (6 + 2 * Math.log2(1 + (claims.get(id) ?? 0)));
      const place = before.hasNode(id) ? before.getNodeAttributes(id) : around(origins.get(id), at, seeds.get(id));
      this.graph.addNode(id, { label: name, kind: type, size, x: place.x, y: place.y });
    }
    this.addEdges(scene.edges.slice(0, MOST_DRAWN), scale);
    return fresh;
  }

  private addEdges(edges: readonly SceneEdge[], scale: number): void {
    for (const edge of edges) {
      this.graph.addEdgeWithKey(edgeKey(edge), edge.source, edge.target, {
        ...edge,
        size: Math.max(0.5, scale * (1 + Math.log2(edge.claims) / 2)),
        type: edges.length > CROWD ? 'thin' : edge.basis === 'IMPLIED' ? 'dashed' : 'arrow',
      });
    }
  }

  /** A placed neighbour of each new node, where there is one. */
  private originsOf(fresh: ReadonlySet<string>, edges: readonly SceneEdge[]): Map<string, Point> {
    const origins = new Map<string, Point>();
    for (const { source, target } of edges)
      for (const [id, other] of [
        [source, target],
        [target, source],
      ] as const)
        if (fresh.has(id) && !origins.has(id) && this.graph.hasNode(other)) origins.set(id, this.graph.getNodeAttributes(other));
    return origins;
  }

  /** Puts nodes where they are told to stand. */
  place(positions: ReadonlyMap<string, Point>): void {
    const isMoved = (id: string) => positions.has(id);
    this.graph.updateEachNodeAttributes((id, data) => (isMoved(id) ? { ...data, ...xy(positions.get(id)) } : data), PLACES);
  }

  /** The graph as numbers for the force layout, nodes in the order of the graph. */
  forceInput(held: (id: string) => boolean, stretch = 1): ForceInput {
    const ids = this.graph.nodes();
    const index = new Map(ids.map((id, at) => [id, at]));
    const place = (id: string) => this.graph.getNodeAttributes(id);
    return {
      positions: Float32Array.from(ids.flatMap((id) => [place(id).x, place(id).y])),
      ends: Uint32Array.from(this.graph.mapEdges((_key, _data, source, target) => [index.get(source) ?? 0, index.get(target) ?? 0]).flat()),
      held: Uint8Array.from(ids.map((id) => (held(id) ? 1 : 0))),
      stretch,
    };
  }

  /** Takes positions over that came back for `forceInput`, all but those of nodes held by now. */
  takeOver(ids: readonly string[], positions: Float32Array, held: (id: string) => boolean): void {
    const places = new Map(ids.map((id, at) => [id, { x: positions[2 * at] ?? 0, y: positions[2 * at + 1] ?? 0 }]));
    this.graph.updateEachNodeAttributes((id, data) => (held(id) ? data : { ...data, ...places.get(id) }), PLACES);
  }
}

/** With more edges than this they are drawn as hairlines, without heads or dashes: quicker, and as legible. */
export const CROWD = 2_000;

/** So many nodes are drawn in full size; the more there are, the smaller they are drawn. */
const ROOMY = 30;

function scaleFor(order: number): number {
  return Math.max(0.2, Math.min(1, Math.sqrt(ROOMY / Math.max(1, order))));
}

/** What changes where places do: a renderer is told once for all of them. */
const PLACES: { attributes: ('x' | 'y')[] } = { attributes: ['x', 'y'] };

const xy = (point: Point | undefined): Partial<Point> => (point ? { x: point.x, y: point.y } : {});

/** New nodes stand around a placed neighbour at angles that depend on their order alone, or at their seed. */
function around(origin: Point | undefined, at: number, seed: Point | undefined): Point {
  if (!origin) return seed ?? { x: 0, y: 0 };
  // The golden angle: however many there are, no two stand in one direction.
  const angle = at * Math.PI * (3 - Math.sqrt(5));
  const reach = NEAR * (1 + (at % 5) / 5);
  return { x: origin.x + reach * Math.cos(angle), y: origin.y + reach * Math.sin(angle) };
}
