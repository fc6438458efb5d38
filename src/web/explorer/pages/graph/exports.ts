import type { Ontology } from '../../api/ontology.tsx';
import { download } from './download.ts';
import type { Highlights } from './drawing/highlights.ts';
import { readPalette } from './drawing/looks.ts';
import type { Renderer } from './drawing/renderer.ts';
import { graphMlOf } from './export/graphml-of.ts';
import { pictureOf } from './export/picture-of.ts';
import { pngOf } from './export/png-of.ts';
import { svgOf } from './export/svg-of.ts';
import type { GraphModel } from './graph-model.ts';
import type { Guide } from './layout/arrangement.ts';
import type { Scene } from './scene.ts';

interface Exported {
  readonly scene: Scene | null;
  readonly model: GraphModel;
  readonly highlights: Highlights;
  readonly renderer: { readonly current: Renderer | null };
  readonly ontology: Ontology;
  readonly theme: 'light' | 'dark';
  readonly labelOf: (predicate: string) => string;
  readonly guidesOf: () => readonly Guide[];
  readonly title: string;
}

/** The formats a picture can be taken along in. */
export function exportsOf({ scene, renderer, guidesOf, title, ...shown }: Exported): readonly (readonly [string, () => void])[] {
  const save = (ending: string, content: Blob) => download(`zhengtu-graph.${ending}`, content);
  const png = () => {
    if (renderer.current) void pngOf(renderer.current, readPalette().ground).then((blob) => save('png', blob));
  };
  const svg = () => {
    if (!renderer.current) return;
    const picture = pictureOf(renderer.current, { ...shown, palette: readPalette() }, guidesOf(), title);
    save('svg', new Blob([svgOf(picture)], { type: 'image/svg+xml' }));
  };
  const graphMl = () => {
    if (!scene) return;
    const positions = new Map(shown.model.graph.mapNodes((id, { x, y }) => [id, { x, y }]));
    save('graphml', new Blob([graphMlOf(scene, positions)], { type: 'application/xml' }));
  };
  return [
    ['PNG', png],
    ['SVG', svg],
    ['GraphML', graphMl],
  ];
}
