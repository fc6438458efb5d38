import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type Sigma from 'sigma';
import { useLocation, useSearch } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { RequestError, request } from '../api/request.ts';
import { useTheme } from '../frame/settings.ts';
import { useLanguage } from '../language/language.tsx';
import { Nothing } from '../parts/answer.tsx';
import { CLAIM_FIELDS, type ClaimBrief, claimFact } from '../parts/claims.ts';
import { EntityCombobox } from '../parts/entity-combobox.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { useDrawer } from '../parts/evidence-drawer.tsx';
import { useTitle } from '../parts/use-title.ts';
import { exportGraphMl, exportPng, exportSvg } from './graph/export-graph.ts';
import { GraphCanvas } from './graph/graph-canvas.tsx';
import { GraphModel } from './graph/graph-model.ts';
import { GraphTable } from './graph/graph-table.tsx';
import { type NeighbourFilter, readNeighbourhood } from './graph/neighbourhood.ts';
import { findPath } from './graph/path.ts';

const STRONGEST = 20;
const BETWEEN = `query Between($a: ID!, $b: ID!) { claimsBetween(a: $a, b: $b) { ${CLAIM_FIELDS} } }`;

/** One to five entities and their strongest neighbours; what is shown is in the address. */
export function GraphPage() {
  const asked = new URLSearchParams(useSearch());
  const focus = (asked.get('focus') ?? '').split(',').filter(Boolean).slice(0, 5);
  const type = asked.get('types');
  const predicate = asked.get('predicates');
  const key = [...focus, type, predicate].join(' ');
  const { words } = useLanguage();
  useTitle(words.graph);
  const [, go] = useLocation();
  if (focus.length === 0) {
    return (
      <section class="card">
        <h1>{words.graph}</h1>
        <p class="quiet">{words.graphHint}</p>
        <EntityCombobox label={words.searchLabel} onPick={({ id }) => go(`/graph?focus=${id}`)} />
      </section>
    );
  }
  return <GraphView key={key} focus={focus} type={type} predicate={predicate} />;
}

function GraphView({
  focus,
  type,
  predicate,
}: {
  readonly focus: readonly string[];
  readonly type: string | null;
  readonly predicate: string | null;
}) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const theme = useTheme();
  const { open } = useDrawer();
  const [, go] = useLocation();
  const [model] = useState(() => new GraphModel());
  const [revision, setRevision] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState('');
  const sigma = useRef<Sigma | null>(null);
  const filter: NeighbourFilter = { types: type ? [type] : null, predicates: predicate ? [predicate] : null };
  const labelOf = useCallback((name: string) => ontology.predicates.get(name)?.label[language] ?? name, [ontology, language]);

  /** Adds the next strongest neighbours of entities, and draws once when all are here. */
  const expand = async (ids: readonly string[]) => {
    try {
      const read = ids.map((id) => readNeighbourhood(id, STRONGEST, model.expanded.get(id)?.cursor ?? null, filter));
      for (const found of await Promise.all(read)) if (found) model.add(found);
      setRevision((before) => before + 1);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setNotice(`${words.failed}: ${error.message}`);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each focus; the view is made anew for another
  useEffect(() => {
    void expand(focus);
  }, []);
  const showBetween = async (a: string, b: string) => {
    const { claimsBetween } = await request<{ claimsBetween: readonly ClaimBrief[] }>(BETWEEN, { a, b });
    open(claimsBetween.map((claim) => claimFact(claim, ontology, language, words)));
  };
  const showPath = async () => {
    const [a, b] = [...selected];
    if (!a || !b) return;
    setNotice('');
    const path = await findPath(a, b);
    if (path === null) {
      setNotice(words.noPath);
      return;
    }
    for (const step of path) model.add(step);
    setRevision((before) => before + 1);
  };
  const counts = model.counts;
  const chosen = [...selected].filter((id) => model.graph.hasNode(id));
  return (
    <div class="graph-page">
      <div class="graph-bar">
        <Filter
          label={words.type}
          value={type ?? ''}
          options={[...ontology.types.values()]
            .filter(({ name }) => name !== 'Figure')
            .map(({ name, label }) => [name.toUpperCase(), label[language]])}
          onChange={(value) => go(addressOf(focus, value, predicate))}
        />
        <Filter
          label={words.predicate}
          value={predicate ?? ''}
          options={[...ontology.predicates.values()].map(({ name, label }) => [name, label[language]])}
          onChange={(value) => go(addressOf(focus, type, value))}
        />
        <button type="button" disabled={chosen.length !== 2} onClick={() => void showPath()}>
          {words.path}
        </button>
        <button type="button" onClick={() => sigma.current && exportPng(sigma.current, getComputedStyle(document.body).backgroundColor)}>
          PNG
        </button>
        <button
          type="button"
          onClick={() => sigma.current && exportSvg(sigma.current, model, (kind) => ontology.types.get(kind)?.seal.light ?? '#888')}
        >
          SVG
        </button>
        <button type="button" onClick={() => exportGraphMl(model)}>
          GraphML
        </button>
        <span class="quiet" role="status">
          {words.showing} {counts.nodes} {words.entities} · {counts.edges} {words.links}
          {counts.hidden > 0 && ` · ${words.notShown} ${counts.hidden}`} {notice}
        </span>
      </div>
      {revision === 0 ? (
        <p class="notice">{notice || words.loading}</p>
      ) : counts.nodes === 0 ? (
        <Nothing />
      ) : (
        <GraphCanvas
          model={model}
          revision={revision}
          ontology={ontology}
          labelOf={labelOf}
          theme={theme}
          selected={selected}
          onSelect={(id, isAdding) => setSelected(new Set(isAdding ? [...selected, id].slice(-2) : [id]))}
          onExpand={(id) => void expand([id])}
          onEdge={(a, b) => void showBetween(a, b)}
          onReady={(ready) => {
            sigma.current = ready;
          }}
        />
      )}
      <p class="quiet small">{words.graphKeys}</p>
      {chosen.map((id) => (
        <p key={id}>
          <EntityLink entity={{ id, name: model.graph.getNodeAttribute(id, 'label'), type: model.graph.getNodeAttribute(id, 'kind') }} />{' '}
          <button type="button" onClick={() => void expand([id])}>
            {words.expand}
          </button>
        </p>
      ))}
      <GraphTable model={model} labelOf={labelOf} onEdge={(a, b) => void showBetween(a, b)} />
    </div>
  );
}

function addressOf(focus: readonly string[], type: string | null, predicate: string | null): string {
  const parts = new URLSearchParams({ focus: focus.join(',') });
  if (type) parts.set('types', type);
  if (predicate) parts.set('predicates', predicate);
  return `/graph?${parts}`;
}

interface FilterProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string | null) => void;
}

function Filter({ label, value, options, onChange }: FilterProps) {
  const { words } = useLanguage();
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{words.all}</option>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
