import type { Renderer } from '../drawing/renderer.ts';

/** Layers that take part in a picture: not the one that only catches the mouse. */
const UNSEEN = 'mouse';

/** The picture as it stands on the screen, as PNG: all layers drawn on one canvas. Rejects where the browser cannot. */
export function pngOf(renderer: Renderer, ground: string): Promise<Blob> {
  const { width, height } = renderer.getDimensions();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('no canvas to draw on'));
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  // WebGL clears its buffer after drawing: draw once more, then copy in the same turn.
  renderer.refresh();
  const layers = [...renderer.getContainer().querySelectorAll('canvas')].filter((layer) => !layer.classList.contains(`sigma-${UNSEEN}`));
  for (const layer of layers) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))));
  });
}
