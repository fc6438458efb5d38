import type { EntityType } from '../model/vocabulary.js';
import { countOf } from './count.js';
import { decodeCursor } from './cursor.js';
import { type Page, type PageRequest, rowLimit, toPage } from './page.js';
import type { GraphReader } from './reader.js';
import { ENTITY_PROPERTIES, type EntityProperties, type EntityRecord } from './records.js';
import { inIndustry, type SourceFilter, sourceConditions } from './source-filter.js';
import { behind, projection, where } from './statement.js';

export interface EntityFilter extends SourceFilter {
  readonly nameContains?: string | null | undefined;
  /** Those that most documents name first; by name otherwise. */
  readonly mostNamedFirst?: boolean | undefined;
}

const BY_NAME = { key: 'name', kind: 'string', way: 'ascending', cypher: 'ASC' } as const;
const MOST_NAMED = { key: 'documents', kind: 'number', way: 'descending', cypher: 'DESC' } as const;

/** Entities of a type, each once and so much of each as is asked for: those that documents of the filter name, by name or by how many documents name them. */
export async function listEntities(
  reader: GraphReader,
  type: EntityType,
  filter: EntityFilter,
  request: PageRequest,
  properties: EntityProperties = ENTITY_PROPERTIES,
): Promise<Page<EntityRecord>> {
  const size = rowLimit(request);
  const order = filter.mostNamedFirst ? MOST_NAMED : BY_NAME;
  const after = request.after == null ? null : decodeCursor(request.after, order.kind);
  const { match, parameters } = await entityMatch(reader, type, filter, behind(`e.${order.key}`, 'e.id', order.way, after));
  // Cut before it is projected: only what is shown is read in full.
  const entity = projection([...new Set([...properties, order.key])]);
  const statement = `${match} WITH e ORDER BY e.${order.key} ${order.cypher}, e.id LIMIT $size
    RETURN e ${entity} AS entity ORDER BY entity.${order.key} ${order.cypher}, entity.id`;
  const rows = await reader.read<{ entity: EntityRecord }>(statement, { ...parameters, ...after, size });
  const entities = rows.map(({ entity }) => entity);
  return toPage(entities, request, (entity) => ({ key: entity[order.key], id: entity.id }));
}

/** How many entities `listEntities` would give over all its pages. */
export async function countEntities(reader: GraphReader, type: EntityType, filter: EntityFilter): Promise<number> {
  const { match, parameters } = await entityMatch(reader, type, filter, null);
  return countOf(reader, `${match} RETURN count(e) AS total`, parameters);
}

async function entityMatch(reader: GraphReader, type: EntityType, filter: EntityFilter, keyset: string | null) {
  const source = await sourceConditions(reader, filter);
  const name = filter.nameContains ? '(e.name CONTAINS $nameContains OR any(alias IN e.aliases WHERE alias CONTAINS $nameContains))' : null;
  const parameters = filter.nameContains ? { ...source.parameters, nameContains: filter.nameContains } : source.parameters;
  const conditions = (...others: readonly (string | null)[]) => where(name, ...others, keyset);
  const match = source.document
    ? `MATCH (d:Document) ${where(source.document)} MATCH (d)-[:NAMES]->(e:${type}) ${conditions(inIndustry(source, 'e'))} WITH DISTINCT e`
    : source.industry
      ? `MATCH (i:Industry {id: $industry}) MATCH (i)<-[:IN_INDUSTRY]-(e:${type}) ${conditions()}`
      : `MATCH (e:${type}) ${conditions()}`;
  return { match, parameters };
}
