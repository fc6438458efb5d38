import { Link } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer } from '../parts/answer.tsx';
import { DOCUMENT_FIELDS, DOCUMENTS, type DocumentBrief, DocumentList, type DocumentsAnswer } from '../parts/lists/document-list.tsx';
import { Seal } from '../parts/seal.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { typeName } from '../parts/type-name.ts';
import { useTitle } from '../parts/use-title.ts';
import { coverageOf, judgedYear } from './home/coverage.ts';
import { CoverageGrid } from './home/coverage-grid.tsx';
import { questionsAbout } from './questions.ts';

const HOME = `query Home {
  stats { documents entities claims figures entitiesByType { type count } }
  linkageMatrix(first: 1) { strategies { id name } }
  newest: documents(first: 5) { edges { node { ${DOCUMENT_FIELDS} } } }
}`;

interface HomeAnswer {
  readonly stats: {
    readonly documents: number;
    readonly entities: number;
    readonly claims: number;
    readonly figures: number;
    readonly entitiesByType: readonly { readonly type: string; readonly count: number }[];
  };
  readonly linkageMatrix: { readonly strategies: readonly { readonly name: string }[] };
  readonly newest: { readonly edges: readonly { readonly node: DocumentBrief }[] };
}

const MOST_DOCUMENTS = 2_000;
const MOST_PLACES = 8;
const MOST_YEARS = 8;

/** What is in the graph, and the ways into it. */
export function HomePage() {
  const { words } = useLanguage();
  useTitle(null);
  const state = useQuery<HomeAnswer>(HOME);
  return (
    <div class="home">
      <section class="ask">
        <h1>{words.tagline}</h1>
        <SearchBox isFirst />
      </section>
      <Answer state={state}>{(data) => <Overview data={data} />}</Answer>
    </div>
  );
}

function Overview({ data }: { readonly data: HomeAnswer }) {
  const { language, words } = useLanguage();
  const { stats, linkageMatrix, newest } = data;
  const read = usePages<DocumentBrief, DocumentsAnswer>(DOCUMENTS, { first: 500 }, (answer) => answer.documents, MOST_DOCUMENTS);
  const coverage = coverageOf(read.items, MOST_PLACES, MOST_YEARS);
  const [best] = coverage.rows;
  const questions = questionsAbout({
    strategy: linkageMatrix.strategies[0]?.name ?? null,
    place: best?.place ?? null,
    year: judgedYear(best),
  });
  return (
    <>
      <section class="numbers" aria-label={words.contents}>
        <Count href="/documents" label={words.documents} count={stats.documents} />
        <Count href="/search" label={words.entities} count={stats.entities} />
        <Count href="/matrix" label={words.claims} count={stats.claims} />
        <Count href="/ledger" label={words.figures} count={stats.figures} />
      </section>
      <nav class="types" aria-label={words.entities}>
        {stats.entitiesByType.map(({ type, count }) => (
          <Link key={type} class="entity" href={`/search?type=${type}`}>
            <Seal type={typeName(type)} />
            <TypeLabel type={type} /> <span class="quiet">{count}</span>
          </Link>
        ))}
      </nav>
      <section class="columns">
        <div class="card">
          <h2>{words.questions}</h2>
          <ul class="facts">
            {questions.map((question) => (
              <li key={question.href}>
                <Link href={question.href}>{question[language]}</Link>
              </li>
            ))}
          </ul>
        </div>
        <div class="card">
          <h2>{words.coverage}</h2>
          <CoverageGrid coverage={coverage} />
        </div>
        <div class="card">
          <h2>{words.newest}</h2>
          <DocumentList documents={newest.edges.map((edge) => edge.node)} />
        </div>
      </section>
    </>
  );
}

function Count({ href, label, count }: { readonly href: string; readonly label: string; readonly count: number }) {
  return (
    <Link href={href}>
      <strong>{count.toLocaleString('en')}</strong> {label}
    </Link>
  );
}

function TypeLabel({ type }: { readonly type: string }) {
  const { language } = useLanguage();
  const definition = useOntology().types.get(typeName(type));
  return <>{definition?.label[language] ?? type}</>;
}
