import { useLocation, useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { EVIDENCE_FIELDS } from '../parts/evidence.ts';
import { FIGURE_FIELDS } from '../parts/figures.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { QuestionHead } from '../parts/question-head.tsx';
import { CoveredPlaces } from './home/covered-places.tsx';
import { type Card, ScoreCard } from './promises/score-card.tsx';
import { Summary } from './promises/summary.tsx';

const PROMISES = `query Promises($place: String, $year: Int!) {
  promises(place: $place, year: $year) {
    place year byVerdict { verdict count }
    rows { indicator verdict gap { value unit } target { ${FIGURE_FIELDS} } result { ${FIGURE_FIELDS} } mention { ${EVIDENCE_FIELDS} } }
  }
}`;

/** What was promised for a year beside what the next report says of it, a card a place. */
export function PromisesPage() {
  const { words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const year = Number(asked.get('year'));
  const [, go] = useLocation();
  const state = useQuery<{ promises: readonly Card[] }>(year > 0 ? PROMISES : null, { place: asked.get('place') || null, year });
  return (
    <>
      <QuestionHead title={words.promises} path="/promises" asked={asked} by={['place', 'year']} hint={words.promisesHint} />
      <FilterForm key={search} fields={['place', 'year']} asked={asked} onSubmit={(query) => go(`/promises?${query}`)} />
      {!(year > 0) && (
        <CoveredPlaces
          hrefOf={(place, judged) => (judged === null ? null : `/promises?place=${encodeURIComponent(place)}&year=${judged}`)}
          only={asked.get('place')}
        />
      )}
      <Answer state={state}>
        {({ promises }) =>
          promises.length === 0 ? (
            <Nothing what={String(year)} />
          ) : (
            <>
              <Summary cards={promises} />
              {promises.map((card) => (
                <ScoreCard key={card.place} card={card} />
              ))}
            </>
          )
        }
      </Answer>
    </>
  );
}
