import type { Ontology } from '../../../api/ontology.tsx';
import type { EdgeData, GraphModel, NodeData } from '../graph-model.ts';
import type { Highlights } from './highlights.ts';

/** Colours of the style sheet, read once for a theme: a canvas does not read them itself. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly edge: string;
  /** For edges in a crowd. */
  readonly faint: string;
  readonly accent: string;
  readonly font: string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: value('surface'),
    ink: value('ink'),
    quiet: value('quiet'),
    line: value('line'),
    edge: value('edge'),
    faint: value('edge-faint'),
    accent: value('accent'),
    font: value('sans'),
  };
}

/** With more edges than this only those of a chosen node are named. */
const NAMED_EDGES = 40;
/** With more edges than this they step back. */
const CROWD = 120;
/** With no more nodes than this all are named, whether their names touch or not. */
const NAMED_NODES = 40;

export interface Look {
  readonly model: GraphModel;
  readonly highlights: Highlights;
  readonly palette: Palette;
  readonly ontology: Ontology;
  readonly theme: 'light' | 'dark';
  readonly labelOf: (predicate: string) => string;
}

/** How a node looks now. */
export function nodeLook({ model, highlights, palette, ontology, theme }: Look) {
  return (id: string, data: NodeData) => {
    const seal = ontology.types.get(data.kind)?.seal;
    const isDim = highlights.isDim(id);
    return {
      ...data,
      type: 'circle',
      color: isDim ? palette.line : (seal?.[theme] ?? palette.quiet),
      label: isDim ? '' : data.label,
      seal: isDim ? '' : (seal?.character ?? ''),
      isPinned: highlights.pinned.has(id),
      highlighted: highlights.selected.has(id) || highlights.pathNodes.has(id),
      forceLabel: highlights.isRaised(id) || highlights.pinned.has(id) || model.graph.order <= NAMED_NODES,
      zIndex: isDim ? 0 : 1,
    };
  };
}

/** How an edge looks now. */
export function edgeLook({ model, highlights, palette, labelOf }: Look) {
  return (edge: string, data: EdgeData) => {
    const isOnPath = highlights.pathEdges.has(edge);
    const isNear = highlights.isNear(edge);
    const isNamed = isNear || isOnPath || (model.graph.size <= NAMED_EDGES && !highlights.isPointing);
    return {
      ...data,
      label: isNamed ? labelOf(data.predicate) : '',
      color:
        isNear || isOnPath
          ? palette.accent
          : highlights.isPointing
            ? palette.line
            : model.graph.size > CROWD
              ? palette.faint
              : palette.edge,
      size: isOnPath ? data.size + 2 : data.size,
      zIndex: isNear || isOnPath ? 1 : 0,
    };
  };
}
