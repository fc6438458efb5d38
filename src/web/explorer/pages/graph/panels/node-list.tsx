import { useMemo, useState } from 'preact/hooks';
import { fill, useGraphWords } from '../../../language/graph-words.ts';
import { Seal } from '../../../parts/seal.tsx';
import { type Scene, type SceneNode, weights } from '../scene.ts';

interface NodeListProps {
  readonly scene: Scene;
  readonly selected: readonly string[];
  readonly onSelect: (id: string, isAdding: boolean) => void;
  readonly onExpand: (id: string) => void;
}

/** How many are listed; others are found by typing. */
const LISTED = 100;

/** Everything in the picture as a list, strongest first: a way in for the keyboard and for those who do not see the picture. */
export function NodeList({ scene, selected, onSelect, onExpand }: NodeListProps) {
  const texts = useGraphWords();
  const [typed, setTyped] = useState('');
  const ordered = useMemo(() => strongestFirst(scene), [scene]);
  const found = ordered.filter(({ name }) => name.includes(typed.trim()));
  return (
    <section class="node-list" aria-label={texts.list}>
      <h2>
        {texts.list} <span class="quiet">{scene.nodes.length}</span>
      </h2>
      <input
        type="search"
        value={typed}
        placeholder={texts.find}
        aria-label={texts.find}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable */}
      <ul tabIndex={0} aria-label={texts.list}>
        {found.slice(0, LISTED).map(({ id, name, type }) => (
          <li key={id}>
            <button
              type="button"
              class="plain ink"
              aria-pressed={selected.includes(id)}
              onClick={(event) => onSelect(id, event.shiftKey)}
              onDblClick={() => onExpand(id)}
            >
              <Seal type={type} /> {name}
            </button>
          </li>
        ))}
      </ul>
      {found.length > LISTED && <p class="quiet small">{fill(texts.further, { n: found.length - LISTED })}</p>}
    </section>
  );
}

function strongestFirst(scene: Scene): SceneNode[] {
  const weight = weights(scene);
  return [...scene.nodes].sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
}
