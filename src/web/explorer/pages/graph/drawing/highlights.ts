import type { GraphModel } from '../graph-model.ts';

/** What stands out in the picture, kept so that asking for one node or edge costs nothing. */
export class Highlights {
  private pointed: string | null = null;
  private near: ReadonlySet<string> = new Set();
  selected: ReadonlySet<string> = new Set();
  pinned: ReadonlySet<string> = new Set();
  /** Keys of the edges of a path, and the nodes on it. */
  pathEdges: ReadonlySet<string> = new Set();
  pathNodes: ReadonlySet<string> = new Set();

  constructor(private readonly model: GraphModel) {}

  /** The node that is pointed at; everything that is not joined to it steps back. */
  point(id: string | null): void {
    this.pointed = id;
    this.near = new Set(id === null ? [] : [id, ...this.model.graph.neighbors(id)]);
  }

  isDim(id: string): boolean {
    return this.pointed !== null && !this.near.has(id);
  }

  isNear(edge: string): boolean {
    const { graph } = this.model;
    if (this.pointed !== null) return graph.hasExtremity(edge, this.pointed);
    // A path stands out alone, though its ends are selected.
    if (this.pathEdges.size > 0) return false;
    for (const id of this.selected) if (graph.hasNode(id) && graph.hasExtremity(edge, id)) return true;
    return false;
  }

  get isPointing(): boolean {
    return this.pointed !== null;
  }

  /** Whether a node is drawn above the others: sigma does so with what is pointed at, selected or on a path. */
  isRaised(id: string): boolean {
    return id === this.pointed || this.selected.has(id) || this.pathNodes.has(id);
  }
}
