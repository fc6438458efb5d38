import { Link } from 'wouter-preact';
import { useOntology } from '../../api/ontology.tsx';
import { request } from '../../api/request.ts';
import { useQuery } from '../../api/use-query.ts';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';
import { CLAIM_FIELDS, type ClaimBrief, claimFact } from '../../parts/claims.ts';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';

const NEIGHBOURS = `query Neighbours($id: ID!, $types: [EntityType!]) {
  node(id: $id) { ... on Entity { neighbours(first: 14, types: $types) {
    totalCount edges { node { predicate direction claims entity { __typename id name } } } } } }
}`;
const BETWEEN = `query Between($a: ID!, $b: ID!) { claimsBetween(a: $a, b: $b) { ${CLAIM_FIELDS} } }`;

interface NeighboursAnswer {
  readonly node: {
    readonly neighbours: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly predicate: string;
          readonly direction: string;
          readonly claims: number;
          readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
        };
      }[];
    };
  } | null;
}

interface NeighboursProps {
  readonly id: string;
  readonly title: string;
  /** Only of these types; all where there are none. */
  readonly types?: readonly string[];
}

/** What an entity is joined to most strongly: the graph view in ten lines. */
export function Neighbours({ id, title, types }: NeighboursProps) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const { data } = useQuery<NeighboursAnswer>(NEIGHBOURS, { id, types: types ?? null });
  const neighbours = data?.node?.neighbours;
  if (!neighbours || neighbours.totalCount === 0) return null;
  const show = async (other: string) => {
    const { claimsBetween } = await request<{ claimsBetween: readonly ClaimBrief[] }>(BETWEEN, { a: id, b: other });
    open(claimsBetween.map((claim) => claimFact(claim, ontology, language, words)));
  };
  const strongest = [...new Map([...neighbours.edges].reverse().map(({ node }) => [node.entity.id, node])).values()].reverse();
  return (
    <section class="card">
      <h2>
        {title} <span class="quiet">{neighbours.totalCount}</span>{' '}
        <Link class="small" href={`/graph?focus=${id}`}>
          {words.graph}
        </Link>
      </h2>
      <ul class="facts">
        {strongest.map(({ predicate, direction, claims, entity }) => (
          <li key={entity.id}>
            <span class="quiet small predicate">
              {direction === 'IN' && '← '}
              {ontology.predicates.get(predicate)?.label[language] ?? predicate}
              {direction === 'OUT' && ' →'}
            </span>
            <span class="fill">
              <EntityLink entity={{ ...entity, type: entity.__typename }} />
            </span>
            <button
              type="button"
              class="plain small"
              aria-label={`${entity.name}: ${counted(claims, words.sentences)}`}
              onClick={() => void show(entity.id)}
            >
              {claims}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
