import { useMemo, useState } from 'preact/hooks';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { Answer } from '../../parts/answer.tsx';
import type { Evidence } from '../../parts/evidence.ts';
import { type CascadeRow, type View, WORDINGS, type WordingsAnswer } from './answer.ts';
import { Wording } from './wording.tsx';
import { closestPair, differenceOf } from './wording-difference.ts';

interface WordingsProps {
  readonly entity: CascadeRow['entity'];
  readonly view: View;
  readonly upper: string;
  readonly year: number | null;
  /** The place below whose words stand beside those above. */
  readonly place: string;
}

/** How the upper level and a place below name one thing, side by side. */
export function Wordings({ entity, view, upper, year, place }: WordingsProps) {
  const state = useQuery<WordingsAnswer>(WORDINGS, { upper, year, entity: entity.id, view });
  return (
    <Answer state={state}>
      {({ cascade }) => {
        const row = cascade.rows.edges[0]?.node;
        const below = row?.takenUpBy.find((worded) => worded.place === place);
        return <SideBySide key={place} name={entity.name} above={row?.above?.wording ?? []} below={below?.wording ?? []} />;
      }}
    </Answer>
  );
}

interface SidesProps {
  readonly name: string;
  readonly above: readonly Evidence[];
  readonly below: readonly Evidence[];
}

/** Begins with the two sentences that come closest; the others of each side are a step away. */
function SideBySide({ name, above, below }: SidesProps) {
  const { words } = useLanguage();
  const closest = useMemo(
    () =>
      closestPair(
        above.map(({ sentence }) => sentence),
        below.map(({ sentence }) => sentence),
      ),
    [above, below],
  );
  const [at, setAt] = useState(closest ?? { left: 0, right: 0 });
  const [left, right] = [above[at.left], below[at.right]];
  const difference = left && right ? differenceOf(left.sentence, right.sentence) : null;
  return (
    <div class="wordings">
      {difference && (
        <p class="quiet small">
          {words.likenessOf.replace('{n}', String(Math.round(100 * difference.likeness)))} · <span class="alone">{words.aloneIn}</span>
        </p>
      )}
      <div class="columns">
        <Wording name={name} wordings={above} at={at.left} runs={difference?.left} choose={(to) => setAt({ ...at, left: to })} />
        <Wording name={name} wordings={below} at={at.right} runs={difference?.right} choose={(to) => setAt({ ...at, right: to })} />
      </div>
    </div>
  );
}
