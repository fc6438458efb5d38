import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { CLAIM_FIELDS, type ClaimBrief, claimFact } from '../parts/claims.ts';
import { useDrawer } from '../parts/evidence-drawer.tsx';
import { FIGURE_FIELDS, type FigureBrief, figureFact, figureText } from '../parts/figures.ts';
import { type Mark, marksOf } from './reader/marks.ts';
import { Outline } from './reader/outline.tsx';
import { ReaderText } from './reader/reader-text.tsx';
import { TypeSwitches } from './reader/type-switches.tsx';

const READER = `query Reader($id: ID!) {
  node(id: $id) {
    ... on Document {
      id name title place year publishedOn speaker docType uri text
      entities { entity { __typename id name } spans { start end } }
      figures(first: 200) { totalCount edges { node { ${FIGURE_FIELDS} } } }
      claims(first: 200) { totalCount edges { node { ${CLAIM_FIELDS} } } }
      passages(first: 200) { edges { node { id start end text isHeading } } }
    }
  }
}`;

export interface ReaderDocument {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly place: string | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
  readonly speaker: string | null;
  readonly uri: string;
  readonly text: string;
  readonly entities: readonly {
    readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly figures: { readonly totalCount: number; readonly edges: readonly { readonly node: FigureBrief }[] };
  readonly claims: { readonly totalCount: number; readonly edges: readonly { readonly node: ClaimBrief }[] };
  readonly passages: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly start: number; readonly text: string; readonly isHeading: boolean };
    }[];
  };
}

/** The text as it was read, with every mention, figure and claim in its place. */
export function ReaderPage({ id }: { readonly id: string }) {
  const state = useQuery<{ node: ReaderDocument | null }>(READER, { id });
  return <Answer state={state}>{({ node }) => (node ? <Reader document={node} /> : <Nothing />)}</Answer>;
}

function Reader({ document }: { readonly document: ReaderDocument }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const chosen = chosenSpan(useSearch());
  const marks = useMemo(() => marksOf(document, hidden), [document, hidden]);
  const figures = document.figures.edges.map((edge) => edge.node);
  const claims = document.claims.edges.map((edge) => edge.node);
  useMarkKeys();
  const openMark = (mark: Mark) => {
    if (mark.figure) open([figureFact(mark.figure, words)]);
    else {
      const facts = claims.filter((claim) => claim.subject.id === mark.entity || claim.object.id === mark.entity);
      if (facts.length > 0) open(facts.map((claim) => claimFact(claim, ontology, language, words)));
    }
  };
  return (
    <>
      <h1>{document.title ?? document.name}</h1>
      <p class="quiet">
        {[document.place, document.publishedOn ?? document.year, document.speaker, document.uri].filter(Boolean).join(' · ')}
      </p>
      <TypeSwitches hidden={hidden} setHidden={setHidden} />
      <div class="reader">
        <Outline passages={document.passages.edges.map((edge) => edge.node)} />
        <ReaderText text={document.text} marks={marks} chosen={chosen} open={openMark} />
        <aside class="margin" aria-label={words.figures}>
          <h2>
            {words.figures} <span class="quiet">{document.figures.totalCount}</span>
          </h2>
          <ul class="facts">
            {figures.map((figure, at) => (
              <li key={figure.id}>
                <button
                  type="button"
                  class="plain fill"
                  onClick={() =>
                    open(
                      figures.map((one) => figureFact(one, words)),
                      at,
                    )
                  }
                >
                  {figure.indicator}
                </button>
                <span class={figure.status === 'TARGET' ? 'hollow' : 'filled'}>{figureText(figure)}</span>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}

/** The stretch that the address asks for: ?at=1200-1260. */
function chosenSpan(search: string): { readonly start: number; readonly end: number } | null {
  const { start, end } = /^(?<start>\d+)-(?<end>\d+)$/u.exec(new URLSearchParams(search).get('at') ?? '')?.groups ?? {};
  return start && end ? { start: Number(start), end: Number(end) } : null;
}

/** N and P walk from mark to mark. */
function useMarkKeys(): void {
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (target instanceof HTMLInputElement || (key !== 'n' && key !== 'p')) return;
      const marks = [...document.querySelectorAll<HTMLElement>('.reader .body [tabindex]')];
      const at = marks.indexOf(document.activeElement as HTMLElement);
      marks[Math.max(0, at + (key === 'n' ? 1 : -1))]?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
