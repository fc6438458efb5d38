import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Failure, NoPage } from '../parts/answer.tsx';
import { type ClaimBrief, claimFact } from '../parts/claims.ts';
import { useDrawer } from '../parts/drawer/evidence-drawer.tsx';
import { figureFact } from '../parts/figures.ts';
import { FigureList } from '../parts/lists/figure-list.tsx';
import { type Step, Trail } from '../parts/trail.tsx';
import { useTitle } from '../parts/use-title.ts';
import { CleanedText } from './reader/cleaned-text.tsx';
import { CompareWith } from './reader/compare-with.tsx';
import { READER, type ReaderDocument } from './reader/document.ts';
import type { Mark } from './reader/marks.ts';
import { Outline } from './reader/outline.tsx';
import { ReaderText } from './reader/reader-text.tsx';
import { factsOfMark } from './reader/said.ts';
import { spanOf } from './reader/span-of.ts';
import type { TextActs } from './reader/text-acts.ts';
import { TypeSwitches } from './reader/type-switches.tsx';
import { useLines } from './reader/use-lines.ts';
import { useMarkKeys } from './reader/use-mark-keys.ts';
import { useParts } from './reader/use-parts.ts';
import { hiddenSet, useShown } from './reader/use-shown.ts';

/** They are long, and the same while marks are switched on and off. */
const SteadyOutline = memo(Outline);
const SteadyFigures = memo(FigureList);

/** The text as it was read, with every mention, figure and claim in its place. */
export function ReaderPage({ id }: { readonly id: string }) {
  const state = useQuery<{ node: ReaderDocument | null }>(READER, { id });
  return <Answer state={state}>{({ node }) => (node?.id ? <Reader key={node.id} document={node} /> : <NoPage />)}</Answer>;
}

function Reader({ document }: { readonly document: ReaderDocument }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const { hiddenNames, isCleaned, setHidden, setCleaned } = useShown();
  const hidden = useMemo(() => hiddenSet(hiddenNames), [hiddenNames]);
  const title = document.title ?? document.name;
  useTitle(title);
  useMarkKeys();
  const at = new URLSearchParams(useSearch()).get('at');
  const chosen = useMemo(() => spanOf(at), [at]);
  const parts = useParts(document.id);
  const lines = useLines(document, parts, hidden, chosen);
  const showClaims = (shown: readonly ClaimBrief[]) => open(shown.map((claim) => claimFact(claim, ontology, language, words)));
  const claimsOf = ({ entity }: Mark) => parts.claims.items.filter(({ subject, object }) => subject.id === entity || object.id === entity);
  const acts: TextActs = {
    open: (mark) => (mark.figure ? open([figureFact(mark.figure, words)]) : showClaims(claimsOf(mark))),
    openBracket: ({ claims }) => showClaims(claims),
    say: (mark) => factsOfMark(mark, mark.figure ? [] : claimsOf(mark), ontology, language, words),
  };
  const failed = [parts.passages, parts.figures, parts.claims].find(({ error }) => error !== null)?.error;
  return (
    <>
      <Trail steps={[[words.documents, '/documents'], ...stepsTo(document)]} here={title} />
      <h1>{title}</h1>
      <p class="quiet">
        <span title={document.uri}>
          {[document.place, document.publishedOn ?? document.year, document.speaker, document.name].filter(Boolean).join(' · ')}
        </span>{' '}
        <CompareWith id={document.id} place={document.place} year={document.year} />
      </p>
      {failed && <Failure error={failed} />}
      <TypeSwitches hidden={hidden} setHidden={setHidden} isCleaned={isCleaned} setCleaned={setCleaned} />
      <div class="reader">
        <SteadyOutline passages={parts.passages.items} />
        {isCleaned ? (
          <CleanedText passages={parts.passages.items} />
        ) : (
          <ReaderText text={document.text} lines={lines} chosen={chosen} acts={acts} />
        )}
        <aside class="margin" aria-label={words.figures}>
          <h2>
            {words.figures} <span class="quiet">{parts.figures.total}</span>
          </h2>
          <SteadyFigures figures={parts.figures.items} />
        </aside>
      </div>
    </>
  );
}

/** The place of a document stands between all documents and its own. */
function stepsTo({ place }: ReaderDocument): Step[] {
  return place === null ? [] : [[place, `/documents?place=${encodeURIComponent(place)}`]];
}
