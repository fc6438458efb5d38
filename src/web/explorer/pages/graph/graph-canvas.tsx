import forceAtlas2 from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import { useEffect, useRef } from 'preact/hooks';
import Sigma from 'sigma';
import type { Ontology } from '../../api/ontology.tsx';
import { labelDrawer, ringDrawer } from './draw-label.ts';
import type { GraphModel } from './graph-model.ts';

export interface GraphCanvasProps {
  readonly model: GraphModel;
  /** Counts up whenever the model changed. */
  readonly revision: number;
  readonly ontology: Ontology;
  readonly labelOf: (predicate: string) => string;
  readonly theme: 'light' | 'dark';
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isAdding: boolean) => void;
  readonly onExpand: (id: string) => void;
  readonly onEdge: (source: string, target: string) => void;
  /** Given once the picture stands, for exports. */
  readonly onReady: (sigma: Sigma) => void;
}

const SETTLES_IN = 1500;

/** The picture: sigma draws, a worker lays out and stops by itself; nothing moves where motion is unwanted. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { model, revision, ontology, labelOf, theme } = props;
  const box = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!box.current) return;
    const style = getComputedStyle(document.documentElement);
    const [ground, ink, accent] = ['--surface', '--ink', '--accent'].map((name) => style.getPropertyValue(name)) as [
      string,
      string,
      string,
    ];
    const renderer = new Sigma(model.graph, box.current, {
      defaultDrawNodeLabel: labelDrawer(ground, ink),
      defaultDrawNodeHover: ringDrawer(ground, ink, accent),
      labelFont: style.getPropertyValue('--sans'),
      labelColor: { color: ink },
      labelDensity: 1.4,
      labelGridCellSize: 110,
      stagePadding: 48,
      edgeLabelFont: style.getPropertyValue('--sans'),
      edgeLabelColor: { color: style.getPropertyValue('--quiet') },
      defaultEdgeColor: style.getPropertyValue('--edge'),
      labelSize: 12,
      renderEdgeLabels: true,
      enableEdgeEvents: true,
      edgeLabelSize: 11,
      labelRenderedSizeThreshold: 6,
      defaultEdgeType: 'arrow',
      zIndex: true,
    });
    sigma.current = renderer;
    let hovered: string | null = null;
    renderer.setSetting('nodeReducer', (id, data) => {
      const seal = ontology.types.get(String(data.kind))?.seal;
      const isDim = hovered !== null && hovered !== id && !model.graph.areNeighbors(hovered, id);
      const color = seal?.[theme] ?? '#888888';
      return {
        ...data,
        color: isDim ? style.getPropertyValue('--line') : color,
        label: isDim ? '' : data.label,
        seal: isDim ? '' : seal?.character,
        highlighted: latest.current.selected.has(id),
      };
    });
    renderer.setSetting('edgeReducer', (edge, data) => {
      const isNear = hovered !== null && model.graph.hasExtremity(edge, hovered);
      return {
        ...data,
        label: isNear || model.graph.size < 40 ? labelOf(String(data.predicate)) : '',
        color: isNear ? style.getPropertyValue('--accent') : style.getPropertyValue('--line'),
      };
    });
    renderer.on('enterNode', ({ node }) => {
      hovered = node;
      renderer.refresh({ skipIndexation: true });
    });
    renderer.on('leaveNode', () => {
      hovered = null;
      renderer.refresh({ skipIndexation: true });
    });
    renderer.on('clickNode', ({ node, event }) => latest.current.onSelect(node, event.original.shiftKey));
    renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      latest.current.onExpand(node);
    });
    renderer.on('clickEdge', ({ edge }) => latest.current.onEdge(model.graph.source(edge), model.graph.target(edge)));
    latest.current.onReady(renderer);
    return () => renderer.kill();
  }, [model, ontology, labelOf, theme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: lays out again when the model changed
  useEffect(() => {
    if (model.graph.order < 3) return;
    const settings = { ...forceAtlas2.inferSettings(model.graph), gravity: 1, scalingRatio: 8, slowDown: 4 };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      forceAtlas2.assign(model.graph, { iterations: 120, settings });
      return;
    }
    const layout = new FA2Layout(model.graph, { settings });
    layout.start();
    const timer = setTimeout(() => layout.stop(), SETTLES_IN);
    return () => {
      clearTimeout(timer);
      layout.kill();
    };
  }, [model, revision]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: draws again when the selection changed
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [props.selected]);

  return <div ref={box} class="graph-canvas" data-testid="graph-canvas" />;
}
