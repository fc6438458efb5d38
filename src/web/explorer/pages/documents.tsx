import { useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { DOCUMENT_FIELDS, type DocumentBrief, DocumentList } from '../parts/document-list.tsx';

const DOCUMENTS = `query Documents($after: String, $place: String, $year: Int) {
  documents(first: 100, after: $after, place: $place, year: $year) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${DOCUMENT_FIELDS} } }
  }
}`;

interface DocumentsAnswer {
  readonly documents: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: DocumentBrief }[];
  };
}

/** Every document, newest first, a hundred a page. */
export function DocumentsPage() {
  const { words } = useLanguage();
  const asked = new URLSearchParams(useSearch());
  const year = Number(asked.get('year'));
  const state = useQuery<DocumentsAnswer>(DOCUMENTS, {
    after: asked.get('after'),
    place: asked.get('place'),
    year: year > 0 ? year : null,
  });
  return (
    <Answer state={state}>
      {({ documents }) =>
        documents.edges.length === 0 ? (
          <Nothing />
        ) : (
          <section class="card">
            <h1>
              {words.documents} <span class="quiet">{documents.totalCount}</span>
            </h1>
            <DocumentList documents={documents.edges.map((edge) => edge.node)} />
            {documents.pageInfo.hasNextPage && (
              <a href={`/documents?after=${encodeURIComponent(documents.pageInfo.endCursor ?? '')}`}>{words.more}</a>
            )}
          </section>
        )
      }
    </Answer>
  );
}
