import { useMemo } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import { useGraphWords } from '../language/graph-words.ts';
import { useLanguage } from '../language/language.tsx';
import { EntityCombobox } from '../parts/entity-combobox.tsx';
import { useTitle } from '../parts/use-title.ts';
import '../style/graph.css';
import { GraphView } from './graph/graph-view.tsx';
import { addressOf, EMPTY_VIEW, readView } from './graph/view.ts';

/** One to five entities and what they are joined to; what is shown is in the address. */
export function GraphPage() {
  const search = useSearch();
  const view = useMemo(() => readView(search), [search]);
  const { words } = useLanguage();
  const texts = useGraphWords();
  useTitle(words.graph);
  const [, go] = useLocation();
  if (view.focus.length > 0) return <GraphView view={view} />;
  return (
    <section class="card">
      <h1>{words.graph}</h1>
      <p class="quiet">{texts.start}</p>
      <EntityCombobox label={words.searchLabel} onPick={({ id }) => go(addressOf({ ...EMPTY_VIEW, focus: [id] }))} />
    </section>
  );
}
