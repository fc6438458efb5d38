import { useState } from 'preact/hooks';
import { useLanguage } from '../../language/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import type { Comparison, Named } from './comparison.ts';
import { FigureChanges } from './figure-changes.tsx';

/** What is common, what stands in one only, which targets and results changed. */
export function Lists({ comparison }: { readonly comparison: Comparison }) {
  const { words } = useLanguage();
  const { left, right, common, onlyLeft, onlyRight, inWordsOfLeft, inWordsOfRight, targets, results } = comparison;
  return (
    <>
      <FigureChanges title={words.targets} changes={targets} />
      <FigureChanges title={words.results} changes={results} />
      <div class="columns">
        <Names title={words.onlyIn.replace('{what}', left.title ?? left.name)} entities={onlyLeft} />
        <Names title={words.common} entities={common} />
        <Names title={words.onlyIn.replace('{what}', right.title ?? right.name)} entities={onlyRight} />
        {inWordsOfRight.length > 0 && (
          <Names title={words.inWordsOf.replace('{what}', right.title ?? right.name)} entities={inWordsOfRight} />
        )}
        {inWordsOfLeft.length > 0 && <Names title={words.inWordsOf.replace('{what}', left.title ?? left.name)} entities={inWordsOfLeft} />}
      </div>
    </>
  );
}

const FIRST = 60;

function Names({ title, entities }: { readonly title: string; readonly entities: readonly Named[] }) {
  const { words } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  return (
    <section class="card">
      <h2>
        {title} <span class="quiet">{entities.length}</span>
      </h2>
      <ul class="facts">
        {entities.slice(0, isWhole ? undefined : FIRST).map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={{ ...entity, type: entity.__typename }} />
          </li>
        ))}
      </ul>
      {!isWhole && entities.length > FIRST && (
        <button type="button" class="plain" onClick={() => setWhole(true)}>
          {words.more} {entities.length - FIRST}
        </button>
      )}
    </section>
  );
}
