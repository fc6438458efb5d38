import { Link } from 'wouter-preact';

export interface DocumentBrief {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly place: string | null;
  readonly year: number | null;
  readonly docType: string;
}

export const DOCUMENT_FIELDS = 'id name title place year docType';

export function DocumentList({ documents }: { readonly documents: readonly DocumentBrief[] }) {
  return (
    <ul class="facts">
      {documents.map(({ id, title, name, place, year }) => (
        <li key={id}>
          <Link class="fill" href={`/document/${id}`}>
            {title ?? name}
          </Link>
          <span class="quiet small">{[place, year].filter((part) => part !== null).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
