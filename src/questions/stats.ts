import { ENTITY_TYPES, type EntityType, PREDICATES, type Predicate } from '../model/vocabulary.js';
import { countOf } from './count.js';
import { type GraphReader, recall } from './reader.js';

export interface Stats {
  readonly documents: number;
  readonly passages: number;
  readonly entities: number;
  readonly figures: number;
  readonly claims: number;
  readonly entitiesByType: readonly { readonly type: EntityType; readonly count: number }[];
  readonly claimsByPredicate: readonly { readonly predicate: Predicate; readonly count: number }[];
}

const LABELS = ['Document', 'Passage', 'Figure'] as const;

/** How much the graph holds. What is counted by kind is gone through, once for each version of the graph. */
export async function stats(reader: GraphReader): Promise<Stats> {
  const [counts, types, predicates] = await Promise.all([
    Promise.all(LABELS.map((label) => countOf(reader, `MATCH (n:${label}) RETURN count(n) AS total`, {}))),
    recall<{ type: EntityType; count: number }>(reader, 'MATCH (e:Entity) RETURN e.type AS type, count(e) AS count'),
    recall<{ predicate: Predicate; count: number }>(reader, 'MATCH (c:Claim) RETURN c.predicate AS predicate, count(c) AS count'),
  ]);
  const [documents = 0, passages = 0, figures = 0] = counts;
  const byType = new Map(types.map(({ type, count }) => [type, count]));
  const byPredicate = new Map(predicates.map(({ predicate, count }) => [predicate, count]));
  const entitiesByType = ENTITY_TYPES.map((type) => ({ type, count: byType.get(type) ?? 0 }));
  const claimsByPredicate = PREDICATES.map((predicate) => ({ predicate, count: byPredicate.get(predicate) ?? 0 }));
  return { documents, passages, figures, entities: sum(types), claims: sum(predicates), entitiesByType, claimsByPredicate };
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
