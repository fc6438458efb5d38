import type { GraphReader } from '../reader.js';
import { PASSAGE, type PassageRecord } from '../records.js';

/** The sentence before a passage and the one behind it; null at the ends of the document. */
export interface PassagesAround {
  readonly before: PassageRecord | null;
  readonly after: PassageRecord | null;
}

/** What stands right before and behind each of these passages, in one read. */
export async function passagesAround(reader: GraphReader, ids: readonly string[]): Promise<Map<string, PassagesAround>> {
  const statement = `UNWIND $ids AS id MATCH (p:Passage {id: id}) MATCH (p)-[:IN_DOCUMENT]->(d:Document)
    MATCH (d)<-[:IN_DOCUMENT]-(x:Passage) WHERE x.ordinal >= p.ordinal - 1 AND x.ordinal <= p.ordinal + 1 AND x.id <> p.id
    RETURN p.id AS owner, p.ordinal AS ordinal, x ${PASSAGE} AS passage`;
  const rows = await reader.read<{ owner: string; ordinal: number; passage: PassageRecord }>(statement, { ids });
  const found = new Map<string, PassagesAround>(ids.map((id) => [id, { before: null, after: null }]));
  for (const { owner, ordinal, passage } of rows) {
    const around = found.get(owner) ?? { before: null, after: null };
    found.set(owner, passage.ordinal < ordinal ? { ...around, before: passage } : { ...around, after: passage });
  }
  return found;
}
