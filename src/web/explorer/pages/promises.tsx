import { useLocation, useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { useDrawer } from '../parts/evidence-drawer.tsx';
import { FIGURE_FIELDS, type FigureBrief, figureFact, figureText } from '../parts/figures.ts';
import { FilterForm } from '../parts/filter-form.tsx';

const PROMISES = `query Promises($place: String, $year: Int!) {
  promises(place: $place, year: $year) {
    place year byVerdict { verdict count }
    rows { indicator verdict gap { value unit } target { ${FIGURE_FIELDS} } result { ${FIGURE_FIELDS} } }
  }
}`;

type Verdict = 'MET' | 'MISSED' | 'NOT_MENTIONED' | 'UNCLEAR';

interface Card {
  readonly place: string;
  readonly year: number;
  readonly byVerdict: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly rows: readonly {
    readonly indicator: string;
    readonly verdict: Verdict;
    readonly gap: { readonly value: number; readonly unit: string } | null;
    readonly target: FigureBrief;
    readonly result: FigureBrief | null;
  }[];
}

const SIGNS: Readonly<Record<Verdict, string>> = { MET: '✓', MISSED: '✗', NOT_MENTIONED: '○', UNCLEAR: '?' };

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
      <h1>{words.promises}</h1>
      <p class="quiet">{words.promisesHint}</p>
      <FilterForm key={search} fields={['place', 'year']} asked={asked} onSubmit={(query) => go(`/promises?${query}`)} />
      <Answer state={state}>
        {({ promises }) =>
          promises.length === 0 ? <Nothing what={String(year)} /> : promises.map((card) => <ScoreCard key={card.place} card={card} />)
        }
      </Answer>
    </>
  );
}

function ScoreCard({ card }: { readonly card: Card }) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const verdicts: Readonly<Record<Verdict, string>> = {
    MET: words.met,
    MISSED: words.missed,
    NOT_MENTIONED: words.notMentioned,
    UNCLEAR: words.unclear,
  };
  return (
    <section class="card">
      <h2>
        {card.place} {card.year}
      </h2>
      <p>{card.byVerdict.map(({ verdict, count }) => `${SIGNS[verdict]} ${verdicts[verdict]} ${count}`).join(' · ')}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>{words.indicator}</th>
              <th>{words.target}</th>
              <th>{words.result}</th>
              <th>{words.verdict}</th>
              <th>{words.gap}</th>
            </tr>
          </thead>
          <tbody>
            {card.rows.map(({ indicator, verdict, gap, target, result }) => (
              <tr key={target.id}>
                <td>{indicator}</td>
                <td class="hollow">
                  <button type="button" class="plain" onClick={() => open([figureFact(target, words)])}>
                    {figureText(target)}
                  </button>
                </td>
                <td class={result ? 'filled' : 'quiet'}>
                  {result ? (
                    <button type="button" class="plain" onClick={() => open([figureFact(result, words)])}>
                      {figureText(result)}
                    </button>
                  ) : (
                    words.notMentioned
                  )}
                </td>
                <td>
                  {SIGNS[verdict]} {verdicts[verdict]}
                </td>
                <td class="number">{gap && `${gap.value > 0 ? '+' : ''}${Number(gap.value.toPrecision(4))} ${gap.unit}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
