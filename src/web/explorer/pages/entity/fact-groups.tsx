import { useState } from 'preact/hooks';
import { useOntology } from '../../api/ontology.tsx';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';
import { claimFact } from '../../parts/claims.ts';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import type { FactGroup, FactRow } from './facts.ts';

const FIRST = 10;

/** Facts of one predicate, each with the number of sentences behind it; a click walks through them. */
export function FactGroupCard({ group }: { readonly group: FactGroup }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const [isWhole, setWhole] = useState(false);
  const label = ontology.predicates.get(group.predicate)?.label[language] ?? group.predicate;
  const rows = isWhole ? group.rows : group.rows.slice(0, FIRST);
  return (
    <section class="card">
      <h2>
        {group.side === 'in' ? `← ${label}` : `${label} →`} <span class="quiet">{group.rows.length}</span>
      </h2>
      <ul class="facts">
        {rows.map((row) => (
          <li key={row.key}>
            <span class="fill">
              <EntityLink entity={{ id: row.other.id, name: row.other.name, type: row.other.__typename }} />
              {row.values.length > 0 && <span class="quiet small"> {row.values.join('、')}</span>}
            </span>
            <span class="quiet small">{years(row)}</span>
            <button
              type="button"
              class="plain small"
              onClick={() => open(row.claims.map((claim) => claimFact(claim, ontology, language, words)))}
            >
              {counted(row.claims.length, words.sentences)}
            </button>
          </li>
        ))}
      </ul>
      {group.rows.length > rows.length && (
        <button type="button" class="plain" onClick={() => setWhole(true)}>
          {words.more} {group.rows.length - rows.length}
        </button>
      )}
    </section>
  );
}

function years({ firstYear, lastYear }: FactRow): string {
  return firstYear === lastYear ? String(firstYear ?? '') : `${firstYear}–${lastYear}`;
}
