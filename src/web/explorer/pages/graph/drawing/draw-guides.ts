import type { Guide } from '../layout/arrangement.ts';
import type { Palette } from './looks.ts';
import type { Renderer } from './renderer.ts';

const MARGIN = 12;
const LETTERS = 12;

/** Draws what the places of a layout mean behind the nodes: rings, rows, columns, each with its name. */
export function drawGuides(sigma: Renderer, context: CanvasRenderingContext2D, guides: readonly Guide[], palette: Palette): void {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.font = `${LETTERS}px ${palette.font}`;
  context.fillStyle = palette.quiet;
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  const centre = sigma.graphToViewport({ x: 0, y: 0 });
  for (const guide of guides) {
    context.beginPath();
    if (guide.kind === 'ring') {
      const radius = sigma.graphToViewport({ x: guide.radius, y: 0 }).x - centre.x;
      context.arc(centre.x, centre.y, Math.abs(radius), 0, 2 * Math.PI);
      context.textAlign = 'center';
      context.textBaseline = 'bottom';
      context.fillText(guide.label, centre.x, centre.y - Math.abs(radius) - 2);
    } else if (guide.kind === 'row') {
      const { y } = sigma.graphToViewport({ x: 0, y: guide.y });
      context.moveTo(MARGIN, y);
      context.lineTo(width - MARGIN, y);
      context.textAlign = 'start';
      context.textBaseline = 'top';
      context.fillText(guide.label, MARGIN, y + 3);
    } else {
      const { x } = sigma.graphToViewport({ x: guide.x, y: 0 });
      context.textAlign = 'center';
      context.textBaseline = 'top';
      context.fillText(guide.label, x, MARGIN);
    }
    context.stroke();
  }
}
