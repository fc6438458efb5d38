import type { Guide } from '../layout/arrangement.ts';
import type { Look } from '../looks.ts';
import { edgeLook, nodeLook } from '../looks.ts';
import type { Renderer } from '../renderer.ts';
import type { Picture, SeenGuide } from './svg-of.ts';

/** With more nodes than this only those are named that are named on the screen. */
const ALL_NAMED = 200;

/** What the renderer shows, as plain numbers and words. */
export function pictureOf(renderer: Renderer, look: Look, guides: readonly Guide[], title: string): Picture {
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
    line: palette.line,
    guides: guides.map((guide) => seenGuide(renderer, guide)),
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
        // Sigma's size of an edge is a little more than its width on the screen.
        width: 0.7 * renderer.scaleSize(size),
        color,
        isDashed: data.type === 'dashed',
        label,
      };
    }),
  };
}

function seenGuide(renderer: Renderer, guide: Guide): SeenGuide {
  const { label } = guide;
  if (guide.kind === 'row') return { kind: 'row', label, at: renderer.graphToViewport({ x: 0, y: guide.y }).y };
  if (guide.kind === 'column') return { kind: 'column', label, at: renderer.graphToViewport({ x: guide.x, y: 0 }).x };
  const centre = renderer.graphToViewport({ x: 0, y: 0 });
  return { kind: 'ring', label, centre, radius: Math.abs(renderer.graphToViewport({ x: guide.radius, y: 0 }).x - centre.x) };
}
