import { useEffect, useRef } from 'preact/hooks';
import type { Ontology } from '../../api/ontology.tsx';
import { useGraphWords } from '../../language/graph-words.ts';
import { isArrow, nextTowards } from './direction.ts';
import { createRenderer } from './drawing/create-renderer.ts';
import { enableDragging } from './drawing/drag.ts';
import type { Highlights } from './drawing/highlights.ts';
import { readPalette } from './drawing/looks.ts';
import type { Renderer } from './drawing/renderer.ts';
import type { GraphModel } from './graph-model.ts';
import type { Guide } from './layout/arrangement.ts';
import type { Point } from './view.ts';

export interface GraphCanvasProps {
  readonly model: GraphModel;
  readonly highlights: Highlights;
  readonly ontology: Ontology;
  readonly labelOf: (predicate: string) => string;
  readonly theme: 'light' | 'dark';
  readonly guidesOf: () => readonly Guide[];
  /** Whether the layout is still at work. */
  readonly isBusy: boolean;
  /** The node the keyboard stands on. */
  readonly current: string | null;
  readonly onSelect: (id: string | null, isAdding: boolean) => void;
  readonly onExpand: (id: string) => void;
  readonly onCollapse: (id: string) => void;
  readonly onEdge: (edge: string) => void;
  readonly onGrab: (id: string) => void;
  readonly onPin: (id: string, at: Point) => void;
  readonly onTogglePin: (id: string) => void;
  /** Given whenever the picture was made anew, for exports and the buttons beside it; null once it is gone. */
  readonly onReady: (renderer: Renderer | null) => void;
}

/** The picture: sigma draws, pointers and keys act on it. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { model, highlights, ontology, labelOf, theme, guidesOf } = props;
  const texts = useGraphWords();
  const box = useRef<HTMLDivElement>(null);
  const sigma = useRef<Renderer | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!box.current) return;
    const look = { model, highlights, ontology, theme, labelOf, palette: readPalette() };
    const renderer = createRenderer(box.current, look, guidesOf);
    sigma.current = renderer;
    listen(renderer, highlights, () => latest.current);
    enableDragging(
      renderer,
      model,
      (id) => latest.current.onGrab(id),
      (id, at) => latest.current.onPin(id, at),
    );
    latest.current.onReady(renderer);
    return () => {
      latest.current.onReady(null);
      renderer.kill();
    };
  }, [model, highlights, ontology, labelOf, theme, guidesOf]);

  const onKeyDown = (event: KeyboardEvent) => {
    const renderer = sigma.current;
    if (!renderer || event.ctrlKey || event.metaKey || event.altKey) return;
    if (act(event.key, renderer, latest.current)) event.preventDefault();
  };
  return (
    <div
      ref={box}
      class="graph-canvas"
      data-testid="graph-canvas"
      role="application"
      aria-label={texts.picture}
      aria-describedby="graph-keys"
      aria-busy={props.isBusy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows, Enter and letters act on the picture
      tabIndex={0}
      onKeyDown={onKeyDown}
    />
  );
}

function listen(renderer: Renderer, highlights: Highlights, props: () => GraphCanvasProps): void {
  const box = renderer.getContainer();
  const point = (id: string | null) => {
    highlights.point(id);
    if (id === null) delete box.dataset.pointed;
    else box.dataset.pointed = id;
    renderer.refresh({ skipIndexation: true });
  };
  renderer.on('enterNode', ({ node }) => point(node));
  renderer.on('leaveNode', () => point(null));
  renderer.on('clickNode', ({ node, event }) => props().onSelect(node, event.original.shiftKey));
  renderer.on('clickStage', () => props().onSelect(null, false));
  renderer.on('clickEdge', ({ edge }) => props().onEdge(edge));
  renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    props().onExpand(node);
  });
}

/** What a key does; false where it does nothing here. */
function act(key: string, renderer: Renderer, props: GraphCanvasProps): boolean {
  const camera = renderer.getCamera();
  const { current, model } = props;
  if (isArrow(key)) {
    const next = neighbourTowards(key, renderer, current);
    if (next !== null) {
      props.onSelect(next, false);
      bringIntoView(renderer, next);
    }
    return true;
  }
  if (key === '+' || key === '=') camera.animatedZoom({ duration: 100 });
  else if (key === '-') camera.animatedUnzoom({ duration: 100 });
  else if (key === '0') camera.animatedReset({ duration: 100 });
  else if (key === 'Escape') props.onSelect(null, false);
  else if (current === null || !model.graph.hasNode(current)) return false;
  else if (key === 'Enter') props.onExpand(current);
  else if (key === 'Backspace' || key === 'Delete') props.onCollapse(current);
  else if (key === 'p') props.onTogglePin(current);
  else return false;
  return true;
}

/** The node an arrow leads to; without one to start from, the one nearest to the middle of the picture. */
function neighbourTowards(key: string, renderer: Renderer, current: string | null): string | null {
  const graph = renderer.getGraph();
  const seen = (id: string) => renderer.graphToViewport(graph.getNodeAttributes(id));
  const { width, height } = renderer.getDimensions();
  const places = new Map(graph.filterNodes((id) => id !== current).map((id) => [id, seen(id)]));
  const isSome = current !== null && graph.hasNode(current);
  return nextTowards(key, isSome ? seen(current) : { x: width / 2, y: height / 2 }, places);
}

const MARGIN = 24;

/** Moves the picture so that a node that lies outside it comes to its middle. */
function bringIntoView(renderer: Renderer, id: string): void {
  const { width, height } = renderer.getDimensions();
  const { x, y } = renderer.graphToViewport(renderer.getGraph().getNodeAttributes(id));
  if (x > MARGIN && y > MARGIN && x < width - MARGIN && y < height - MARGIN) return;
  const place = renderer.getNodeDisplayData(id);
  if (place) void renderer.getCamera().animate({ x: place.x, y: place.y }, { duration: 120 });
}
