import type Sigma from 'sigma';
import { download } from './download.ts';
import type { GraphModel } from './graph-model.ts';

/** The picture as it stands, as PNG: sigma's layers drawn on one canvas. */
export function exportPng(sigma: Sigma, ground: string): void {
  const { width, height } = sigma.getDimensions();
  const ratio = devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  // WebGL clears its buffer after drawing: draw once more, then copy in the same turn.
  sigma.refresh();
  for (const layer of Object.values(sigma.getCanvases())) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && download('zhengtu.png', blob));
}

const escaped = (text: string) => text.replace(/[<>&"']/gu, (character) => `&#${character.charCodeAt(0)};`);

/** The picture as SVG, from the positions on the screen. */
export function exportSvg(sigma: Sigma, model: GraphModel, colorOf: (kind: string) => string): void {
  const { width, height } = sigma.getDimensions();
  const at = (id: string) => sigma.graphToViewport(model.graph.getNodeAttributes(id) as { x: number; y: number });
  const lines = model.graph.mapEdges((_edge, { size }, source, target) => {
    const [from, to] = [at(source), at(target)];
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="#999" stroke-width="${size}"/>`;
  });
  const nodes = model.graph.mapNodes((id, { label, kind, size }) => {
    const { x, y } = at(id);
    return `<circle cx="${x}" cy="${y}" r="${size}" fill="${colorOf(kind)}"/><text x="${x + size + 2}" y="${y + 4}" font-size="12">${escaped(label)}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${lines.join('')}${nodes.join('')}</svg>`;
  download('zhengtu.svg', new Blob([svg], { type: 'image/svg+xml' }));
}

/** Nodes and edges as GraphML, for other programs. */
export function exportGraphMl(model: GraphModel): void {
  const data = (key: string, value: string) => `<data key="${key}">${escaped(value)}</data>`;
  const nodes = model.graph.mapNodes(
    (id, { label, kind }) => `<node id="${escaped(id)}">${data('name', label)}${data('type', kind)}</node>`,
  );
  const edges = model.graph.mapEdges(
    (_edge, { predicate, claims }, source, target) =>
      `<edge source="${escaped(source)}" target="${escaped(target)}">${data('predicate', predicate)}${data('claims', String(claims))}</edge>`,
  );
  const keys = ['name', 'type'].map((key) => `<key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`);
  const edgeKeys = ['predicate', 'claims'].map((key) => `<key id="${key}" for="edge" attr.name="${key}" attr.type="string"/>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${[...keys, ...edgeKeys].join('')}<graph edgedefault="directed">${nodes.join('')}${edges.join('')}</graph></graphml>`;
  download('zhengtu.graphml', new Blob([xml], { type: 'application/xml' }));
}
