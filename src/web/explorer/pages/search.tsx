import { Link, useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { DocumentList } from '../parts/document-list.tsx';
import { FigureList } from '../parts/figure-list.tsx';
import { typeName } from '../parts/type-name.ts';
import { useTitle } from '../parts/use-title.ts';
import { EntityList } from './search/entity-list.tsx';
import { Facets } from './search/facets.tsx';
import { EntityHits, PassageHits } from './search/hit-lists.tsx';
import { countOf, KINDS, type Kind, SEARCH, type SearchAnswer } from './search/hits.ts';
import { NearestNames } from './search/nearest-names.tsx';
import { TypeIndex } from './search/type-index.tsx';

/** Entities, passages, figures and documents that hold the words, best first; or every entity of a type. */
export function SearchPage() {
  const { words } = useLanguage();
  const asked = new URLSearchParams(useSearch());
  const type = asked.get('type');
  const q = asked.get('q')?.trim() ?? '';
  useTitle(q || words.search);
  const state = useQuery<SearchAnswer>(q.length < 2 ? null : SEARCH, { q });
  if (q.length < 2) return type ? <EntityList type={typeName(type)} /> : <TypeIndex />;
  return (
    <Answer state={state}>
      {(answer) => {
        const isEmpty = KINDS.every((kind) => countOf(answer, kind).count === 0);
        if (!isEmpty) return <Hits answer={answer} asked={asked} q={q} />;
        return (
          <>
            <Nothing what={q} />
            <NearestNames name={q} />
          </>
        );
      }}
    </Answer>
  );
}

const FIRST = 12;

function Hits({ answer, asked, q }: { readonly answer: SearchAnswer; readonly asked: URLSearchParams; readonly q: string }) {
  const { words } = useLanguage();
  const [kind, only, place, year] = ['kind', 'only', 'place', 'year'].map((name) => asked.get(name));
  const isNarrowed = place !== null || year !== null;
  const shown = {
    entities: isNarrowed ? [] : answer.entities.filter(({ entity }) => only === null || entity?.__typename === only),
    passages:
      only === null
        ? answer.passages.filter(
            ({ passage }) =>
              (place === null || passage?.document.place === place) && (year === null || String(passage?.document.year) === year),
          )
        : [],
    figures: only === null && !isNarrowed ? answer.figures.edges.map(({ node }) => node) : [],
    documents: only === null && !isNarrowed ? answer.documents.edges.map(({ node }) => node) : [],
  };
  const kinds = KINDS.filter((one) => (kind === null || one === kind) && shown[one].length > 0);
  const most = kinds.length === 1 ? Number.POSITIVE_INFINITY : FIRST;
  const lists: Readonly<Record<Kind, () => preact.ComponentChild>> = {
    entities: () => <EntityHits hits={shown.entities.slice(0, most)} />,
    passages: () => <PassageHits hits={shown.passages.slice(0, most)} />,
    figures: () => <FigureList figures={shown.figures.slice(0, most)} withScope />,
    documents: () => <DocumentList documents={shown.documents.slice(0, most)} />,
  };
  return (
    <div class="with-side">
      <Facets answer={answer} asked={asked} />
      <div aria-live="polite">
        <h1 class="visually-hidden">
          {words.search} {q}
        </h1>
        {kinds.length === 0 && <Nothing what={q} />}
        {kinds.map((one) => (
          <section key={one} class="card">
            <h2>
              {words[one]} <span class="quiet">{shown[one].length}</span>
            </h2>
            {lists[one]()}
            {shown[one].length > most && (
              <p>
                <Link href={`/search?${withKind(asked, one)}`}>{words.more}</Link>
              </p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

function withKind(asked: URLSearchParams, kind: Kind): URLSearchParams {
  const next = new URLSearchParams(asked);
  next.set('kind', kind);
  return next;
}
