import { request } from '../../api/request.ts';
import type { GraphEntity, Neighbourhood } from './neighbourhood.ts';

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

const PATHS = `query Path($from: String!, $to: String!) {
  explainLink(from: $from, to: $to, first: 3) {
    paths { hops { predicate subject { __typename id name } object { __typename id name } claims { id confidence } } }
  }
}`;

interface Answer {
  readonly explainLink: {
    readonly paths: readonly {
      readonly hops: readonly {
        readonly predicate: string;
        readonly subject: Named;
        readonly object: Named;
        readonly claims: readonly { readonly confidence: number }[];
      }[];
    }[];
  };
}

const brief = ({ __typename, id, name }: Named): GraphEntity => ({ id, name, type: __typename });

/** The shortest paths between two entities, each step as something the picture can add; null where there is none. */
export async function findPath(from: string, to: string): Promise<Neighbourhood[] | null> {
  const { explainLink } = await request<Answer>(PATHS, { from, to });
  const hops = explainLink.paths.flatMap((path) => path.hops);
  if (hops.length === 0) return null;
  return hops.map(({ predicate, subject, object, claims }) => ({
    focus: brief(subject),
    entities: [brief(object)],
    edges: [{ source: subject.id, target: object.id, predicate, claims: claims.length, confidence: claims[0]?.confidence ?? Number.NaN }],
    total: 1,
    cursor: null,
  }));
}
