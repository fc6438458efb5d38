import { fill, useGraphWords } from '../../../language/graph-words.ts';
import { useLanguage } from '../../../language/language.tsx';
import type { SceneNode } from '../scene.ts';
import type { GraphView } from '../view.ts';

interface PathLineProps {
  readonly view: GraphView;
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly isPathless: boolean;
  readonly onDrop: () => void;
}

/** Which path is shown, or that there is none; and a way to drop it. */
export function PathLine({ view: { path }, nodes, isPathless, onDrop }: PathLineProps) {
  const { words } = useLanguage();
  const texts = useGraphWords();
  if (!path) return null;
  const [a, b] = path.map((id) => nodes.get(id)?.name ?? '…');
  return (
    <p class="path-line">
      <span role="status">
        {fill(texts.pathShown, { a: a ?? '…', b: b ?? '…' })}
        {isPathless && `: ${words.noPath}`}
      </span>{' '}
      <button type="button" onClick={onDrop}>
        {texts.dropPath}
      </button>
    </p>
  );
}
