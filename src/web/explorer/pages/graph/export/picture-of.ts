import type { Look } from '../looks.ts';
import { edgeLook, nodeLook } from '../looks.ts';
import type { Renderer } from '../renderer.ts';
import type { Picture } from './svg-of.ts';

/** With more nodes than this only those are named that are named on the screen. */
const ALL_NAMED = 200;

/** What the renderer shows, as plain numbers and words. */
export function pictureOf(renderer: Renderer, look: Look, title: string): Picture {
  const { model, palette } = look;
  const { graph } = model;
  const named = renderer.getNodeDisplayedLabels();
  const [seenNode, seenEdge] = [nodeLook(look), edgeLook(look)];
  const at = (id: string) => renderer.graphToViewport(graph.getNodeAttributes(id));
  const sizeOf = (id: string) => renderer.scaleSize(graph.getNodeAttribute(id, 'size'));
  return {
    title,
    font: palette.font,
    ground: palette.ground,
    ink: palette.ink,
    quiet: palette.quiet,
    nodes: graph.mapNodes((id, data) => {
      const { color, seal, label } = seenNode(id, data);
      return { ...at(id), size: sizeOf(id), color, seal, label: graph.order <= ALL_NAMED || named.has(id) ? label : '' };
    }),
    edges: graph.mapEdges((key, data, source, target) => {
      const { color, label, size } = seenEdge(key, data);
      return {
        from: at(source),
        to: at(target),
        radius: sizeOf(target),
        width: renderer.scaleSize(size),
        color,
        isDashed: data.type === 'dashed',
        label,
      };
    }),
  };
}
