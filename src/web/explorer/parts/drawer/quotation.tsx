import { useQuery } from '../../api/use-query.ts';
import { type Evidence, marked } from '../evidence.ts';

const AROUND = `query Around($id: ID!) {
  node(id: $id) { ... on Passage { before { text isHeading } after { text isHeading } } }
}`;

interface Neighbour {
  readonly text: string;
  readonly isHeading: boolean;
}

interface AroundAnswer {
  readonly node: { readonly before: Neighbour | null; readonly after: Neighbour | null } | null;
}

/** The sentence with the quotation marked, between its neighbours, which stand back. */
export function Quotation({ evidence }: { readonly evidence: Evidence }) {
  const { data, isLoading } = useQuery<AroundAnswer>(AROUND, { id: evidence.passage.id });
  const around = isLoading ? null : data?.node;
  const { before, quote, after } = marked(evidence);
  return (
    <blockquote>
      <Around neighbour={around?.before ?? null} />
      {before}
      <mark>{quote}</mark>
      {after}
      <Around neighbour={around?.after ?? null} />
    </blockquote>
  );
}

function Around({ neighbour }: { readonly neighbour: Neighbour | null }) {
  if (!neighbour) return null;
  return <span class={neighbour.isHeading ? 'around heading' : 'around'}>{neighbour.text}</span>;
}
