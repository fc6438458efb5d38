import { Link } from 'wouter-preact';
import type { Connection } from '../../api/use-pages.ts';

export interface DocumentBrief {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly place: string | null;
  readonly year: number | null;
  readonly docType: string;
}

export const DOCUMENT_FIELDS = 'id name title place year docType';

/** Documents, newest first; may be narrowed to a place and a year. */
export const DOCUMENTS = `query Documents($first: Int!, $after: String, $place: String, $year: Int, $title: String) {
  documents(first: $first, after: $after, place: $place, year: $year, titleContains: $title) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${DOCUMENT_FIELDS} } }
  }
}`;

export interface DocumentsAnswer {
  readonly documents: Connection<DocumentBrief>;
}

export function DocumentList({ documents }: { readonly documents: readonly DocumentBrief[] }) {
  return (
    <ul class="facts">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentRow document={document} />
        </li>
      ))}
    </ul>
  );
}

/** A document in a list: its title leads to it, its place and year stand beside. */
export function DocumentRow({ document }: { readonly document: DocumentBrief }) {
  const { id, title, name, place, year } = document;
  return (
    <>
      <Link class="fill" href={`/document/${id}`}>
        {title ?? name}
      </Link>
      <span class="quiet small">{[place, year].filter((part) => part !== null).join(' · ')}</span>
    </>
  );
}
