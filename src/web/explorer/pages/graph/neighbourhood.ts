import { request } from '../../api/request.ts';

export interface GraphEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  readonly claims: number;
  readonly confidence: number;
}

/** An entity with its strongest neighbours, and how many it has in all. */
export interface Neighbourhood {
  readonly focus: GraphEntity;
  readonly entities: readonly GraphEntity[];
  readonly edges: readonly GraphEdge[];
  readonly total: number;
  readonly cursor: string | null;
}

const NEIGHBOURS = `query Neighbours($id: ID!, $first: Int!, $after: String, $predicates: [Predicate!], $types: [EntityType!]) {
  node(id: $id) {
    ... on Entity {
      __typename id name
      neighbours(first: $first, after: $after, predicates: $predicates, types: $types) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { predicate direction claims confidence entity { __typename id name } } }
      }
    }
  }
}`;

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

interface Answer {
  readonly node:
    | (Named & {
        readonly neighbours: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: readonly {
            readonly node: {
              readonly predicate: string;
              readonly direction: string;
              readonly claims: number;
              readonly confidence: number;
              readonly entity: Named;
            };
          }[];
        };
      })
    | null;
}

export interface NeighbourFilter {
  readonly predicates: readonly string[] | null;
  readonly types: readonly string[] | null;
}

const brief = ({ __typename, id, name }: Named): GraphEntity => ({ id, name, type: __typename });

/** Reads the strongest neighbours of an entity behind a cursor; null where there is no such entity. Throws RequestError. */
export async function readNeighbourhood(
  id: string,
  first: number,
  after: string | null,
  filter: NeighbourFilter,
): Promise<Neighbourhood | null> {
  const { node } = await request<Answer>(NEIGHBOURS, { id, first, after, ...filter });
  if (!node) return null;
  const { edges, totalCount, pageInfo } = node.neighbours;
  return {
    focus: brief(node),
    entities: edges.map((edge) => brief(edge.node.entity)),
    edges: edges.map(({ node: { predicate, direction, claims, confidence, entity } }) => ({
      source: direction === 'OUT' ? id : entity.id,
      target: direction === 'OUT' ? entity.id : id,
      predicate,
      claims,
      confidence,
    })),
    total: totalCount,
    cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
