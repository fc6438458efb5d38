import { byOwner } from '../by-owner.js';
import { type ClaimParts, type ClaimRow, claimFact, claimStatement } from '../claim-rows.js';
import { bySureness } from '../entity-claims.js';
import { placeNames } from '../names/place-names-of.js';
import { resolveName } from '../names/resolve-name.js';
import { compareText, rowLimit } from '../page.js';
import type { GraphReader } from '../reader.js';
import { type ClaimFact, ENTITY, type EntityRecord } from '../records.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';
import { firstInLine, placesSaying } from './standing-between.js';

/** A strategy that something serves, and the shortest way there. */
export interface Service {
  readonly strategy: EntityRecord;
  /** Plans and sub-strategies between; empty where it serves the strategy itself. */
  readonly through: readonly EntityRecord[];
}

export interface ServedRequest extends SourceFilter {
  /** Name or id of a project, place, zone, plan or body. */
  readonly by: string;
}

export interface StrategiesServed {
  readonly by: EntityRecord;
  readonly services: readonly Service[];
}

const WAYS = `MATCH (e:Entity {id: $id}) MATCH path = (e)-[:SERVES|PART_OF*1..3]->(s:Strategy)
  RETURN [n IN nodes(path) | n ${ENTITY}] AS nodes, [r IN relationships(path) | type(r)] AS predicates`;

type Way = { readonly nodes: readonly EntityRecord[]; readonly predicates: readonly string[] };

/** Which strategies a project, zone, plan, place or body serves, directly or through plans and sub-strategies; nearest first. */
export async function strategiesServed(reader: GraphReader, { by: name, ...filter }: ServedRequest): Promise<StrategiesServed> {
  const by = await resolveName(reader, name);
  const rows = await told(reader, filter, await reader.read<Way>(WAYS, { id: by.id }));
  const nearest = new Map<string, Service>();
  for (const { nodes } of rows) {
    const strategy = nodes.at(-1);
    if (!strategy || strategy.id === by.id) continue;
    const through = nodes.slice(1, -1);
    const known = nearest.get(strategy.id);
    if (!known || isNearer(through, known.through)) nearest.set(strategy.id, { strategy, through });
  }
  return { by, services: [...nearest.values()].sort(byDistance) };
}

/**
 * The claims that something serves or is part of each of these, the surest first, so many for each. They are found by the edge that they
 * bear, however many others serve the same. Throws BAD_USER_INPUT for a number out of bounds.
 */
export async function claimsOfServices(
  reader: GraphReader,
  by: string,
  targets: readonly string[],
  filter: SourceFilter & { readonly first: number },
  parts: ClaimParts,
): Promise<Map<string, ClaimFact[]>> {
  const { first } = filter;
  const size = rowLimit({ first });
  const source = await sourceConditions(reader, filter);
  const { reach, fact } = claimStatement(parts);
  const statement = `UNWIND $edges AS edge
    CALL { WITH edge MATCH (c:Claim {edge: edge}) ${where(source.claim)}
      ${source.document ? `MATCH (d:Document {id: c.documentId}) WHERE ${source.document}` : ''} RETURN c ORDER BY c.confidence DESC, c.id LIMIT $size }
    ${reach} RETURN c.objectId AS owner, ${fact}`;
  const edges = targets.flatMap((target) => [`${by} SERVES ${target}`, `${by} PART_OF ${target}`]);
  const rows = await reader.read<ClaimRow & { owner: string }>(statement, { ...source.parameters, edges, size });
  return new Map([...byOwner(targets, rows)].map(([id, own]) => [id, own.map(claimFact).sort(bySureness).slice(0, first)]));
}

/** The ways of which every step is told by a claim that the filter lets through, for one place or for places above and below it. */
async function told(reader: GraphReader, filter: SourceFilter, ways: readonly Way[]): Promise<readonly Way[]> {
  const [source, places] = await Promise.all([sourceConditions(reader, filter), placeNames(reader)]);
  const saidBy = await placesSaying(reader, ways.flatMap(edgesOf), source);
  return ways.filter(
    (way) =>
      firstInLine(
        edgesOf(way).map((edge) => saidBy.get(edge) ?? []),
        places,
      ).length > 0,
  );
}

/** Each step as claims bear it: subject, predicate and object. */
function edgesOf({ nodes, predicates }: Way): string[] {
  return predicates.map((predicate, at) => `${nodes[at]?.id} ${predicate} ${nodes[at + 1]?.id}`);
}

const keyOf = (entities: readonly EntityRecord[]) => entities.map(({ id }) => id).join(' ');

function isNearer(a: readonly EntityRecord[], b: readonly EntityRecord[]): boolean {
  return a.length - b.length < 0 || (a.length === b.length && keyOf(a) < keyOf(b));
}

function byDistance(a: Service, b: Service): number {
  return a.through.length - b.through.length || b.strategy.documents - a.strategy.documents || compareText(a.strategy.id, b.strategy.id);
}
