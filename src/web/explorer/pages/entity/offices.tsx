import { useState } from 'preact/hooks';
import { useOntology } from '../../api/ontology.tsx';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { Answer } from '../../parts/answer.tsx';
import { CLAIM_FIELDS, type ClaimBrief, claimFact } from '../../parts/claims.ts';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';

const OFFICES = `query Offices($of: String!) {
  officeHolders(of: $of) {
    documentsSearched
    holders { title firstYear lastYear person { __typename id name } claims { ${CLAIM_FIELDS} } }
  }
}`;

interface OfficesAnswer {
  readonly officeHolders: {
    readonly documentsSearched: number;
    readonly holders: readonly {
      readonly title: string | null;
      readonly firstYear: number | null;
      readonly lastYear: number | null;
      readonly person: { readonly __typename: string; readonly id: string; readonly name: string };
      readonly claims: readonly ClaimBrief[];
    }[];
  };
}

const FIRST = 8;

/** Who held which post here, by the years of the documents that say so. */
export function OfficesSection({ id }: { readonly id: string }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const [isWhole, setWhole] = useState(false);
  const state = useQuery<OfficesAnswer>(OFFICES, { of: id });
  return (
    <Answer state={state}>
      {({ officeHolders }) =>
        officeHolders.holders.length > 0 && (
          <section class="card">
            <h2>{words.offices}</h2>
            <ul class="facts">
              {officeHolders.holders.slice(0, isWhole ? undefined : FIRST).map(({ person, title, firstYear, lastYear, claims }) => (
                <li key={`${person.id} ${title}`}>
                  <span class="fill">
                    <EntityLink entity={{ ...person, type: person.__typename }} /> {title}
                  </span>
                  <button
                    type="button"
                    class="plain small"
                    onClick={() => open(claims.map((claim) => claimFact(claim, ontology, language, words)))}
                  >
                    {firstYear === lastYear ? (firstYear ?? words.evidence) : `${firstYear}–${lastYear}`}
                  </button>
                </li>
              ))}
            </ul>
            {!isWhole && officeHolders.holders.length > FIRST && (
              <button type="button" class="plain" onClick={() => setWhole(true)}>
                {words.more} {officeHolders.holders.length - FIRST}
              </button>
            )}
          </section>
        )
      }
    </Answer>
  );
}
