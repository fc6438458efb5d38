import { useCallback, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useOntology } from '../../api/ontology.tsx';
import { useTheme } from '../../frame/settings.ts';
import { fill, useGraphWords } from '../../language/graph-words.ts';
import { useLanguage } from '../../language/language.tsx';
import { Failure, Nothing } from '../../parts/answer.tsx';
import { EntityCombobox } from '../../parts/entity-combobox.tsx';
import { collapsed, expanded } from './expansion.ts';
import { exportsOf } from './exports.ts';
import { GraphCanvas } from './graph-canvas.tsx';
import { FilterBar } from './panels/filter-bar.tsx';
import { GraphTable } from './panels/graph-table.tsx';
import { Legend } from './panels/legend.tsx';
import { NodeList } from './panels/node-list.tsx';
import { PathLine } from './panels/path-line.tsx';
import { PictureBar } from './panels/picture-bar.tsx';
import { type NodeActions, Selection } from './panels/selection.tsx';
import { StatusLine } from './panels/status-line.tsx';
import { edgeKey } from './scene.ts';
import { useClaims } from './use-claims.ts';
import { usePicture } from './use-picture.ts';
import { useScene } from './use-scene.ts';
import { useTerms } from './use-terms.ts';
import { addressOf, EMPTY_VIEW, type GraphView as View } from './view.ts';

const NOBODY: readonly string[] = [];

/** The graph around the entities of a view: filters above, the picture with its list beside it, the table below. */
export function GraphView({ view }: { readonly view: View }) {
  const { language, words } = useLanguage();
  const texts = useGraphWords();
  const ontology = useOntology();
  const theme = useTheme();
  const [, go] = useLocation();
  const { scene, path, isPathless, isLoading, error, retry } = useScene(view);
  const [chosen, setChosen] = useState(NOBODY);
  const [notice, setNotice] = useState('');
  const typeOrder = useMemo(() => [...ontology.types.keys()], [ontology]);
  const terms = useTerms(view);
  const nodes = useMemo(() => new Map(scene?.nodes.map((node) => [node.id, node])), [scene]);
  const selected = useMemo(() => chosen.filter((id) => nodes.has(id)), [chosen, nodes]);
  const picture = usePicture({ scene, view, path, selected, terms, typeOrder });
  const { model, highlights, renderer, guidesOf } = picture;
  const labelOf = useCallback((name: string) => ontology.predicates.get(name)?.label[language] ?? name, [ontology, language]);
  const showClaims = useClaims(view);
  const showAnyClaims = useClaims(EMPTY_VIEW);

  const change = (part: Partial<View>, isMinor = false) => {
    setNotice('');
    go(addressOf({ ...view, ...part }), { replace: isMinor });
  };
  const select = (id: string | null, isAdding: boolean) => {
    if (id === null) setChosen(NOBODY);
    else setChosen(isAdding ? [...selected.filter((other) => other !== id), id].slice(-2) : [id]);
  };
  const pin = (id: string, at = picture.placeOf(id)) => change({ pins: new Map(view.pins).set(id, at) }, true);
  const unpin = (id: string) => change({ pins: new Map([...view.pins].filter(([other]) => other !== id)) }, true);
  const onNode = (id: string, next: typeof expanded) => {
    const node = nodes.get(id);
    if (node) change(next(view, node));
  };
  const actions: NodeActions = {
    expand: (id) => onNode(id, expanded),
    collapse: (id) => onNode(id, collapsed),
    togglePin: (id) => (view.pins.has(id) ? unpin(id) : pin(id)),
    showPath: (from, to) => from !== to && change({ path: [from, to] }),
    showClaims: (a, b) => void showClaims(a, b).then((isSome) => setNotice(isSome ? '' : texts.noEvidence)),
    focusOn: (focus) => change({ focus }),
  };
  // What a path goes over is shown though the filters leave it out: so are its sentences.
  const onEdge = (key: string) => {
    const edge = scene?.edges.find((one) => edgeKey(one) === key);
    if (edge) void (path.some((step) => edgeKey(step) === key) ? showAnyClaims : showClaims)(edge.source, edge.target, edge.predicate);
  };
  /** What a screen reader says of the node one has come to. */
  const spoken = (id: string) => {
    const node = nodes.get(id);
    return node ? `${ontology.types.get(node.type)?.label[language] ?? node.type} ${node.name}` : '';
  };
  const names = view.focus.flatMap((id) => nodes.get(id)?.name ?? []);
  const title = fill(texts.svgTitle, { names: names.join('、') });
  const exports = exportsOf({ scene, model, highlights, renderer, ontology, theme, labelOf, guidesOf, title });

  return (
    <div class="graph-page">
      <h1 class="visually-hidden">
        {words.graph}: {names.join('、')}
      </h1>
      <FilterBar view={view} change={change} />
      <Legend scene={scene} picked={view.types} onChange={(types) => change({ types })} />
      {error && <Failure error={error} retry={retry} />}
      {scene && scene.nodes.length === 0 && <Nothing />}
      {scene && scene.nodes.length > 0 && (
        <>
          <div class="graph-columns">
            <section aria-label={words.graph}>
              <PictureBar view={view} change={change} renderer={renderer} onAgain={picture.again} exports={exports} />
              <GraphCanvas
                model={model}
                highlights={highlights}
                ontology={ontology}
                labelOf={labelOf}
                theme={theme}
                isBusy={picture.isBusy}
                guidesOf={guidesOf}
                current={selected.at(-1) ?? null}
                onSelect={select}
                onExpand={actions.expand}
                onCollapse={actions.collapse}
                onEdge={onEdge}
                onGrab={picture.grab}
                onPin={(id) => pin(id)}
                onTogglePin={actions.togglePin}
                onReady={(ready) => {
                  renderer.current = ready;
                }}
              />
              <StatusLine scene={scene} view={view} isLoading={isLoading} notice={notice} change={change} />
            </section>
            <aside class="graph-side" aria-label={texts.selection}>
              <p class="visually-hidden" aria-live="polite">
                {selected.map((id) => spoken(id)).join('；')}
              </p>
              <h2>{texts.selection}</h2>
              <Selection nodes={selected.flatMap((id) => nodes.get(id) ?? [])} view={view} actions={actions} />
              <PathLine view={view} nodes={nodes} isPathless={isPathless} onDrop={() => change({ path: null })} />
              <EntityCombobox
                label={texts.add}
                placeholder={texts.add}
                onPick={({ id }) => change({ focus: [...view.focus.slice(-4), id] })}
              />
              <NodeList scene={scene} selected={selected} onSelect={select} onExpand={actions.expand} />
            </aside>
          </div>
          <p id="graph-keys" class="quiet small">
            {texts.keys}
          </p>
          <GraphTable scene={scene} labelOf={labelOf} onEdge={(edge) => onEdge(edgeKey(edge))} />
        </>
      )}
    </div>
  );
}
