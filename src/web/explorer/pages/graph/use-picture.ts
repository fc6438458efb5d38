import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { easeMoving } from './drawing/create-renderer.ts';
import { Highlights } from './drawing/highlights.ts';
import type { Renderer } from './drawing/renderer.ts';
import { ForceRunner } from './force-runner.ts';
import { GraphModel } from './graph-model.ts';
import { layoutOf } from './layout/arrange.ts';
import type { Guide, Terms } from './layout/arrangement.ts';
import { edgeKey, type Scene, type SceneEdge } from './scene.ts';
import type { GraphView, LayoutName, Point } from './view.ts';

interface PictureOptions {
  readonly scene: Scene | null;
  readonly view: GraphView;
  readonly path: readonly SceneEdge[];
  readonly selected: readonly string[];
  readonly terms: Terms;
  readonly typeOrder: readonly string[];
}

const TENTH = 10;

/** Keeps the picture in step with the scene: takes it on, lays it out, marks what stands out. */
export function usePicture({ scene, view, path, selected, terms, typeOrder }: PictureOptions) {
  const [model] = useState(() => new GraphModel());
  const [highlights] = useState(() => new Highlights(model));
  const renderer = useRef<Renderer | null>(null);
  const guides = useRef<readonly Guide[]>([]);
  const guidesOf = useCallback(() => guides.current, []);
  const [isBusy, setBusy] = useState(false);
  const [runner] = useState(() => new ForceRunner(model, setBusy));
  /** Nodes that a layout has not yet brought to rest, and the layout that everything else was placed by. */
  const moving = useRef<ReadonlySet<string>>(new Set());
  const settled = useRef<LayoutName | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isPinned = useCallback((id: string) => highlights.pinned.has(id), [highlights]);
  const pins = pointsOf(view.pins);

  // biome-ignore lint/correctness/useExhaustiveDependencies: lays out when the scene or layout is another, not when words are
  useLayoutEffect(() => {
    if (!scene) return;
    const stillMoving = runner.isRunning ? moving.current : new Set<string>();
    runner.stop();
    const isFirst = settled.current !== view.layout || model.graph.order === 0;
    const name = view.layout === 'force' ? 'radial' : view.layout;
    const arrangement = layoutOf(name, typeOrder)(scene, terms);
    const fresh = model.show(scene, arrangement.positions);
    guides.current = view.layout === 'force' ? [] : arrangement.guides;
    highlights.pinned = new Set(view.pins.keys());
    if (view.layout !== 'force' || isFirst) model.place(arrangement.positions);
    model.place(pins);
    settled.current = view.layout;
    moving.current = isFirst ? new Set(model.graph.nodes()) : new Set([...fresh, ...stillMoving]);
    if (isFirst || fresh.length > 0) renderer.current?.setCustomBBox(null);
    if (view.layout === 'force' && moving.current.size > 0 && model.graph.order > 2) {
      runner.start((id) => isPinned(id) || !moving.current.has(id), stretchOf(renderer.current));
    }
    if (!renderer.current) return;
    renderer.current.setGraph(model.graph);
    easeMoving(renderer.current);
  }, [scene, view.layout, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when pins are others, which their place in the address tells
  useEffect(() => {
    highlights.pinned = new Set(pins.keys());
    if (scene && view.layout !== 'force') model.place(layoutOf(view.layout, typeOrder)(scene, terms).positions);
    model.place(pins);
    renderer.current?.refresh();
  }, [view.pins]);

  useEffect(() => {
    highlights.selected = new Set(selected);
    highlights.pathEdges = new Set(path.map(edgeKey));
    highlights.pathNodes = new Set(path.flatMap(({ source, target }) => [source, target]));
    renderer.current?.refresh({ skipIndexation: true });
  }, [highlights, selected, path]);

  useEffect(() => () => runner.stop(), [runner]);

  const again = () => {
    settled.current = null;
    setAttempt(attempt + 1);
  };
  /** A node that is held in the hand is left alone by the layout. */
  const grab = (id: string) => {
    if (!isPinned(id)) highlights.pinned = new Set([...highlights.pinned, id]);
  };
  const placeOf = (id: string): Point => {
    const { x, y } = model.graph.getNodeAttributes(id);
    return { x: Math.round(x * TENTH), y: Math.round(y * TENTH) };
  };
  return { model, highlights, renderer, guidesOf, isBusy, again, grab, placeOf };
}

/** As wide as the picture's frame is for its height, within reason; pictures that are not yet drawn are taken for wide ones. */
function stretchOf(renderer: Renderer | null): number {
  const { width, height } = renderer?.getDimensions() ?? { width: 3, height: 2 };
  return Math.min(1.6, Math.max(0.8, width / height));
}

function pointsOf(pins: ReadonlyMap<string, Point>): Map<string, Point> {
  return new Map([...pins].map(([id, { x, y }]) => [id, { x: x / TENTH, y: y / TENTH }]));
}
