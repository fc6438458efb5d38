import type { SceneEdge } from './scene.ts';

export const PATHS = `query Path($from: String!, $to: String!, $predicates: [Predicate!]) {
  explainLink(from: $from, to: $to, first: 3, predicates: $predicates) {
    paths { hops { predicate subject { id } object { id } claims { confidence basis evidence { document { id year } } } } }
  }
}`;

export interface PathAnswer {
  readonly explainLink: {
    readonly paths: readonly {
      readonly hops: readonly {
        readonly predicate: string;
        readonly subject: { readonly id: string };
        readonly object: { readonly id: string };
        readonly claims: readonly {
          readonly confidence: number;
          readonly basis: string;
          readonly evidence: { readonly document: { readonly id: string; readonly year: number | null } };
        }[];
      }[];
    }[];
  };
}

/** The steps of the shortest paths, each once. Its numbers are of the claims that were given, three a step at most. */
export function stepsOf({ explainLink }: PathAnswer): SceneEdge[] {
  const steps = new Map<string, SceneEdge>();
  for (const { predicate, subject, object, claims } of explainLink.paths.flatMap(({ hops }) => hops)) {
    const [surest] = claims;
    if (!surest) continue;
    const years = claims.flatMap(({ evidence }) => evidence.document.year ?? []);
    steps.set(`${subject.id} ${predicate} ${object.id}`, {
      source: subject.id,
      target: object.id,
      predicate,
      claims: claims.length,
      documents: new Set(claims.map(({ evidence }) => evidence.document.id)).size,
      confidence: surest.confidence,
      basis: surest.basis,
      firstYear: years.length > 0 ? Math.min(...years) : null,
      lastYear: years.length > 0 ? Math.max(...years) : null,
    });
  }
  return [...steps.values()];
}

/** Entities on some edges, each once. */
export function endsOf(edges: readonly SceneEdge[]): string[] {
  return [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
}
