import { useOntology } from '../../api/ontology.tsx';
import { useList } from '../../api/use-list.ts';
import type { Connection } from '../../api/use-pages.ts';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';
import { Failure, Nothing } from '../../parts/answer.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ListEnd } from '../../parts/lists/list-end.tsx';
import { VirtualList } from '../../parts/lists/virtual-list.tsx';
import { Seal } from '../../parts/seal.tsx';
import { Trail } from '../../parts/trail.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Waiting } from '../../parts/waiting.tsx';

interface Listed {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly documentCount: number;
}

interface ListAnswer {
  readonly list: Connection<Listed>;
}

const MOST_ALIASES = 4;
const listOf = ({ list }: ListAnswer) => list;

/** Every entity of a type, those that most documents name first, read on as one scrolls. */
export function EntityList({ type }: { readonly type: string }) {
  const { language, words } = useLanguage();
  const definition = useOntology().types.get(type);
  const query = definition
    ? `query List($after: String) { list: ${definition.list}(first: 200, mostNamedFirst: true, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { __typename id name aliases documentCount } } } }`
    : null;
  const list = useList<Listed, ListAnswer>(query, {}, listOf);
  const label = definition?.label[language] ?? type;
  useTitle(label);
  if (!definition) return <Nothing what={type} />;
  return (
    <>
      <Trail steps={[[words.search, '/search']]} here={label} />
      <section class="card">
        <h1>
          <Seal type={type} /> {label} <span class="quiet">{list.total?.toLocaleString('en')}</span>
        </h1>
        <p class="quiet">{definition.description[language]}</p>
        <Waiting isOn={list.total === null && list.error === null} />
        {list.total === null && list.error && <Failure error={list.error} />}
        <VirtualList items={list.items} keyOf={({ id }) => id}>
          {(entity) => <EntityRow entity={entity} />}
        </VirtualList>
        {list.total !== null && <ListEnd list={list} />}
      </section>
    </>
  );
}

function EntityRow({ entity }: { readonly entity: Listed }) {
  const { words } = useLanguage();
  const { aliases, documentCount, __typename } = entity;
  return (
    <>
      <span class="fill">
        <EntityLink entity={{ ...entity, type: __typename }} />
        {aliases.length > 0 && <span class="quiet small"> {aliases.slice(0, MOST_ALIASES).join('、')}</span>}
      </span>
      <span class="quiet small">{counted(documentCount, words.inDocuments)}</span>
    </>
  );
}
