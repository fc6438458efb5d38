import { fill, useGraphWords } from '../../../language/graph-words.ts';
import { nextPer } from '../expansion.ts';
import { MOST_DRAWN, MOST_NODES, type Scene } from '../scene.ts';
import type { GraphView } from '../view.ts';

interface StatusLineProps {
  readonly scene: Scene;
  readonly view: GraphView;
  readonly isLoading: boolean;
  readonly notice: string;
  readonly change: (part: Partial<GraphView>) => void;
}

/** How much is shown, how much is not, and a way to more. */
export function StatusLine({ scene, view, isLoading, notice, change }: StatusLineProps) {
  const texts = useGraphWords();
  const more = nextPer(view.per);
  const isFull = scene.nodes.length >= MOST_NODES;
  const parts = [
    fill(texts.shown, { nodes: scene.nodes.length, edges: scene.edges.length }),
    scene.omitted > 0 && fill(texts.omitted, { n: scene.omitted }),
    scene.edges.length > MOST_DRAWN && fill(texts.drawn, { n: MOST_DRAWN }),
    isFull && fill(texts.full, { n: MOST_NODES }),
    notice,
    isLoading && texts.updating,
  ];
  return (
    <p class="status-line quiet">
      <span role="status">{parts.filter(Boolean).join(' · ')}</span>
      {scene.omitted > 0 && !isFull && more !== null && (
        <button type="button" class="plain" onClick={() => change({ per: more })}>
          {fill(texts.showMore, { n: more })}
        </button>
      )}
    </p>
  );
}
