import { compareText } from '../page.js';
import type { EdgeReads } from './graph-edges.js';

/** One end of a search: how each entity was reached from those one step nearer to the end. */
interface Side {
  readonly nearer: Map<string, Set<string>>;
  frontier: readonly string[];
}

/**
 * The shortest chains of entities from one to another over the joins that count, in the order of their ids; all of one length,
 * none where there is none within `maxHops`. Reads once a step (twice where claims are walked), from the end with fewer neighbours.
 */
export async function shortestWays(reads: EdgeReads, from: string, to: string, maxHops: number, first: number): Promise<string[][]> {
  const [start, end] = [sideOf(from), sideOf(to)];
  for (let hop = 0; hop < maxHops && start.frontier.length > 0 && end.frontier.length > 0; hop++) {
    await widen(reads, start.frontier.length <= end.frontier.length ? start : end);
    const ends = new Set(end.frontier);
    const meeting = start.frontier.filter((id) => ends.has(id));
    if (meeting.length > 0) return walks(from, to, nextSteps(start, end, meeting), first);
  }
  return [];
}

function sideOf(id: string): Side {
  return { nearer: new Map([[id, new Set()]]), frontier: [id] };
}

/** One step outwards: what the frontier is joined to and was not reached before. */
async function widen(reads: EdgeReads, side: Side): Promise<void> {
  const reached = new Map<string, Set<string>>();
  for (const { owner, neighbour } of await reads.joinsOf(side.frontier)) {
    if (side.nearer.has(neighbour)) continue;
    const from = reached.get(neighbour) ?? new Set();
    reached.set(neighbour, from.add(owner));
  }
  for (const [id, from] of reached) side.nearer.set(id, from);
  side.frontier = [...reached.keys()];
}

/** From each entity on a shortest chain, those that may follow it, in the order of their ids. */
function nextSteps(start: Side, end: Side, meeting: readonly string[]): Map<string, string[]> {
  const next = new Map<string, Set<string>>();
  const add = (id: string, follower: string) => next.set(id, (next.get(id) ?? new Set()).add(follower));
  const walk = (side: Side, visit: (id: string, nearer: string) => void) => {
    for (let layer: ReadonlySet<string> = new Set(meeting); layer.size > 0; ) {
      const inner = new Set<string>();
      for (const id of layer) {
        for (const nearer of side.nearer.get(id) ?? []) {
          visit(id, nearer);
          inner.add(nearer);
        }
      }
      layer = inner;
    }
  };
  walk(start, (id, nearer) => add(nearer, id));
  walk(end, (id, nearer) => add(id, nearer));
  return new Map([...next].map(([id, followers]) => [id, [...followers].sort(compareText)]));
}

/** The first so many chains, the smallest ids first. */
function walks(from: string, to: string, next: ReadonlyMap<string, readonly string[]>, first: number): string[][] {
  const found: string[][] = [];
  const go = (chain: readonly string[], id: string): void => {
    if (found.length >= first) return;
    if (id === to) found.push([...chain, id]);
    else for (const follower of next.get(id) ?? []) go([...chain, id], follower);
  };
  go([], from);
  return found;
}
