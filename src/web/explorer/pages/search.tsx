import { Link, useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { type EntityBrief, EntityLink } from '../parts/entity-link.tsx';
import { Highlighted, type Stretch } from '../parts/highlighted.tsx';
import { typeName } from '../parts/type-name.ts';
import { EntityList } from './search/entity-list.tsx';

const SEARCH = `query Search($q: String!) {
  search(query: $q, first: 40) {
    id
    highlights { start end }
    entity { __typename id name aliases documentCount }
    passage { id text start end headings document { id title name place year } }
  }
}`;

interface Hit {
  readonly id: string;
  readonly highlights: readonly Stretch[];
  readonly entity:
    | (Omit<EntityBrief, 'type'> & { readonly __typename: string; readonly aliases: readonly string[]; readonly documentCount: number })
    | null;
  readonly passage: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly document: {
      readonly id: string;
      readonly title: string | null;
      readonly name: string;
      readonly place: string | null;
      readonly year: number | null;
    };
  } | null;
}

/** Entities and passages that hold the words, best first. */
export function SearchPage() {
  const { words } = useLanguage();
  const type = new URLSearchParams(useSearch()).get('type');
  const q = new URLSearchParams(useSearch()).get('q')?.trim() ?? '';
  const state = useQuery<{ search: readonly Hit[] }>(q.length < 2 ? null : SEARCH, { q });
  if (q.length < 2) return type ? <EntityList type={typeName(type)} /> : <Nothing what={q} />;
  return (
    <Answer state={state}>{({ search }) => (search.length === 0 ? <Nothing what={q} /> : <Hits hits={search} words={words} />)}</Answer>
  );
}

function Hits({ hits, words }: { readonly hits: readonly Hit[]; readonly words: ReturnType<typeof useLanguage>['words'] }) {
  const entities = hits.flatMap(({ entity }) => entity ?? []);
  const passages = hits.filter((hit) => hit.passage !== null);
  return (
    <div class="columns" aria-live="polite">
      <section class="card">
        <h2>
          {words.entities} <span class="quiet">{entities.length}</span>
        </h2>
        <ul class="facts">
          {entities.map((entity) => (
            <li key={entity.id}>
              <span class="fill">
                <EntityLink entity={{ ...entity, type: entity.__typename }} />
                {entity.aliases.length > 0 && <span class="quiet small"> {entity.aliases.slice(0, 3).join('、')}</span>}
              </span>
              <span class="quiet small">
                {entity.documentCount} {words.documents}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>
          {words.passages} <span class="quiet">{passages.length}</span>
        </h2>
        <ul class="facts">
          {passages.map(({ id, passage, highlights }) =>
            passage ? (
              <li key={id}>
                <span class="fill">
                  <Link href={`/document/${passage.document.id}?at=${passage.start}-${passage.end}`}>
                    <Highlighted text={passage.text} stretches={highlights} />
                  </Link>
                  <br />
                  <span class="quiet small">
                    {[passage.document.title ?? passage.document.name, passage.document.place, passage.document.year]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </li>
            ) : null,
          )}
        </ul>
      </section>
    </div>
  );
}
