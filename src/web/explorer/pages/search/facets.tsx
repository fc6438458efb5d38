import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { useOntology } from '../../api/ontology.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Seal } from '../../parts/seal.tsx';
import { countOf, KINDS, type SearchAnswer, tally } from './hits.ts';

interface FacetsProps {
  readonly answer: SearchAnswer;
  readonly asked: URLSearchParams;
}

const MOST_VALUES = 8;

/** What the hits are, with counts; each is a link that narrows them, and takes the narrowing back. */
export function Facets({ answer, asked }: FacetsProps) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const documents = answer.passages.flatMap(({ passage }) => passage?.document ?? []);
  const kinds = KINDS.map((kind) => ({ kind, ...countOf(answer, kind) })).filter(({ count }) => count > 0);
  const types = tally(answer.entities.map(({ entity }) => entity?.__typename));
  return (
    <nav class="facets" aria-label={words.filter}>
      <Group title={words.kind}>
        {kinds.map(({ kind, count, isMore }) => (
          <Facet key={kind} asked={asked} name="kind" value={kind} count={count} isMore={isMore}>
            {words[kind]}
          </Facet>
        ))}
      </Group>
      <Group title={words.type}>
        {types.map(([type, count]) => (
          <Facet key={type} asked={asked} name="only" value={type} count={count}>
            <Seal type={type} /> {ontology.types.get(type)?.label[language]}
          </Facet>
        ))}
      </Group>
      <Group title={words.place}>
        {tally(documents.map(({ place }) => place))
          .slice(0, MOST_VALUES)
          .map(([place, count]) => (
            <Facet key={place} asked={asked} name="place" value={place} count={count}>
              {place}
            </Facet>
          ))}
      </Group>
      <Group title={words.year}>
        {tally(documents.map(({ year }) => year))
          .slice(0, MOST_VALUES)
          .map(([year, count]) => (
            <Facet key={year} asked={asked} name="year" value={String(year)} count={count}>
              {year}
            </Facet>
          ))}
      </Group>
    </nav>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

interface FacetProps {
  readonly asked: URLSearchParams;
  readonly name: string;
  readonly value: string;
  readonly count: number;
  readonly isMore?: boolean;
  readonly children: ComponentChildren;
}

function Facet({ asked, name, value, count, isMore, children }: FacetProps) {
  const isOn = asked.get(name) === value;
  const next = new URLSearchParams(asked);
  if (isOn) next.delete(name);
  else next.set(name, value);
  return (
    <li>
      <Link href={`/search?${next}`} aria-current={isOn ? 'true' : undefined}>
        {children}
      </Link>
      <span class="quiet">
        {count}
        {isMore && '+'}
      </span>
    </li>
  );
}
