import { useLanguage } from '../../language/language.tsx';
import { VERDICT_SIGNS, VERDICTS, verdictWords } from '../../parts/verdicts.ts';
import type { Card } from './score-card.tsx';

/** What became of all promises of a year together, and the way to each place; nothing where there is but one. */
export function Summary({ cards }: { readonly cards: readonly Card[] }) {
  const { words } = useLanguage();
  if (cards.length < 2) return null;
  const names = verdictWords(words);
  const sum = (verdict: (typeof VERDICTS)[number]) =>
    cards.flatMap(({ byVerdict }) => byVerdict.filter((one) => one.verdict === verdict)).reduce((total, { count }) => total + count, 0);
  return (
    <section>
      <p>{VERDICTS.map((verdict) => `${VERDICT_SIGNS[verdict]} ${names[verdict]} ${sum(verdict)}`).join(' · ')}</p>
      <p class="chips wide">
        {cards.map(({ place }) => (
          <a key={place} href={`#place-${place}`}>
            {place}
          </a>
        ))}
      </p>
    </section>
  );
}
