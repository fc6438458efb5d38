import type { ExtractedClaim } from '../model/extraction.js';
import type { GraphRow } from '../model/graph-store.js';
import { BASES, type Basis, type Predicate } from '../model/vocabulary.js';

/** The ends and the name of an edge between entities. */
export interface EdgeEnds {
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
}

/** What one document's claims of the same ends add up to. */
export interface EdgeSum {
  readonly claims: number;
  /** The highest of the claims. */
  readonly confidence: number;
  /** The strongest of the claims. */
  readonly basis: Basis;
}

/** What all claims of one edge have in common; the statements write the same as `Claim.edge`. */
export function edgeKey({ predicate, subject, object }: EdgeEnds): string {
  return `${subject} ${predicate} ${object}`;
}

function stronger(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) <= BASES.indexOf(b) ? a : b;
}

/** The edges that the claims of one document add up to, in the order of their first claims. */
export function edgesOf(claims: readonly ExtractedClaim[]): { ends: EdgeEnds; sum: EdgeSum }[] {
  const edges = new Map<string, { ends: EdgeEnds; sum: EdgeSum }>();
  for (const { predicate, subject, object, confidence, basis } of claims) {
    const ends = { predicate, subject, object };
    const sum = edges.get(edgeKey(ends))?.sum ?? { claims: 0, confidence, basis };
    edges.set(edgeKey(ends), {
      ends,
      sum: { claims: sum.claims + 1, confidence: Math.max(sum.confidence, confidence), basis: stronger(sum.basis, basis) },
    });
  }
  return [...edges.values()];
}

/** An edge as the summing statements give it, as properties without unknowns. */
export function edgeProperties(row: GraphRow): Record<string, string | number> {
  const { claims, documents, confidence, strength, firstYear, lastYear } = row;
  const properties = { claims, documents, confidence, basis: BASES[Number(strength)], firstYear, lastYear };
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as Record<string, string | number>;
}
