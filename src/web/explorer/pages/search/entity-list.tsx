import { useState } from 'preact/hooks';
import { useOntology } from '../../api/ontology.tsx';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Seal } from '../../parts/seal.tsx';

interface Listed {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly documentCount: number;
}

interface ListAnswer {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Listed }[];
  };
}

/** Every entity of a type, a hundred a page. */
export function EntityList({ type }: { readonly type: string }) {
  const { language, words } = useLanguage();
  const definition = useOntology().types.get(type);
  const [after, setAfter] = useState<string | null>(null);
  const query = definition
    ? `query List($after: String) { list: ${definition.list}(first: 100, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { __typename id name documentCount } } } }`
    : null;
  const state = useQuery<ListAnswer>(query, { after });
  if (!definition) return <Nothing what={type} />;
  return (
    <Answer state={state}>
      {({ list }) => (
        <section class="card">
          <h1>
            <Seal type={type} /> {definition.label[language]} <span class="quiet">{list.totalCount}</span>
          </h1>
          <ul class="facts columns">
            {list.edges.map(({ node }) => (
              <li key={node.id}>
                <span class="fill">
                  <EntityLink entity={{ ...node, type: node.__typename }} />
                </span>
                <span class="quiet small">
                  {node.documentCount} {words.inDocuments}
                </span>
              </li>
            ))}
          </ul>
          {list.pageInfo.hasNextPage && (
            <button type="button" onClick={() => setAfter(list.pageInfo.endCursor)}>
              {words.more}
            </button>
          )}
        </section>
      )}
    </Answer>
  );
}
