import { MultiDirectedGraph } from 'graphology';
import type { GraphEdge, GraphEntity, Neighbourhood } from './neighbourhood.ts';

/** What the picture shows. Positions stay where they are when more is added. */
export class GraphModel {
  readonly graph = new MultiDirectedGraph();
  /** How many neighbours each expanded entity has, and the cursor behind those shown. */
  readonly expanded = new Map<string, { readonly total: number; readonly cursor: string | null }>();

  add(neighbourhood: Neighbourhood): void {
    const { focus, entities, edges, total, cursor } = neighbourhood;
    this.addEntity(focus, null, 0, 1);
    for (const [index, entity] of entities.entries()) this.addEntity(entity, focus.id, index, entities.length);
    for (const edge of edges) this.addEdge(edge);
    this.expanded.set(focus.id, { total, cursor });
    this.resize();
  }

  /** New nodes stand around the one they were reached from, at angles that depend on their order alone. */
  private addEntity({ id, name, type }: GraphEntity, from: string | null, index: number, count: number): void {
    if (this.graph.hasNode(id)) return;
    const angle = (2 * Math.PI * index) / count;
    const around = from === null ? { x: this.graph.order * 3, y: 0 } : (this.graph.getNodeAttributes(from) as { x: number; y: number });
    const reach = from === null ? 0 : 1 + (index % 3) * 0.35;
    this.graph.addNode(id, { label: name, kind: type, x: around.x + reach * Math.cos(angle), y: around.y + reach * Math.sin(angle) });
  }

  private addEdge({ source, target, predicate, claims, confidence }: GraphEdge): void {
    const key = `${source} ${predicate} ${target}`;
    if (this.graph.hasEdge(key) || !this.graph.hasNode(source) || !this.graph.hasNode(target)) return;
    this.graph.addEdgeWithKey(key, source, target, { predicate, claims, confidence, size: 1 + Math.log2(claims) });
  }

  private resize(): void {
    this.graph.forEachNode((id) => {
      const claims = this.graph.reduceEdges(id, (sum, _edge, { claims }) => sum + Number(claims), 0);
      this.graph.setNodeAttribute(id, 'size', 7 + 2 * Math.log2(1 + claims));
    });
  }

  remove(id: string): void {
    this.graph.dropNode(id);
    this.expanded.delete(id);
  }

  /** Shown and existing neighbours of everything expanded. */
  get counts(): { readonly nodes: number; readonly edges: number; readonly hidden: number } {
    let hidden = 0;
    for (const [id, { total }] of this.expanded) hidden += Math.max(0, total - this.graph.degree(id));
    return { nodes: this.graph.order, edges: this.graph.size, hidden };
  }
}
