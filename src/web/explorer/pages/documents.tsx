import { useLocation, useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { DOCUMENTS, DocumentList, type DocumentsAnswer } from '../parts/document-list.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { More } from '../parts/more.tsx';
import { askedFor, Trail } from '../parts/trail.tsx';
import { useTitle } from '../parts/use-title.ts';

/** Every document, newest first, a hundred a page. */
export function DocumentsPage() {
  const { words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const [, go] = useLocation();
  const year = Number(asked.get('year'));
  const what = askedFor(asked, ['title', 'place', 'year']);
  useTitle([words.documents, what].filter(Boolean).join(' '));
  const state = useQuery<DocumentsAnswer>(DOCUMENTS, {
    first: 100,
    after: asked.get('after'),
    place: asked.get('place') || null,
    year: year > 0 ? year : null,
    title: asked.get('title') || null,
  });
  return (
    <>
      <Trail steps={what === null ? [] : [[words.documents, '/documents']]} here={what ?? words.documents} />
      <h1>
        {words.documents} <span class="quiet">{state.data?.documents.totalCount}</span>
      </h1>
      <FilterForm key={search} fields={['title', 'place', 'year']} asked={asked} onSubmit={(query) => go(`/documents?${query}`)} />
      <Answer state={state}>
        {({ documents }) =>
          documents.edges.length === 0 ? (
            <Nothing />
          ) : (
            <section class="card">
              <DocumentList documents={documents.edges.map((edge) => edge.node)} />
              <More path="/documents" asked={asked} pageInfo={documents.pageInfo} />
            </section>
          )
        }
      </Answer>
    </>
  );
}
