import type { EntityType } from '../model/vocabulary.js';
import { type Page, type PageRequest, pageOf } from './page.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';
import { resolveName } from './resolve-name.js';
import { inIndustry, type SourceConditions, type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

export interface LinkageRequest extends PageRequest, SourceFilter {
  /** Name or id of a strategy, or of a plan or designation that others serve. */
  readonly strategy: string;
  readonly types?: readonly EntityType[] | null | undefined;
  /** Whether what serves its sub-strategies and plans counts too. */
  readonly throughPlans: boolean;
}

/** One that serves the strategy. */
export interface Link {
  readonly entity: EntityRecord;
  /** What it serves, by id: the strategy itself, or a plan or sub-strategy of it. */
  readonly targets: readonly string[];
  readonly claims: number;
  readonly documents: number;
  /** Of the surest claim. */
  readonly confidence: number;
}

export interface Linkage {
  readonly strategy: EntityRecord;
  /** Sub-strategies, plans and designations through which others serve it. */
  readonly through: readonly EntityRecord[];
  readonly links: Page<Link>;
  readonly total: number;
  readonly byType: readonly { readonly type: EntityType; readonly count: number }[];
}

const PARTS = `MATCH (s:Entity {id: $id}) MATCH (s)<-[:PART_OF*1..3]-(x:Entity) RETURN x ${ENTITY} AS entity`;
const SERVING_PLANS = `UNWIND $ids AS id MATCH (s:Entity {id: id}) MATCH (s)<-[:SERVES]-(x:Entity) WHERE x:Plan OR x:Designation RETURN x ${ENTITY} AS entity`;

/** Which projects, zones, plans and places serve a strategy, those that most documents say so of first. */
export async function linkage(reader: GraphReader, request: LinkageRequest): Promise<Linkage> {
  const [strategy, source] = await Promise.all([
    resolveName(reader, request.strategy, ['Strategy', 'Plan', 'Designation']),
    sourceConditions(reader, request),
  ]);
  const through = request.throughPlans ? await standingBetween(reader, strategy) : [];
  const statement = `${claimsOnTargets(source)}
    MATCH (c)-[:SUBJECT]->(s:Entity) ${where("(c.predicate = 'SERVES' OR s.type <> 'Strategy')", request.types && 's.type IN $types', inIndustry(source, 's'))}
    RETURN s ${ENTITY} AS entity, target, count(c) AS claims, collect(DISTINCT c.documentId) AS documents, max(c.confidence) AS confidence`;
  const targets = [strategy.id, ...through.map(({ id }) => id)];
  const rows = await reader.read<LinkRow>(statement, {
    ...source.parameters,
    ...(request.types && { types: request.types }),
    targets,
  });
  const links = joined(rows).filter(({ entity }) => entity.id !== strategy.id);
  return {
    strategy,
    through,
    links: pageOf(links, request, (link) => ({ key: link.documents, id: link.entity.id })),
    total: links.length,
    byType: tally(links),
  };
}

/** Reaches the claims `c` that something serves a target or is part of it: from the documents where a place leaves few of them. */
function claimsOnTargets(source: SourceConditions): string {
  const linking = (...conditions: string[]) => where("c.predicate IN ['SERVES', 'PART_OF']", ...conditions, source.claim);
  if (source.places) {
    return `MATCH (d:Document) ${where(source.document)} MATCH (c:Claim {documentId: d.id}) ${linking('c.objectId IN $targets')}
    WITH c, c.objectId AS target`;
  }
  return `UNWIND $targets AS target MATCH (o:Entity {id: target}) MATCH (o)<-[:OBJECT]-(c:Claim) ${linking()}
    ${source.document ? `MATCH (d:Document {id: c.documentId}) WHERE ${source.document}` : ''}`;
}

type LinkRow = {
  readonly entity: EntityRecord;
  readonly target: string;
  readonly claims: number;
  readonly documents: readonly string[];
  readonly confidence: number;
};

/** Parts of the strategy, and plans and titles that serve it or one of its parts. */
async function standingBetween(reader: GraphReader, strategy: EntityRecord): Promise<readonly EntityRecord[]> {
  const parts = await reader.read<{ entity: EntityRecord }>(PARTS, { id: strategy.id });
  const served = [strategy.id, ...parts.map(({ entity }) => entity.id)];
  const plans = await reader.read<{ entity: EntityRecord }>(SERVING_PLANS, { ids: served });
  const found = new Map([...parts, ...plans].map(({ entity }) => [entity.id, entity]));
  found.delete(strategy.id);
  return [...found.values()];
}

/** One link for each entity, over all that it serves. */
function joined(rows: readonly LinkRow[]): Link[] {
  const byEntity = new Map<string, LinkRow[]>();
  for (const row of rows) byEntity.set(row.entity.id, [...(byEntity.get(row.entity.id) ?? []), row]);
  return [...byEntity.values()].map((own) => ({
    entity: (own[0] as LinkRow).entity,
    targets: own.map(({ target }) => target),
    claims: own.reduce((sum, { claims }) => sum + claims, 0),
    documents: new Set(own.flatMap(({ documents }) => documents)).size,
    confidence: Math.max(...own.map(({ confidence }) => confidence)),
  }));
}

function tally(links: readonly Link[]): Linkage['byType'] {
  const counts = new Map<EntityType, number>();
  for (const { entity } of links) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
