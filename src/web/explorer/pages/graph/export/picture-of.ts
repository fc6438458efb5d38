import type { Look } from '../drawing/looks.ts';
import { edgeLook, nodeLook } from '../drawing/looks.ts';
import type { Renderer } from '../drawing/renderer.ts';
import type { Guide } from '../layout/arrangement.ts';
import type { Point } from '../view.ts';
import type { Picture, SeenGuide } from './svg-of.ts';

/** With more nodes than this only those are named that are named on the screen. */
const ALL_NAMED = 200;

/** What the renderer shows, as plain numbers and words; crowded pictures further apart than on the screen. */
export function pictureOf(renderer: Renderer, look: Look, guides: readonly Guide[], title: string): Picture {
  const { model, palette } = look;
  const { graph } = model;
  const named = renderer.getNodeDisplayedLabels();
  const [seenNode, seenEdge] = [nodeLook(look), edgeLook(look)];
  const spread = spreadOf(graph.mapNodes((_id, data) => renderer.graphToViewport(data)));
  const seen = (place: Point): Point => {
    const { x, y } = renderer.graphToViewport(place);
    return { x: spread * x, y: spread * y };
  };
  const at = (id: string) => seen(graph.getNodeAttributes(id));
  const sizeOf = (id: string) => renderer.scaleSize(graph.getNodeAttribute(id, 'size'));
  return {
    title,
    font: palette.font,
    ground: palette.ground,
    ink: palette.ink,
    quiet: palette.quiet,
    line: palette.line,
    guides: guides.map((guide) => seenGuide(seen, guide)),
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

/** Pixels a node with its name needs, and the most a picture is drawn apart for that. */
const ROOM = 110 * 48;
const MOST_SPREAD = 6;

/** How much further apart than on the screen everything is drawn, for names to be read: a file has no edge to end at. */
function spreadOf(places: readonly Point[]): number {
  const area = extent(places.map(({ x }) => x)) * extent(places.map(({ y }) => y));
  return area === 0 ? 1 : Math.min(MOST_SPREAD, Math.max(1, Math.sqrt((places.length * ROOM) / area)));
}

function extent(values: readonly number[]): number {
  const [least, most] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);
  return Math.max(0, most - least);
}

function seenGuide(seen: (place: Point) => Point, guide: Guide): SeenGuide {
  const { label } = guide;
  if (guide.kind === 'row') return { kind: 'row', label, at: seen({ x: 0, y: guide.y }).y };
  if (guide.kind === 'column') return { kind: 'column', label, at: seen({ x: guide.x, y: 0 }).x };
  const centre = seen({ x: 0, y: 0 });
  return { kind: 'ring', label, centre, radius: Math.abs(seen({ x: guide.radius, y: 0 }).x - centre.x) };
}
