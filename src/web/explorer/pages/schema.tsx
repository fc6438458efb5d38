import { Link } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { useLanguage } from '../language/language.tsx';
import { Seal } from '../parts/seal.tsx';
import { Trail } from '../parts/trail.tsx';
import { useTitle } from '../parts/use-title.ts';

/** The domain model as it is declared: types with their seals, predicates with what they join. */
export function SchemaPage() {
  const { language, words } = useLanguage();
  const { types, predicates } = useOntology();
  useTitle(words.schema);
  return (
    <>
      <Trail steps={[]} here={words.schema} />
      <div class="columns">
        <section class="card">
          <h1>{words.entities}</h1>
          <ul class="facts">
            {[...types.values()].map(({ name, label, description }) => (
              <li key={name}>
                <Seal type={name} />
                <span class="fill">
                  <strong>{label[language]}</strong> <span class="quiet">{name}</span>
                  <br />
                  {description[language]}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section class="card">
          <h1>{words.claims}</h1>
          <ul class="facts">
            {[...predicates.values()].map(({ name, label, description, subject, object }) => (
              <li key={name}>
                <span class="fill">
                  <strong>{label[language]}</strong> <span class="quiet">{name}</span>
                  <br />
                  {description[language]}
                </span>
                <span>
                  {subject.map((type) => (
                    <Seal key={type} type={type} />
                  ))}
                  {' → '}
                  {object.map((type) => (
                    <Seal key={type} type={type} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <p>
            <Link href="/curation">{words.curation}</Link>
          </p>
        </section>
      </div>
    </>
  );
}
