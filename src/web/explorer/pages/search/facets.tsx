import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { useOntology } from '../../api/ontology.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Seal } from '../../parts/seal.tsx';
import { typeName } from '../../parts/type-name.ts';
import { type CountsAnswer, KINDS, totalsOf } from './hits.ts';

interface FacetsProps {
  readonly counts: CountsAnswer;
  readonly asked: URLSearchParams;
}

const MOST_VALUES = 12;

/** What the hits are, with counts; each is a link that narrows them, and takes the narrowing back. */
export function Facets({ counts, asked }: FacetsProps) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const totals = totalsOf(counts);
  const { docTypes, places, years } = counts.passages;
  const facet = (name: string, value: string, count: number, label: ComponentChildren) => (
    <Facet key={value} asked={asked} name={name} value={value} count={count}>
      {label}
    </Facet>
  );
  const known = <T,>(values: readonly { readonly value: T | null; readonly passages: number }[]) =>
    values.flatMap(({ value, passages }) => (value === null ? [] : [{ value, passages }])).slice(0, MOST_VALUES);
  return (
    <nav class="facets" aria-label={words.filter}>
      <Group title={words.kind}>
        {KINDS.filter((kind) => totals[kind] > 0).map((kind) => facet('kind', kind, totals[kind], words[kind]))}
      </Group>
      <Group title={words.type}>
        {counts.entities.entityTypes.map(({ type, count }) =>
          facet(
            'only',
            typeName(type),
            count,
            <>
              <Seal type={typeName(type)} /> {ontology.types.get(typeName(type))?.label[language]}
            </>,
          ),
        )}
      </Group>
      <Group title={words.place}>{known(places).map(({ value, passages }) => facet('place', value, passages, value))}</Group>
      <Group title={words.year}>{known(years).map(({ value, passages }) => facet('year', String(value), passages, value))}</Group>
      <Group title={words.docType}>
        {known(docTypes).map(({ value, passages }) =>
          facet('docType', value, passages, words.docTypes[value as keyof typeof words.docTypes] ?? value),
        )}
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
  readonly children: ComponentChildren;
}

function Facet({ asked, name, value, count, children }: FacetProps) {
  const isOn = asked.get(name) === value;
  const next = new URLSearchParams(asked);
  if (isOn) next.delete(name);
  else next.set(name, value);
  return (
    <li>
      <Link href={`/search?${next}`} aria-current={isOn ? 'true' : undefined}>
        {children}
        {isOn && ' ×'}
      </Link>
      <span class="quiet">{count.toLocaleString('en')}</span>
    </li>
  );
}
