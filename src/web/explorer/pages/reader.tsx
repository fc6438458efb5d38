import { useMemo, useState } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Failure, Nothing } from '../parts/answer.tsx';
import { type ClaimBrief, claimFact } from '../parts/claims.ts';
import { useDrawer } from '../parts/evidence-drawer.tsx';
import { FigureList } from '../parts/figure-list.tsx';
import { type FigureBrief, figureFact } from '../parts/figures.ts';
import { type Step, Trail } from '../parts/trail.tsx';
import { useTitle } from '../parts/use-title.ts';
import { CleanedText } from './reader/cleaned-text.tsx';
import { CompareWith } from './reader/compare-with.tsx';
import { CLAIMS, FIGURES, PASSAGES, type PartAnswer, type PassageBrief, partOf, READER, type ReaderDocument } from './reader/document.ts';
import { bracketsOf, type Mark, marksOf, noiseOf } from './reader/marks.ts';
import { Outline } from './reader/outline.tsx';
import { piecesOf } from './reader/pieces.ts';
import { ReaderText } from './reader/reader-text.tsx';
import { TypeSwitches } from './reader/type-switches.tsx';
import { useMarkKeys } from './reader/use-mark-keys.ts';

/** The text as it was read, with every mention, figure and claim in its place. */
export function ReaderPage({ id }: { readonly id: string }) {
  const state = useQuery<{ node: ReaderDocument | null }>(READER, { id });
  return <Answer state={state}>{({ node }) => (node?.id ? <Reader key={node.id} document={node} /> : <Nothing />)}</Answer>;
}

function Reader({ document }: { readonly document: ReaderDocument }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [isCleaned, setCleaned] = useState(false);
  const title = document.title ?? document.name;
  useTitle(title);
  useMarkKeys();
  const { id, text } = document;
  const search = useSearch();
  const chosen = useMemo(() => chosenSpan(search), [search]);
  const passages = usePages<PassageBrief, PartAnswer<PassageBrief>>(PASSAGES, { id }, partOf);
  const figures = usePages<FigureBrief, PartAnswer<FigureBrief>>(FIGURES, { id }, partOf);
  const claims = usePages<ClaimBrief, PartAnswer<ClaimBrief>>(CLAIMS, { id }, partOf);
  const pieces = useMemo(() => {
    const brackets = hidden.has('Claim') ? [] : bracketsOf(claims.items, passages.items);
    const noise = passages.isComplete ? noiseOf(text, passages.items) : [];
    const starts = passages.items.map(({ start }) => start);
    return piecesOf(text, { marks: marksOf(document, figures.items, hidden), noise, brackets, starts, chosen });
  }, [document, text, passages, figures, claims, hidden, chosen]);
  const showClaims = (shown: readonly ClaimBrief[]) => {
    if (shown.length > 0) open(shown.map((claim) => claimFact(claim, ontology, language, words)));
  };
  const openMark = ({ figure, entity }: Mark) => {
    if (figure) open([figureFact(figure, words)]);
    else showClaims(claims.items.filter(({ subject, object }) => subject.id === entity || object.id === entity));
  };
  const failed = [passages, figures, claims].find(({ error }) => error !== null)?.error;
  return (
    <>
      <Trail steps={[[words.documents, '/documents'], ...stepsTo(document)]} here={title} />
      <h1>{title}</h1>
      <p class="quiet">
        {[document.place, document.publishedOn ?? document.year, document.speaker, document.uri].filter(Boolean).join(' · ')}{' '}
        <CompareWith id={id} place={document.place} year={document.year} />
      </p>
      {failed && <Failure error={failed} />}
      <TypeSwitches hidden={hidden} setHidden={setHidden} isCleaned={isCleaned} setCleaned={setCleaned} />
      <div class="reader">
        <Outline passages={passages.items} />
        {isCleaned ? (
          <CleanedText passages={passages.items} />
        ) : (
          <ReaderText text={text} pieces={pieces} chosen={chosen} open={openMark} openBracket={(bracket) => showClaims(bracket.claims)} />
        )}
        <aside class="margin" aria-label={words.figures}>
          <h2>
            {words.figures} <span class="quiet">{figures.total}</span>
          </h2>
          <FigureList figures={figures.items} />
        </aside>
      </div>
    </>
  );
}

/** The place of a document stands between all documents and its own. */
function stepsTo({ place }: ReaderDocument): Step[] {
  return place === null ? [] : [[place, `/documents?place=${encodeURIComponent(place)}`]];
}

/** The stretch that the address asks for: ?at=1200-1260. */
function chosenSpan(search: string): { readonly start: number; readonly end: number } | null {
  const { start, end } = /^(?<start>\d+)-(?<end>\d+)$/u.exec(new URLSearchParams(search).get('at') ?? '')?.groups ?? {};
  return start && end ? { start: Number(start), end: Number(end) } : null;
}
