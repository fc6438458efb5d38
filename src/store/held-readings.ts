import type { GraphStore } from '../model/graph-store.js';
import { type DocumentSource, sourcesFrom } from './document-sources.js';
import { DOCUMENTS_NAMING, HELD_READINGS } from './statements/documents.js';

/** How a document of the graph came to be read. */
export interface HeldReading {
  readonly id: string;
  readonly fingerprint: string;
  /** Digest of the judgements that had a part in it. */
  readonly judgements: string | null;
  /** Entities that its text gives by itself; null where they are those it names. */
  readonly readAs: readonly string[] | null;
  readonly sources: readonly DocumentSource[];
}

/** Every document, by id. */
export async function heldReadings(store: GraphStore): Promise<HeldReading[]> {
  const rows = await store.read(HELD_READINGS);
  return rows.map((row) => ({
    id: String(row.id),
    fingerprint: String(row.fingerprint),
    judgements: (row.judgements as string | null) ?? null,
    readAs: (row.readAs as readonly string[] | null) ?? null,
    sources: sourcesFrom(row),
  }));
}

/** For each document that names one of the entities, which of them. */
export async function documentsNaming(store: GraphStore, entities: readonly string[]): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  if (entities.length === 0) return found;
  for (const { document, entity } of await store.read<{ document: string; entity: string }>(DOCUMENTS_NAMING, { ids: entities })) {
    const named = found.get(document) ?? new Set();
    found.set(document, named.add(entity));
  }
  return found;
}
