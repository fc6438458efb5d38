import type { ComponentType } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import { Route, Switch } from 'wouter-preact';
import { ONTOLOGY_QUERY, type OntologyAnswer, OntologyContext, ontologyOf } from './api/ontology.tsx';
import { useQuery } from './api/use-query.ts';
import { ThemeContext, useSettings } from './frame/settings.ts';
import { TopBar } from './frame/top-bar.tsx';
import { useDrawerState } from './frame/use-drawer-state.ts';
import { useScrollMemory } from './frame/use-scroll-memory.ts';
import { LanguageContext } from './language/language.tsx';
import { HomePage } from './pages/home.tsx';
import { Answer, NoPage } from './parts/answer.tsx';
import { DrawerContext, EvidenceDrawer } from './parts/drawer/evidence-drawer.tsx';

/** Pages other than the first are loaded when they are opened. */
const page = <Props,>(load: () => Promise<ComponentType<Props>>) => lazy(async () => ({ default: await load() }));

const SearchPage = page(() => import('./pages/search.tsx').then((module) => module.SearchPage));
const EntityPage = page(() => import('./pages/entity.tsx').then((module) => module.EntityPage));
const ReaderPage = page(() => import('./pages/reader.tsx').then((module) => module.ReaderPage));
const DocumentsPage = page(() => import('./pages/documents.tsx').then((module) => module.DocumentsPage));
const GraphPage = page(() => import('./pages/graph.tsx').then((module) => module.GraphPage));
const LedgerPage = page(() => import('./pages/ledger.tsx').then((module) => module.LedgerPage));
const CascadePage = page(() => import('./pages/cascade.tsx').then((module) => module.CascadePage));
const ComparePage = page(() => import('./pages/compare.tsx').then((module) => module.ComparePage));
const MatrixPage = page(() => import('./pages/matrix.tsx').then((module) => module.MatrixPage));
const PromisesPage = page(() => import('./pages/promises.tsx').then((module) => module.PromisesPage));
const WordingPage = page(() => import('./pages/wording.tsx').then((module) => module.WordingPage));
const AskPage = page(() => import('./pages/ask.tsx').then((module) => module.AskPage));
const CurationPage = page(() => import('./pages/curation.tsx').then((module) => module.CurationPage));
const SchemaPage = page(() => import('./pages/schema.tsx').then((module) => module.SchemaPage));

export function App() {
  const { language, setLanguage, theme, setTheme } = useSettings();
  useScrollMemory();
  const ontology = useQuery<OntologyAnswer>(ONTOLOGY_QUERY);
  const known = useMemo(() => (ontology.data ? ontologyOf(ontology.data) : null), [ontology.data]);
  const { drawer, shown, close, walk } = useDrawerState();
  return (
    <LanguageContext.Provider value={language}>
      <ThemeContext.Provider value={theme}>
        <DrawerContext.Provider value={drawer}>
          <div class="frame">
            <TopBar setLanguage={setLanguage} theme={theme} setTheme={setTheme} />
            <main id="content">
              <Answer state={ontology}>
                {() => known && <OntologyContext.Provider value={known}>{<Pages />}</OntologyContext.Provider>}
              </Answer>
            </main>
            {shown && known && <EvidenceDrawer facts={shown.facts} at={shown.at} close={close} walk={walk} />}
          </div>
        </DrawerContext.Provider>
      </ThemeContext.Provider>
    </LanguageContext.Provider>
  );
}

function Pages() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/search">
          <SearchPage />
        </Route>
        <Route path="/entity/:id">{({ id }) => <EntityPage id={id} />}</Route>
        <Route path="/document/:id">{({ id }) => <ReaderPage id={id} />}</Route>
        <Route path="/documents">
          <DocumentsPage />
        </Route>
        <Route path="/graph">
          <GraphPage />
        </Route>
        <Route path="/ledger">
          <LedgerPage />
        </Route>
        <Route path="/cascade">
          <CascadePage />
        </Route>
        <Route path="/compare">
          <ComparePage />
        </Route>
        <Route path="/matrix">
          <MatrixPage />
        </Route>
        <Route path="/promises">
          <PromisesPage />
        </Route>
        <Route path="/wording">
          <WordingPage />
        </Route>
        <Route path="/ask">
          <AskPage />
        </Route>
        <Route path="/curation">
          <CurationPage />
        </Route>
        <Route path="/schema">
          <SchemaPage />
        </Route>
        <Route>
          <NoPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
