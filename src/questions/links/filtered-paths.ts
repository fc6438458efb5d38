import type { Predicate } from '../../model/vocabulary.js';
import { entitiesById } from '../by-id.js';
import { grouped } from '../grouped.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { EntityRecord } from '../records.js';
import { type EdgeFilter, edgeReads, type GraphEdge } from './graph-edges.js';
import { shortestWays } from './shortest-ways.js';

export interface PathRequest extends EdgeFilter {
  readonly maxHops: number;
  /** How many paths at most. */
  readonly first: number;
}

/** A chain of entities, what joins each to the next, and from which of the two that goes. */
export type FoundPath = {
  readonly entities: readonly EntityRecord[];
  readonly predicates: readonly Predicate[];
  readonly starts: readonly string[];
};

/** So many chains are looked at before the surest are chosen: between hubs there are thousands. */
const MOST_WAYS = 200;

/** The shortest paths between two entities of which every step is told by claims that the filter lets through; those first whose least sure step is surest. */
export async function filteredPaths(reader: GraphReader, from: string, to: string, request: PathRequest): Promise<FoundPath[]> {
  const reads = await edgeReads(reader, request);
  const ways = await shortestWays(reads, from, to, request.maxHops, MOST_WAYS);
  const ids = [...new Set(ways.flat())];
  if (ids.length === 0) return [];
  const [entities, edges] = await Promise.all([entitiesById(reader, ids), reads.edgesAmong(ids)]);
  const between = edgesByPair(edges);
  const paths = ways.flatMap((way) => pathsOf(way, entities, between, request.first));
  return paths
    .sort((a, b) => b.weakest - a.weakest || compareText(a.place, b.place))
    .slice(0, request.first)
    .map(({ path }) => path);
}

interface RankedPath {
  readonly path: FoundPath;
  /** The confidence of its least sure step. */
  readonly weakest: number;
  /** Decides between equal ones. */
  readonly place: string;
}

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function edgesByPair(edges: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const pairs = grouped(edges, ({ source, target }) => pairOf(source, target));
  for (const own of pairs.values())
    own.sort((a, b) => b.confidence - a.confidence || compareText(a.predicate, b.predicate) || compareText(a.source, b.source));
  return pairs;
}

/** A path for each choice of edges along a way, at most `most`. */
function pathsOf(
  way: readonly string[],
  entities: ReadonlyMap<string, EntityRecord>,
  between: ReadonlyMap<string, readonly GraphEdge[]>,
  most: number,
): RankedPath[] {
  const choices = way.slice(1).map((id, at) => between.get(pairOf(way[at] ?? '', id)) ?? []);
  const chosen = choices.reduce<readonly (readonly GraphEdge[])[]>(
    (paths, edges) => paths.flatMap((path) => edges.map((edge) => [...path, edge])).slice(0, most),
    [[]],
  );
  const known = way.flatMap((id) => entities.get(id) ?? []);
  return chosen.map((edges) => {
    const predicates = edges.map(({ predicate }) => predicate);
    return {
      path: { entities: known, predicates, starts: edges.map(({ source }) => source) },
      weakest: Math.min(1, ...edges.map(({ confidence }) => confidence)),
      place: way.join('') + predicates.join(''),
    };
  });
}
