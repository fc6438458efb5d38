import { useLanguage } from '../../language/language.tsx';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import type { Fact } from '../../parts/drawer/fact.ts';
import type { Evidence } from '../../parts/evidence.ts';
import { type FigureBrief, figureFact, figureText } from '../../parts/figures.ts';
import { VERDICT_SIGNS, VERDICTS, type Verdict, verdictWords } from '../../parts/verdicts.ts';
import { BulletBar } from './bullet-bar.tsx';

export interface PromiseRow {
  readonly indicator: string;
  readonly verdict: Verdict;
  readonly gap: { readonly value: number; readonly unit: string } | null;
  readonly target: FigureBrief;
  readonly result: FigureBrief | null;
  readonly mention: Evidence | null;
}

export interface Card {
  readonly place: string;
  readonly year: number;
  readonly byVerdict: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly rows: readonly PromiseRow[];
}

/** The promises of a place for a year: what was missed first, what nobody mentions last, nothing left out. */
export function ScoreCard({ card }: { readonly card: Card }) {
  const { words } = useLanguage();
  return (
    <section class="card score" id={`place-${card.place}`}>
      <h2>
        {card.place} {card.year}
      </h2>
      {card.rows.length === 0 ? <p>{words.noTargets}</p> : <Rows card={card} />}
    </section>
  );
}

function Rows({ card }: { readonly card: Card }) {
  const { words } = useLanguage();
  const names = verdictWords(words);
  const rows = [...card.rows].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const counts = [...card.byVerdict].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  return (
    <>
      <p>{counts.map(({ verdict, count }) => `${VERDICT_SIGNS[verdict]} ${names[verdict]} ${count}`).join(' · ')}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>{words.indicator}</th>
              <th class="number">{words.target}</th>
              <th class="number">{words.result}</th>
              <th aria-label={`${words.target}, ${words.result}`} />
              <th>{words.verdict}</th>
              <th class="number">{words.gap}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.target.id} row={row} verdict={names[row.verdict]} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ row, verdict }: { readonly row: PromiseRow; readonly verdict: string }) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const { indicator, target, result, mention } = row;
  const facts: Fact[] = [target, result].filter((figure) => figure !== null).map((figure) => figureFact(figure, words));
  if (mention) facts.push({ title: indicator, details: [], evidence: mention });
  return (
    <tr>
      <td>{indicator}</td>
      <td class="number">
        <button type="button" class="plain hollow" onClick={() => open(facts, 0)}>
          {figureText(target)}
        </button>
      </td>
      <td class={result ? 'number' : 'number quiet'}>
        {facts.length > 1 ? (
          <button type="button" class="plain filled" onClick={() => open(facts, 1)}>
            {result ? figureText(result) : words.mentioned}
          </button>
        ) : (
          words.notMentioned
        )}
      </td>
      <td>
        <BulletBar target={target} result={row.verdict === 'OTHER_YEARS' ? null : result} />
      </td>
      <td class={row.verdict === 'NOT_MENTIONED' ? 'quiet' : undefined}>
        {VERDICT_SIGNS[row.verdict]} {verdict}
      </td>
      <td class="number">{gapText(row)}</td>
    </tr>
  );
}

/** How far the result is from the target, in the unit the target is written in. */
function gapText({ gap, target }: PromiseRow): string | null {
  if (gap === null) return null;
  const { value, unit, normalized } = target;
  const isConvertible = normalized.value !== 0 && normalized.unit === gap.unit;
  const written = isConvertible ? (gap.value * value) / normalized.value : gap.value;
  return `${written > 0 ? '+' : ''}${Number(written.toPrecision(4))} ${isConvertible ? unit : gap.unit}`;
}
