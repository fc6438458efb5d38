import { fill, useGraphWords } from '../../../language/graph-words.ts';
import { EntityCombobox } from '../../../parts/entity-combobox.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import { canCollapse, canExpand } from '../expansion.ts';
import type { SceneNode } from '../scene.ts';
import { type GraphView, MOST_FOCUS } from '../view.ts';

export interface NodeActions {
  readonly expand: (id: string) => void;
  readonly collapse: (id: string) => void;
  readonly togglePin: (id: string) => void;
  readonly showPath: (from: string, to: string) => void;
  readonly showClaims: (a: string, b: string) => void;
  readonly focusOn: (ids: readonly string[]) => void;
}

interface SelectionProps {
  readonly nodes: readonly SceneNode[];
  readonly view: GraphView;
  readonly actions: NodeActions;
}

/** What may be done with the one or two entities that are chosen. */
export function Selection({ nodes, view, actions }: SelectionProps) {
  const texts = useGraphWords();
  const [first, second] = nodes;
  if (!first) return <p class="quiet small">{texts.nothingSelected}</p>;
  return (
    <>
      {nodes.map((node) => (
        <SelectedNode key={node.id} node={node} view={view} actions={actions} />
      ))}
      {second ? (
        <p class="chips">
          <button type="button" onClick={() => actions.showPath(first.id, second.id)}>
            {texts.pathBetween}
          </button>
          <button type="button" onClick={() => actions.showClaims(first.id, second.id)}>
            {texts.evidenceBetween}
          </button>
        </p>
      ) : (
        <EntityCombobox label={texts.pathTo} placeholder={texts.pathTo} onPick={({ id }) => actions.showPath(first.id, id)} />
      )}
    </>
  );
}

function SelectedNode({ node, view, actions }: { readonly node: SceneNode; readonly view: GraphView; readonly actions: NodeActions }) {
  const texts = useGraphWords();
  const { id, neighbours, asked } = node;
  const isFocus = view.focus.includes(id);
  return (
    <div class="selected">
      <EntityLink entity={node} />
      <p class="quiet small">
        {neighbours === null ? texts.neighboursUnknown : fill(texts.neighbours, { n: neighbours, asked: Math.min(asked, neighbours) })}
      </p>
      <p class="chips">
        {canExpand(node) && (
          <button type="button" onClick={() => actions.expand(id)}>
            {neighbours === null ? texts.expandAll : fill(texts.expand, { n: Math.min(20, neighbours - asked) })}
          </button>
        )}
        {canCollapse(node) && (
          <button type="button" onClick={() => actions.collapse(id)}>
            {texts.collapse}
          </button>
        )}
        <button type="button" onClick={() => actions.togglePin(id)}>
          {view.pins.has(id) ? texts.unpin : texts.pin}
        </button>
        {!(isFocus && view.focus.length === 1) && (
          <button type="button" onClick={() => actions.focusOn([id])}>
            {texts.centre}
          </button>
        )}
        {isFocus && view.focus.length > 1 && (
          <button type="button" onClick={() => actions.focusOn(view.focus.filter((other) => other !== id))}>
            {texts.removeFocus}
          </button>
        )}
        {!isFocus && view.focus.length < MOST_FOCUS && (
          <button type="button" onClick={() => actions.focusOn([...view.focus, id])}>
            {texts.addFocus}
          </button>
        )}
      </p>
    </div>
  );
}
