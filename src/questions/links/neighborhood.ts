import { entitiesById } from '../by-id.js';
import { byOwner } from '../by-owner.js';
import { QuestionError } from '../errors.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import { ENTITY_PROPERTIES, type EntityProperties, type EntityRecord } from '../records.js';
import { type EdgeFilter, type EdgeReads, edgeReads, type GraphEdge, type Join, MOST_STARTS } from './graph-edges.js';

export interface NeighborhoodRequest extends EdgeFilter {
  /** One to fifty entities to start from. */
  readonly ids: readonly string[];
  /** Hops from them, 1 to 3. */
  readonly depth: number;
  /** How many neighbours of each entity, the strongest first. */
  readonly perNode: number;
  /** Entities of which other numbers of neighbours are wanted, wherever they stand; none with 0. */
  readonly expand?: readonly Expansion[] | null | undefined;
  /** How many entities in all. */
  readonly limit: number;
}

export type Expansion = { readonly id: string; readonly perNode: number };

export interface NeighborhoodNode {
  readonly entity: EntityRecord;
  readonly depth: number;
  /** Its edges in the view. */
  readonly degree: number;
  /** How many entities the filter lets it be joined to; null where its neighbours were not asked for. */
  readonly neighbours: number | null;
}

export interface Neighborhood {
  readonly nodes: readonly NeighborhoodNode[];
  readonly edges: readonly GraphEdge[];
  /** Neighbours that were seen and left out, by perNode or limit. */
  readonly omitted: number;
}

const MOST = { ids: MOST_STARTS, depth: 3, perNode: 5_000, limit: 5_000, expand: 200 } as const;
const LEAST = { expand: 0 } as const;

/** The entities around some others and the edges among all of them; what was cut off is counted. */
export async function neighborhood(
  reader: GraphReader,
  request: NeighborhoodRequest,
  properties: EntityProperties = ENTITY_PROPERTIES,
): Promise<Neighborhood> {
  assertBounds(request);
  const reads = await edgeReads(reader, request);
  const { depths, totals, omitted } = await walk(reads, request);
  const ids = [...depths.keys()];
  const [entities, edges] = await Promise.all([entitiesById(reader, ids, properties), reads.edgesAmong(ids)]);
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = [...depths].flatMap(([id, depth]) => {
    const entity = entities.get(id);
    return entity ? [{ entity, depth, degree: degrees.get(id) ?? 0, neighbours: totals.get(id) ?? null }] : [];
  });
  return { nodes, edges, omitted };
}

function assertBounds({ ids, depth, perNode, limit, expand }: NeighborhoodRequest): void {
  for (const step of expand ?? []) assertWithin('perNode of expand', step.perNode, 0, MOST.perNode);
  const sizes = { ids: ids.length, depth, perNode, limit, expand: expand?.length ?? 0 };
  for (const [name, value] of Object.entries(sizes)) {
    const called = name === 'ids' || name === 'expand' ? `The number of ${name}` : name;
    assertWithin(called, value, name in LEAST ? 0 : 1, MOST[name as keyof typeof MOST]);
  }
}

function assertWithin(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new QuestionError('BAD_USER_INPUT', `${name} must be between ${least} and ${most}; it is ${value}.`);
}

/** Step by step outwards: so many of the strongest neighbours of each entity, until the view is full. One read a step. */
async function walk(reads: EdgeReads, { ids, depth, perNode, expand, limit }: NeighborhoodRequest) {
  const asked = new Map((expand ?? []).map((step) => [step.id, step.perNode]));
  const depths = new Map<string, number>(ids.map((id) => [id, 0]));
  const totals = new Map<string, number>();
  const seen = new Set<string>();
  let frontier = [...depths.keys()];
  for (let hop = 1; frontier.length > 0; hop++) {
    const wanted = (id: string) => asked.get(id) ?? (hop <= depth ? perNode : 0);
    const walked = frontier.filter((id) => wanted(id) > 0 || hop <= depth);
    if (walked.length === 0) break;
    frontier = [];
    for (const [owner, joins] of byOwner(walked, await reads.joinsOf(walked))) {
      const all = strongestFirst(owner, joins);
      totals.set(owner, all.length);
      for (const [at, id] of all.entries()) {
        seen.add(id);
        if (at >= wanted(owner) || depths.has(id) || depths.size >= limit) continue;
        depths.set(id, hop);
        frontier.push(id);
      }
    }
  }
  return { depths, totals, omitted: [...seen].filter((id) => !depths.has(id)).length };
}

function strongestFirst(owner: string, joins: readonly Join[]): string[] {
  const claims = new Map<string, number>();
  for (const join of joins) if (join.neighbour !== owner) claims.set(join.neighbour, (claims.get(join.neighbour) ?? 0) + join.claims);
  return [...claims].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([id]) => id);
}
