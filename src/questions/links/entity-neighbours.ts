import { type EntityType, PREDICATES, type Predicate } from '../../model/vocabulary.js';
import { byOwner, totals } from '../by-owner.js';
import { decodeCursor } from '../cursor.js';
import type { Direction } from '../entity-claims.js';
import { type Page, type PageRequest, rowLimit, toPage } from '../page.js';
import type { GraphReader } from '../reader.js';
import { ENTITY_PROPERTIES, type EntityProperties, type EntityRecord } from '../records.js';
import { projection, where } from '../statement.js';

export interface NeighbourFilter {
  readonly predicates?: readonly Predicate[] | null | undefined;
  readonly types?: readonly EntityType[] | null | undefined;
}

/** An entity that claims join to another, by one predicate in one direction. */
export type Neighbour = {
  readonly entity: EntityRecord;
  readonly predicate: Predicate;
  /** OUT: the entity asked about is the subject. */
  readonly direction: Exclude<Direction, 'BOTH'>;
  readonly claims: number;
  /** Of the surest claim. */
  readonly confidence: number;
};

/** What each of these entities is joined to, those that most claims join first, a page for each, in one read. */
export async function neighboursOfEntities(
  reader: GraphReader,
  ids: readonly string[],
  filter: NeighbourFilter,
  request: PageRequest,
  properties: EntityProperties = ENTITY_PROPERTIES,
): Promise<Map<string, Page<Neighbour>>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'number');
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL { WITH e ${edges(filter)} WITH n, r, r.claims AS claims, n.id + ' ' + type(r) AS place
      ${after ? 'WHERE claims < $key OR (claims = $key AND place > $id)' : ''}
      RETURN n, r, claims, place ORDER BY claims DESC, place LIMIT $size }
    RETURN e.id AS owner, n ${projection(properties)} AS entity, type(r) AS predicate, startNode(r).id = e.id AS isSubject, claims, r.confidence AS confidence, place
    ORDER BY claims DESC, place`;
  const rows = await reader.read<NeighbourRow>(statement, { ...(filter.types ? { types: filter.types } : {}), ...after, ids, size });
  const place = (row: NeighbourRow) => ({ key: row.claims, id: row.place });
  return new Map([...byOwner(ids, rows)].map(([id, own]) => [id, shown(toPage(own, request, place))]));
}

type NeighbourRow = Omit<Neighbour, 'direction'> & { readonly owner: string; readonly isSubject: boolean; readonly place: string };

function shown(page: Page<NeighbourRow>): Page<Neighbour> {
  const items = page.items.map(({ cursor, node: { entity, predicate, isSubject, claims, confidence } }) => {
    const direction = isSubject ? ('OUT' as const) : ('IN' as const);
    return { cursor, node: { entity, predicate, direction, claims, confidence } };
  });
  return { items, hasNextPage: page.hasNextPage };
}

/** How many neighbours each of these entities has. */
export async function countNeighboursOfEntities(reader: GraphReader, ids: readonly string[], filter: NeighbourFilter) {
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${edges(filter)} RETURN e.id AS owner, count(r) AS total`;
  const rows = await reader.read<{ owner: string; total: number }>(statement, { ...(filter.types ? { types: filter.types } : {}), ids });
  return totals(ids, rows);
}

function edges({ predicates, types }: NeighbourFilter): string {
  return `MATCH (e)-[r:${(predicates?.length ? predicates : PREDICATES).join('|')}]-(n:Entity) ${where(types && 'n.type IN $types')}`;
}
