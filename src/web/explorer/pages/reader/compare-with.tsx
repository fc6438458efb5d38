import { useLocation } from 'wouter-preact';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { DOCUMENTS, type DocumentBrief, type DocumentsAnswer } from '../../parts/lists/document-list.tsx';

interface CompareWithProps {
  readonly id: string;
  readonly place: string | null;
  readonly year: number | null;
}

/** The other documents of the same place, to stand beside this one; the earlier of the two stands left. */
export function CompareWith({ id, place, year }: CompareWithProps) {
  const { words } = useLanguage();
  const [, go] = useLocation();
  const { data } = useQuery<DocumentsAnswer>(place === null ? null : DOCUMENTS, { first: 100, place });
  const others = (data?.documents.edges ?? []).map(({ node }) => node).filter((other) => other.id !== id);
  if (others.length === 0) return null;
  const isEarlier = (other: DocumentBrief) => other.year !== null && year !== null && other.year < year;
  const open = (chosen: string) => {
    const other = others.find((one) => one.id === chosen);
    if (!other) return;
    const [left, right] = isEarlier(other) ? [other.id, id] : [id, other.id];
    go(`/compare?${new URLSearchParams({ left, right })}`);
  };
  return (
    <select aria-label={words.compareWith} value="" onChange={(event) => open(event.currentTarget.value)}>
      <option value="">{words.compareWith}…</option>
      {others.map((other) => (
        <option key={other.id} value={other.id}>
          {[other.year, other.title ?? other.name].filter(Boolean).join(' ')}
        </option>
      ))}
    </select>
  );
}
