import { type EntityType, PREDICATES, type Predicate } from '../model/vocabulary.js';
import { entitiesById } from './by-id.js';
import { byOwner } from './by-owner.js';
import { QuestionError } from './errors.js';
import { compareText } from './page.js';
import type { GraphReader } from './reader.js';
import type { EntityRecord } from './records.js';
import { where } from './statement.js';

export interface NeighborhoodRequest {
  /** One to twenty entities to start from. */
  readonly ids: readonly string[];
  /** Hops from them, 1 to 3. */
  readonly depth: number;
  readonly types?: readonly EntityType[] | null | undefined;
  readonly predicates?: readonly Predicate[] | null | undefined;
  readonly minConfidence?: number | null | undefined;
  /** How many neighbours of each entity, the strongest first. */
  readonly perNode: number;
  /** How many entities in all. */
  readonly limit: number;
}

export type GraphEdge = {
  readonly source: string;
  readonly target: string;
  readonly predicate: Predicate;
  readonly claims: number;
  readonly documents: number;
  readonly confidence: number;
};

export interface Neighborhood {
  readonly nodes: readonly { readonly entity: EntityRecord; readonly depth: number; readonly degree: number }[];
  readonly edges: readonly GraphEdge[];
  /** Neighbours that were seen and left out, by perNode or limit. */
  readonly omitted: number;
}

type StepRow = { readonly owner: string; readonly degree: number; readonly neighbours: readonly string[] };

const MOST = { ids: 20, depth: 3, perNode: 100, limit: 5_000 } as const;

/** The entities around some others and the edges among all of them; what was cut off is counted. */
export async function neighborhood(reader: GraphReader, request: NeighborhoodRequest): Promise<Neighborhood> {
  assertBounds(request);
  const depths = new Map<string, number>(request.ids.map((id) => [id, 0]));
  let frontier = [...depths.keys()];
  let omitted = 0;
  for (let depth = 1; depth <= request.depth && frontier.length > 0; depth++) {
    const steps = await stepFrom(reader, frontier, request);
    const fresh = [...new Set(steps.flatMap(({ neighbours }) => neighbours))].filter((id) => !depths.has(id));
    const taken = fresh.slice(0, Math.max(0, request.limit - depths.size));
    const left = steps.reduce((sum, { degree, neighbours }) => sum + degree - neighbours.length, 0);
    omitted += left + fresh.length - taken.length;
    for (const id of taken) depths.set(id, depth);
    frontier = taken;
  }
  const ids = [...depths.keys()];
  const [entities, edges] = await Promise.all([entitiesById(reader, ids), edgesAmong(reader, ids, request)]);
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = ids.flatMap((id) => {
    const entity = entities.get(id);
    return entity ? [{ entity, depth: depths.get(id) ?? 0, degree: degrees.get(id) ?? 0 }] : [];
  });
  return { nodes, edges, omitted };
}

function assertBounds({ ids, depth, perNode, limit }: NeighborhoodRequest): void {
  for (const [name, value] of Object.entries({ ids: ids.length, depth, perNode, limit })) {
    const most = MOST[name as keyof typeof MOST];
    if (!Number.isInteger(value) || value < 1 || value > most) {
      throw new QuestionError(
        'BAD_USER_INPUT',
        `${name === 'ids' ? 'The number of ids' : name} must be between 1 and ${most}; it is ${value}.`,
      );
    }
  }
}

/** The strongest neighbours of each entity, and how many it has, in one read. */
async function stepFrom(reader: GraphReader, ids: readonly string[], request: NeighborhoodRequest): Promise<StepRow[]> {
  const match = `MATCH (e)-[r:${predicatesOf(request)}]-(n:Entity) ${where(...edgeConditions(request), request.types && 'n.type IN $types')}`;
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL { WITH e ${match} WITH n.id AS neighbour, max(r.claims) AS claims RETURN neighbour, claims }
    RETURN e.id AS owner, neighbour, claims`;
  const rows = await reader.read<{ owner: string; neighbour: string; claims: number }>(statement, { ids, ...parametersOf(request) });
  return [...byOwner(ids, rows)].map(([owner, all]) => {
    const own = all.filter(({ neighbour }) => neighbour !== owner);
    const strongest = own.sort((a, b) => b.claims - a.claims || compareText(a.neighbour, b.neighbour)).slice(0, request.perNode);
    return { owner, degree: own.length, neighbours: strongest.map(({ neighbour }) => neighbour) };
  });
}

async function edgesAmong(reader: GraphReader, ids: readonly string[], request: NeighborhoodRequest): Promise<GraphEdge[]> {
  const statement = `UNWIND $ids AS id MATCH (s:Entity {id: id}) MATCH (s)-[r:${predicatesOf(request)}]->(o:Entity)
    ${where('o.id IN $ids', ...edgeConditions(request))}
    RETURN s.id AS source, o.id AS target, type(r) AS predicate, r.claims AS claims, r.documents AS documents, r.confidence AS confidence`;
  const rows = await reader.read<GraphEdge>(statement, { ids, ...parametersOf(request) });
  return rows.sort((a, b) => b.claims - a.claims || compareText(`${a.source} ${a.target}`, `${b.source} ${b.target}`));
}

function predicatesOf({ predicates }: NeighborhoodRequest): string {
  return (predicates?.length ? predicates : PREDICATES).join('|');
}

function edgeConditions({ minConfidence }: NeighborhoodRequest): readonly (string | null)[] {
  return [minConfidence == null ? null : 'r.confidence >= $minConfidence'];
}

function parametersOf({ types, minConfidence }: NeighborhoodRequest) {
  return { ...(types && { types }), ...(minConfidence != null && { minConfidence }) };
}
