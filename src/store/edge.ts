import type { ExtractedClaim } from '../model/extraction.js';
import type { GraphRow } from '../model/graph-store.js';
import { BASES, type Basis, type Predicate } from '../model/vocabulary.js';

/** What the claims of the same subject, predicate and object add up to: the properties of the edge between the two. */
export interface EdgeSum {
  readonly claims: number;
  /** How many documents make them. */
  readonly documents: number;
  /** The highest of the claims. */
  readonly confidence: number;
  /** The strongest of the claims. */
  readonly basis: Basis;
  /** Years of the documents, where known. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface EdgeEnds {
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
}

/** What all claims of one edge have in common; `Claim.edge` in the graph. */
export function edgeKey({ predicate, subject, object }: EdgeEnds): string {
  return `${subject} ${predicate} ${object}`;
}

function stronger(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) <= BASES.indexOf(b) ? a : b;
}

/** The edges that the claims of one document add up to, in the order of their first claims. */
export function edgesOf(claims: readonly ExtractedClaim[], year: number | null): (EdgeEnds & EdgeSum)[] {
  const edges = new Map<string, EdgeEnds & EdgeSum>();
  for (const { predicate, subject, object, confidence, basis } of claims) {
    const key = edgeKey({ predicate, subject, object });
    const known = edges.get(key);
    edges.set(
      key,
      known
        ? { ...known, claims: known.claims + 1, confidence: Math.max(known.confidence, confidence), basis: stronger(known.basis, basis) }
        : { predicate, subject, object, claims: 1, documents: 1, confidence, basis, firstYear: year, lastYear: year },
    );
  }
  return [...edges.values()];
}

/** An edge as the summing statements give it, as properties without unknowns. */
export function edgeProperties(row: GraphRow): Record<string, string | number> {
  const { claims, documents, confidence, strength, firstYear, lastYear } = row;
  const properties = { claims, documents, confidence, basis: BASES[Number(strength)], firstYear, lastYear };
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as Record<string, string | number>;
}
