import type { GraphRow, GraphStore } from '../model/graph-store.js';
import { ENTITY_TYPES, type EntityType, PREDICATES, type Predicate } from '../model/vocabulary.js';
import { COUNT_CLAIMS, COUNT_DOCUMENTS, COUNT_ENTITIES } from './statements/counts.js';

export interface GraphStats {
  readonly documents: number;
  readonly passages: number;
  readonly figures: number;
  /** Of all predicates together. */
  readonly claims: number;
  readonly entitiesByType: Readonly<Record<EntityType, number>>;
  readonly claimsByPredicate: Readonly<Record<Predicate, number>>;
}

/** Counts for every name of the vocabulary; a name without rows has none. */
function counts<Name extends string>(names: readonly Name[], rows: readonly GraphRow[], key: string): Record<Name, number> {
  const totals = new Map(rows.map((row) => [row[key], Number(row.total)]));
  return Object.fromEntries(names.map((name) => [name, totals.get(name) ?? 0])) as Record<Name, number>;
}

/** What the graph holds. */
export async function stats(store: GraphStore): Promise<GraphStats> {
  const [totals] = await store.read(COUNT_DOCUMENTS);
  return {
    documents: Number(totals?.documents),
    passages: Number(totals?.passages),
    figures: Number(totals?.figures),
    claims: Number(totals?.claims),
    entitiesByType: counts(ENTITY_TYPES, await store.read(COUNT_ENTITIES), 'type'),
    claimsByPredicate: counts(PREDICATES, await store.read(COUNT_CLAIMS), 'predicate'),
  };
}
