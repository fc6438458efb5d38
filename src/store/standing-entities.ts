import type { GraphParameters, GraphStore } from '../model/graph-store.js';
import { STANDING_ENTITIES } from './statements/entities.js';

/** An entity as the graph holds it before a document arrives. */
export interface StandingEntity {
  readonly documents: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code: string | null;
}
export type StandingEntities = ReadonlyMap<string, StandingEntity>;

/** Those of some entities that the graph holds, by id. */
export async function standingEntities(store: GraphStore, ids: readonly string[]): Promise<StandingEntities> {
  const rows = await store.read(STANDING_ENTITIES, { ids });
  return new Map(
    rows.map(({ id, documents, name, aliases, code }) => [
      String(id),
      {
        documents: Number(documents),
        name: String(name),
        aliases: (aliases ?? []) as string[],
        code: (code ?? null) as string | null,
      },
    ]),
  );
}

/** Whether a document names the entity otherwise than its name and aliases say; one more vote for the winner changes nothing. */
export function isNamedAnew(row: GraphParameters, standing: StandingEntity | undefined): boolean {
  if (!standing) return false;
  const { name, aliases, code } = standing;
  if (row.name !== name || (row.code !== undefined && row.code !== code)) return true;
  return (row.aliases as readonly string[]).some((alias) => alias !== name && !aliases.includes(alias));
}
