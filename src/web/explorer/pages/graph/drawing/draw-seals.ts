import type { Palette } from './looks.ts';
import type { Renderer } from './renderer.ts';

/** Beyond so many nodes on the screen seals are left to those that have room for a label. */
const MOST = 600;
const SMALLEST = 7;

/** Draws the character of its type into every node in view that is meant and has room for it. */
export function drawSeals(
  sigma: Renderer,
  context: CanvasRenderingContext2D,
  { ground, font }: Palette,
  isMeant: (id: string) => boolean,
): void {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  const graph = sigma.getGraph();
  if (graph.order > MOST) return;
  context.fillStyle = ground;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const id of graph.nodes()) {
    if (!isMeant(id)) continue;
    const data = sigma.getNodeDisplayData(id) as { x: number; y: number; size: number; seal?: string } | undefined;
    const size = data ? sigma.scaleSize(data.size) : 0;
    if (!data?.seal || size < SMALLEST) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    context.font = `${Math.round(size * 1.1)}px ${font}`;
    context.fillText(data.seal, x, y + 1);
  }
}
