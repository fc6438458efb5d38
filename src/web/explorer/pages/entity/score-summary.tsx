import { Link } from 'wouter-preact';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { DOCUMENTS, type DocumentsAnswer } from '../../parts/lists/document-list.tsx';
import { VERDICT_SIGNS, type Verdict, verdictWords } from '../../parts/verdicts.ts';
import { coverageOf, judgedYear } from '../home/coverage.ts';

const SUMMARY = 'query Summary($place: String!, $year: Int!) { promises(place: $place, year: $year) { byVerdict { verdict count } } }';

interface Summary {
  readonly promises: readonly { readonly byVerdict: readonly { readonly verdict: Verdict; readonly count: number }[] }[];
}

/** What became of a place's promises for the latest year that can be judged, in one line; the ways on from there. */
export function ScoreSummary({ name }: { readonly name: string }) {
  const { words } = useLanguage();
  const documents = useQuery<DocumentsAnswer>(DOCUMENTS, { first: 100, place: name });
  const own = documents.data?.documents.edges.map(({ node }) => node) ?? [];
  const year = judgedYear(coverageOf(own, 1, own.length)?.rows[0]);
  const { data } = useQuery<Summary>(year === null ? null : SUMMARY, { place: name, year });
  if (own.length === 0) return null;
  const [card] = data?.promises ?? [];
  const place = encodeURIComponent(name);
  return (
    <section class="card">
      <h2>{words.promises}</h2>
      {card && (
        <p>
          <Link href={`/promises?place=${place}&year=${year}`}>{year}</Link>{' '}
          {card.byVerdict.map(({ verdict, count }) => `${VERDICT_SIGNS[verdict]} ${verdictWords(words)[verdict]} ${count}`).join(' · ')}
        </p>
      )}
      <p class="chips wide">
        <Link href={`/documents?place=${place}`}>{words.documents}</Link>
        <Link href={`/cascade?place=${place}`}>{words.cascade}</Link>
        <Link href={`/ledger?place=${place}`}>{words.ledger}</Link>
        <Link href={`/ask?question=offices&of=${place}`}>{words.offices}</Link>
      </p>
    </section>
  );
}
