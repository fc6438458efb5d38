import { byOwner } from './by-owner.js';
import { type PageRequest, rowLimit } from './page.js';
import type { GraphReader } from './reader.js';
import { PASSAGE, type PassageRecord } from './records.js';

export type Wording = { readonly passage: PassageRecord; readonly documentId: string };

/**
 * The first sentences in which the documents of a place name an entity, for many pairs in one read.
 * Keys are `${entity id} ${place}`.
 */
export async function wordingsOf(reader: GraphReader, keys: readonly string[], request: PageRequest): Promise<Map<string, Wording[]>> {
  const pairs = keys.map((owner) => ({ owner, entity: owner.slice(0, owner.indexOf(' ')), place: owner.slice(owner.indexOf(' ') + 1) }));
  const statement = `UNWIND $pairs AS pair MATCH (e:Entity {id: pair.entity})
    CALL { WITH e, pair MATCH (e)<-[:MENTIONS]-(p:Passage) MATCH (p)-[:IN_DOCUMENT]->(d:Document) WHERE d.place = pair.place
      RETURN p, d ORDER BY d.year, d.id, p.ordinal LIMIT $most }
    RETURN pair.owner AS owner, p ${PASSAGE} AS passage, d.id AS documentId, d.year AS year ORDER BY year, documentId, passage.ordinal`;
  const rows = await reader.read<Wording & { owner: string; year: number | null }>(statement, { pairs, most: rowLimit(request) - 1 });
  return new Map(byOwner(keys, rows));
}
