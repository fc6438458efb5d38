import Sigma from 'sigma';
import { EdgeLineProgram, type EdgeProgramType } from 'sigma/rendering';
import { CROWD, type EdgeData, type NodeData } from '../graph-model.ts';
import type { Guide } from '../layout/arrangement.ts';
import { DashedArrowProgram } from './dashed-edge.ts';
import { drawGuides } from './draw-guides.ts';
import { labelDrawer, ringDrawer } from './draw-label.ts';
import { drawSeals } from './draw-seals.ts';
import { edgeLook, type Look, nodeLook } from './looks.ts';
import type { Renderer } from './renderer.ts';

/** Sigma over the model's graph, in the looks of the page. `guidesOf` is asked at every drawing. */
export function createRenderer(box: HTMLElement, look: Look, guidesOf: () => readonly Guide[]): Renderer {
  const { palette, model, highlights } = look;
  const sigma: Renderer = new Sigma<NodeData, EdgeData>(model.graph, box, {
    defaultDrawNodeLabel: labelDrawer(palette.ground, palette.ink),
    defaultDrawNodeHover: ringDrawer(palette.ground, palette.ink, palette.accent),
    edgeProgramClasses: { dashed: DashedArrowProgram, thin: EdgeLineProgram as unknown as EdgeProgramType<NodeData, EdgeData> },
    nodeReducer: nodeLook(look),
    edgeReducer: edgeLook(look),
    labelFont: palette.font,
    labelColor: { color: palette.ink },
    labelSize: 12,
    labelDensity: 1.2,
    labelGridCellSize: 110,
    labelRenderedSizeThreshold: 5,
    edgeLabelFont: palette.font,
    edgeLabelColor: { color: palette.quiet },
    edgeLabelSize: 11,
    defaultEdgeType: 'arrow',
    renderEdgeLabels: true,
    enableEdgeEvents: true,
    stagePadding: 48,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 8,
  });
  addLayer(sigma, 'guides', { beforeLayer: 'edges' }, (context) => drawGuides(sigma, context, guidesOf(), palette));
  addLayer(sigma, 'seals', { afterLayer: 'nodes' }, (context) => drawSeals(sigma, context, palette, (id) => !highlights.isRaised(id)));
  // Sigma draws raised nodes once more above the names: their seals go above that.
  addLayer(sigma, 'raised', { afterLayer: 'hoverNodes' }, (context) => drawSeals(sigma, context, palette, (id) => highlights.isRaised(id)));
  easeMoving(sigma);
  sigma.refresh();
  return sigma;
}

/** Leaves out what costs most while a crowded picture moves. */
export function easeMoving(sigma: Renderer): void {
  const isCrowded = sigma.getGraph().size > CROWD;
  for (const name of ['hideEdgesOnMove', 'hideLabelsOnMove'] as const) {
    if (sigma.getSetting(name) !== isCrowded) sigma.setSetting(name, isCrowded);
  }
}

type Place = { readonly beforeLayer: string } | { readonly afterLayer: string };

/** A canvas of ours among sigma's, drawn whenever the picture is, sharp on screens of any density. */
function addLayer(sigma: Renderer, name: string, place: Place, draw: (context: CanvasRenderingContext2D) => void): void {
  const canvas = sigma.createCanvas(name, { ...place, style: { pointerEvents: 'none' } });
  const context = canvas.getContext('2d');
  if (!context) return;
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    const [wide, high] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    if (canvas.width !== wide || canvas.height !== high) {
      Object.assign(canvas, { width: wide, height: high });
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
      context.scale(devicePixelRatio, devicePixelRatio);
    }
    draw(context);
  });
}
