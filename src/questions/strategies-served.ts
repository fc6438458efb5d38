import { compareText } from './page.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';
import { resolveName } from './resolve-name.js';

/** A strategy that something serves, and the shortest way there. */
export interface Service {
  readonly strategy: EntityRecord;
  /** Plans and sub-strategies between; empty where it serves the strategy itself. */
  readonly through: readonly EntityRecord[];
}

export interface StrategiesServed {
  readonly by: EntityRecord;
  readonly services: readonly Service[];
}

const WAYS = `MATCH (e:Entity {id: $id}) MATCH path = (e)-[:SERVES|PART_OF*1..3]->(s:Strategy)
  RETURN [n IN nodes(path) | n ${ENTITY}] AS nodes`;

/** Which strategies a project, zone, plan, place or body serves, directly or through plans and sub-strategies; nearest first. */
export async function strategiesServed(reader: GraphReader, name: string): Promise<StrategiesServed> {
  const by = await resolveName(reader, name);
  const rows = await reader.read<{ nodes: EntityRecord[] }>(WAYS, { id: by.id });
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

const keyOf = (entities: readonly EntityRecord[]) => entities.map(({ id }) => id).join(' ');

function isNearer(a: readonly EntityRecord[], b: readonly EntityRecord[]): boolean {
  return a.length - b.length < 0 || (a.length === b.length && keyOf(a) < keyOf(b));
}

function byDistance(a: Service, b: Service): number {
  return a.through.length - b.through.length || b.strategy.documents - a.strategy.documents || compareText(a.strategy.id, b.strategy.id);
}
