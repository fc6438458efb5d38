import { Link } from 'wouter-preact';
import { useOntology } from '../../api/ontology.tsx';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { Answer } from '../../parts/answer.tsx';
import { Seal } from '../../parts/seal.tsx';
import { typeName } from '../../parts/type-name.ts';

const COUNTS = 'query Counts { stats { entitiesByType { type count } } }';

interface Counts {
  readonly stats: { readonly entitiesByType: readonly { readonly type: string; readonly count: number }[] };
}

/** The types of entities with how many there are of each, for those who came without a word to search for. */
export function TypeIndex() {
  const { language, words } = useLanguage();
  const { types } = useOntology();
  const state = useQuery<Counts>(COUNTS);
  return (
    <section class="card">
      <h1>{words.entities}</h1>
      <Answer state={state}>
        {({ stats }) => (
          <ul class="facts">
            {stats.entitiesByType.map(({ type, count }) => (
              <li key={type}>
                <Seal type={typeName(type)} />
                <span class="fill">
                  <Link href={`/search?type=${type}`}>{types.get(typeName(type))?.label[language]}</Link>{' '}
                  <span class="quiet small">{types.get(typeName(type))?.description[language]}</span>
                </span>
                <span>{count}</span>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
