import { Link, useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { Trail } from '../parts/trail.tsx';
import { useTitle } from '../parts/use-title.ts';
import { COMPARE, type Comparison } from './compare/comparison.ts';
import { Lists } from './compare/lists.tsx';
import { SideBySide } from './compare/side-by-side.tsx';

/** Two documents side by side, or as lists of what is common, what stands in one only, and what changed. */
export function ComparePage() {
  const asked = new URLSearchParams(useSearch());
  const [left, right] = [asked.get('left'), asked.get('right')];
  const state = useQuery<{ compareDocuments: Comparison }>(left && right ? COMPARE : null, { left, right });
  const { words } = useLanguage();
  useTitle(words.comparison);
  if (!left || !right) return <Nothing why={words.compareHint} />;
  return <Answer state={state}>{({ compareDocuments }) => <Compared comparison={compareDocuments} asked={asked} />}</Answer>;
}

const VIEWS = ['texts', 'lists'] as const;

function Compared({ comparison, asked }: { readonly comparison: Comparison; readonly asked: URLSearchParams }) {
  const { words } = useLanguage();
  const { left, right } = comparison;
  const view = VIEWS.find((one) => one === asked.get('as')) ?? 'texts';
  const labels = { texts: words.asTexts, lists: words.asLists };
  const names = [left, right].map(({ title, name }) => title ?? name);
  return (
    <>
      <Trail steps={[[words.documents, '/documents']]} here={words.comparison} />
      <h1 class="visually-hidden">{names.join(' · ')}</h1>
      <nav class="tabs graph-bar" aria-label={words.comparison}>
        {VIEWS.map((one) => (
          <Link
            key={one}
            href={`/compare?${new URLSearchParams({ left: left.id, right: right.id, as: one })}`}
            aria-current={one === view ? 'page' : undefined}
          >
            {labels[one]}
          </Link>
        ))}
      </nav>
      {view === 'texts' ? <SideBySide comparison={comparison} /> : <Lists comparison={comparison} />}
    </>
  );
}
