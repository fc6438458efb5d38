import { useLocation, useSearch } from 'wouter-preact';
import { useList } from '../api/use-list.ts';
import { useLanguage } from '../language/language.tsx';
import { Failure, Nothing } from '../parts/answer.tsx';
import { askedFor } from '../parts/asked-for.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { DOCUMENTS, type DocumentBrief, DocumentRow, type DocumentsAnswer } from '../parts/lists/document-list.tsx';
import { ListEnd } from '../parts/lists/list-end.tsx';
import { VirtualList } from '../parts/lists/virtual-list.tsx';
import { Trail } from '../parts/trail.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Waiting } from '../parts/waiting.tsx';

const documentsOf = ({ documents }: DocumentsAnswer) => documents;

/** Every document, newest first, read on as one scrolls. */
export function DocumentsPage() {
  const { words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const [, go] = useLocation();
  const year = Number(asked.get('year'));
  const what = askedFor(asked, ['title', 'place', 'year']);
  useTitle([words.documents, what].filter(Boolean).join(' '));
  const variables = { first: 200, place: asked.get('place') || null, year: year > 0 ? year : null, title: asked.get('title') || null };
  const list = useList<DocumentBrief, DocumentsAnswer>(DOCUMENTS, variables, documentsOf);
  return (
    <>
      <Trail steps={what === null ? [] : [[words.documents, '/documents']]} here={what ?? words.documents} />
      <h1>
        {words.documents} <span class="quiet">{list.total?.toLocaleString('en')}</span>
      </h1>
      <FilterForm key={search} fields={['title', 'place', 'year']} asked={asked} onSubmit={(query) => go(`/documents?${query}`)} />
      <Waiting isOn={list.total === null && list.error === null} />
      {list.total === null && list.error && <Failure error={list.error} />}
      {list.total === 0 && <Nothing {...(what ? { what } : {})} />}
      {list.items.length > 0 && (
        <section class="card">
          <VirtualList items={list.items} keyOf={({ id }) => id}>
            {(document) => <DocumentRow document={document} />}
          </VirtualList>
          <ListEnd list={list} />
        </section>
      )}
    </>
  );
}
