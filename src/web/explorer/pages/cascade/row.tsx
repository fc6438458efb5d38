import { useState } from 'preact/hooks';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import type { CascadeRow, Uptake, View } from './answer.ts';
import { Wordings } from './wordings.tsx';

interface RowProps {
  readonly row: CascadeRow;
  readonly view: View;
  readonly upper: string;
  readonly year: number | null;
}

/** One thing that is set out: who below takes it up and who does not. A place opens its wording beside that above. */
export function Row({ row, view, upper, year }: RowProps) {
  const { words } = useLanguage();
  const [place, setPlace] = useState<string | null>(null);
  const { entity, above, takenUpBy, notTakenUpBy } = row;
  const toggle = (chosen: string) => setPlace(chosen === place ? null : chosen);
  return (
    <article class="cascade-row">
      <h2>
        <EntityLink entity={{ ...entity, type: entity.__typename }} />
      </h2>
      {above && (
        <p class="quiet small">
          {[above.place, above.firstYear, counted(above.documents, words.inDocuments)].filter(Boolean).join(' · ')}
          {view === 'BY_NONE' && (
            <>
              {' · '}
              <button type="button" class="plain" aria-expanded={place !== null} onClick={() => toggle(above.place)}>
                {words.wordingAbove}
              </button>
            </>
          )}
        </p>
      )}
      <p class="chips">
        {takenUpBy.map((uptake) => (
          <Taker key={uptake.place} uptake={uptake} isOpen={uptake.place === place} toggle={toggle} />
        ))}
      </p>
      {view === 'SET_OUT' && notTakenUpBy.length > 0 && (
        <p class="quiet small">
          {words.notTakenUpBy} {notTakenUpBy.length}: {notTakenUpBy.join('、')}
        </p>
      )}
      {place !== null && <Wordings entity={entity} view={view} upper={upper} year={year} place={place} />}
    </article>
  );
}

interface TakerProps {
  readonly uptake: Uptake;
  readonly isOpen: boolean;
  readonly toggle: (place: string) => void;
}

function Taker({ uptake: { place, firstYear, documents }, isOpen, toggle }: TakerProps) {
  const { words } = useLanguage();
  return (
    <button type="button" aria-expanded={isOpen} title={counted(documents, words.inDocuments)} onClick={() => toggle(place)}>
      {place} {firstYear}
    </button>
  );
}
