import { Link, useLocation } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer } from '../parts/answer.tsx';
import { DOCUMENT_FIELDS, type DocumentBrief, DocumentList } from '../parts/document-list.tsx';
import { Seal } from '../parts/seal.tsx';
import { typeName } from '../parts/type-name.ts';
import { QUESTIONS } from './questions.ts';

const HOME = `query Home {
  stats { documents passages entities claims figures entitiesByType { type count } }
  documents(first: 12) { edges { node { ${DOCUMENT_FIELDS} } } }
}`;

interface HomeAnswer {
  readonly stats: {
    readonly documents: number;
    readonly entities: number;
    readonly claims: number;
    readonly figures: number;
    readonly entitiesByType: readonly { readonly type: string; readonly count: number }[];
  };
  readonly documents: { readonly edges: readonly { readonly node: DocumentBrief }[] };
}

/** What is in the graph, and the ways into it. */
export function HomePage() {
  const { language, words } = useLanguage();
  const [, go] = useLocation();
  const state = useQuery<HomeAnswer>(HOME);
  return (
    <div class="home">
      <section class="ask">
        <h1>{words.tagline}</h1>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            go(`/search?q=${encodeURIComponent(String(new FormData(event.currentTarget).get('words') ?? ''))}`);
          }}
        >
          <input name="words" type="search" autofocus placeholder={words.searchHint} aria-label={words.searchLabel} />
          <button type="submit" class="primary">
            {words.search}
          </button>
        </form>
      </section>
      <Answer state={state}>
        {({ stats, documents }) => (
          <>
            <section class="numbers">
              <Count href="/documents" label={words.documents} count={stats.documents} />
              <Count href="/search?q=" label={words.entities} count={stats.entities} />
              <Count href="/graph" label={words.claims} count={stats.claims} />
              <Count href="/ledger" label={words.figures} count={stats.figures} />
            </section>
            <section class="columns">
              <div class="card">
                <h2>{words.questions}</h2>
                <ul class="facts">
                  {QUESTIONS.map((question) => (
                    <li key={question.href}>
                      <Link href={question.href}>{question[language]}</Link>
                    </li>
                  ))}
                </ul>
              </div>
              <div class="card">
                <h2>{words.entities}</h2>
                <ul class="facts">
                  {stats.entitiesByType.map(({ type, count }) => (
                    <li key={type}>
                      <Seal type={typeName(type)} />
                      <Link class="fill" href={`/search?type=${type}`}>
                        <TypeLabel type={type} />
                      </Link>
                      <span>{count}</span>
                    </li>
                  ))}
                </ul>
              </div>
              <div class="card">
                <h2>{words.newest}</h2>
                <DocumentList documents={documents.edges.map((edge) => edge.node)} />
              </div>
            </section>
          </>
        )}
      </Answer>
    </div>
  );
}

function Count({ href, label, count }: { readonly href: string; readonly label: string; readonly count: number }) {
  return (
    <Link class="card" href={href}>
      <strong>{count.toLocaleString('en')}</strong>
      {label}
    </Link>
  );
}

function TypeLabel({ type }: { readonly type: string }) {
  const { language } = useLanguage();
  const definition = useOntology().types.get(typeName(type));
  return <>{definition?.label[language] ?? type}</>;
}
