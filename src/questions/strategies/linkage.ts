import type { EntityType } from '../../model/vocabulary.js';
import { grouped } from '../grouped.js';
import { type PlaceNames, placeNames } from '../names/place-names-of.js';
import { resolveName } from '../names/resolve-name.js';
import { type Page, type PageRequest, pageOf } from '../page.js';
import type { GraphReader } from '../reader.js';
import { ENTITY, type EntityRecord } from '../records.js';
import { inIndustry, type SourceConditions, type SourceFilter, sourceConditions } from '../source-filter.js';
import { CLAIMS_OF_FEW, where } from '../statement.js';
import { type Between, holdsFor, type SpokenFor, standingBetween } from './standing-between.js';

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

/**
 * Which projects, zones, plans and places serve a strategy, those that most documents say so of first. A way through a plan counts where
 * one place, or it and one above it, say the steps: what 广东 does with a campaign of the whole country is nothing that 河北 does.
 */
export async function linkage(reader: GraphReader, request: LinkageRequest): Promise<Linkage> {
  const [strategy, source, steps, places] = await Promise.all([
    resolveName(reader, request.strategy, ['Strategy', 'Plan', 'Designation']),
    sourceConditions(reader, request),
    // A county's project may serve through what its province says of a plan: only how sure that is counts.
    sourceConditions(reader, { minConfidence: request.minConfidence }),
    placeNames(reader),
  ]);
  const between = request.throughPlans ? await standingBetween(reader, strategy, places, steps) : [];
  const statement = `${claimsOnTargets(source)}
    MATCH (c)-[:SUBJECT]->(s:Entity) ${where("(c.predicate = 'SERVES' OR s.type <> 'Strategy')", request.types && 's.type IN $types', inIndustry(source, 's'))}
    RETURN s ${ENTITY} AS entity, target, c.documentId AS document, count(c) AS claims, max(c.confidence) AS confidence`;
  const rows = await reader.read<LinkRow>(statement, {
    ...source.parameters,
    ...(request.types && { types: request.types }),
    targets: [strategy.id, ...between.map(({ entity }) => entity.id)],
  });
  const held = await heldInLine(reader, rows, strategy, between, places);
  const [links, gone] = [joined(held), new Set(held.map(({ target }) => target))];
  return {
    strategy,
    through: between.map(({ entity }) => entity).filter(({ id }) => gone.has(id)),
    links: pageOf(links, request, (link) => ({ key: link.documents, id: link.entity.id })),
    total: links.length,
    byType: tally(links),
  };
}

/** Reaches the claims `c` that something serves a target or is part of it: from the documents where a place leaves few of them. */
function claimsOnTargets(source: SourceConditions): string {
  const linking = (...conditions: string[]) => where("c.predicate IN ['SERVES', 'PART_OF']", ...conditions, source.claim);
  if (source.places) {
    return `MATCH (d:Document) ${where(source.document)} ${CLAIMS_OF_FEW} ${linking('c.objectId IN $targets')}
    WITH c, c.objectId AS target`;
  }
  return `UNWIND $targets AS target MATCH (o:Entity {id: target}) MATCH (o)<-[:OBJECT]-(c:Claim) ${linking()}
    ${source.document ? `MATCH (d:Document {id: c.documentId}) WHERE ${source.document}` : ''}`;
}

/** The rows of the strategy itself, and those of what stands between that are said for a place which says that too, or lies in one that does. */
async function heldInLine(
  reader: GraphReader,
  rows: readonly LinkRow[],
  strategy: EntityRecord,
  between: readonly Between[],
  places: PlaceNames,
): Promise<readonly LinkRow[]> {
  const saying = new Map(between.map((one) => [one.entity.id, one.places]));
  const indirect = rows.flatMap(({ target, document }) => (saying.has(target) ? [document] : []));
  const spoken =
    indirect.length === 0 ? [] : await reader.read<{ id: string; place: SpokenFor }>(PLACES_OF, { ids: [...new Set(indirect)] });
  const placeOf = new Map(spoken.map(({ id, place }) => [id, place]));
  return rows.filter(({ entity, target, document }) => {
    if (entity.id === strategy.id || target === strategy.id) return entity.id !== strategy.id;
    return saying.get(target)?.some((other) => holdsFor(placeOf.get(document) ?? null, other, places));
  });
}

const PLACES_OF = 'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.place AS place';

type LinkRow = {
  readonly entity: EntityRecord;
  readonly target: string;
  readonly document: string;
  readonly claims: number;
  readonly confidence: number;
};

/** One link for each entity, over all that it serves. */
function joined(rows: readonly LinkRow[]): Link[] {
  return [...grouped(rows, ({ entity }) => entity.id).values()].map((own) => ({
    entity: (own[0] as LinkRow).entity,
    targets: [...new Set(own.map(({ target }) => target))],
    claims: own.reduce((sum, { claims }) => sum + claims, 0),
    documents: new Set(own.map(({ document }) => document)).size,
    confidence: Math.max(...own.map(({ confidence }) => confidence)),
  }));
}

function tally(links: readonly Link[]): Linkage['byType'] {
  const counts = new Map<EntityType, number>();
  for (const { entity } of links) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
