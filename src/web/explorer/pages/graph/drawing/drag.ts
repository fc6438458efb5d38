import type { GraphModel } from '../graph-model.ts';
import type { Point } from '../view.ts';
import type { Renderer } from './renderer.ts';

/** How far the pointer must go before a press is a drag, in pixels. */
const SLACK = 4;

/** Lets nodes be dragged; where one is let go is told. While one is held the picture keeps its scale. */
export function enableDragging(
  sigma: Renderer,
  model: GraphModel,
  onMove: (id: string) => void,
  onDrop: (id: string, at: Point) => void,
): void {
  let held: { id: string; from: Point; isMoved: boolean } | null = null;
  sigma.on('downNode', ({ node, event }) => {
    held = { id: node, from: { x: event.x, y: event.y }, isMoved: false };
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) return;
    preventSigmaDefault();
    event.original.preventDefault();
    if (!held.isMoved && Math.hypot(event.x - held.from.x, event.y - held.from.y) < SLACK) return;
    held.isMoved = true;
    onMove(held.id);
    model.place(new Map([[held.id, sigma.viewportToGraph(event)]]));
  });
  const drop = () => {
    if (held?.isMoved) {
      const { x, y } = model.graph.getNodeAttributes(held.id);
      onDrop(held.id, { x, y });
    }
    held = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
