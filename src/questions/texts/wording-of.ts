import { byOwner } from '../by-owner.js';
import { type PageRequest, rowLimit } from '../page.js';
import type { GraphReader } from '../reader.js';
import { PASSAGE, type PassageRecord } from '../records.js';

export type Wording = { readonly passage: PassageRecord; readonly documentId: string };

/**
 * The first sentences in which the documents of a place name an entity, for many pairs in one read.
 * Keys are `${entity id} ${place}`. The sentences of an entity are gone through once, for all its places together.
 */
export async function wordingsOf(reader: GraphReader, keys: readonly string[], request: PageRequest): Promise<Map<string, Wording[]>> {
  const statement = `UNWIND $wanted AS one MATCH (e:Entity {id: one.entity})
    CALL { WITH e, one MATCH (e)<-[:MENTIONS]-(p:Passage) MATCH (p)-[:IN_DOCUMENT]->(d:Document) WHERE d.place IN one.places
      WITH d, p ORDER BY d.year, d.id, p.ordinal
      WITH d.place AS place, collect({passage: p.id, document: d.id, year: d.year}) AS found
      RETURN place, found[0..$most] AS firsts }
    UNWIND firsts AS first MATCH (p:Passage {id: first.passage})
    RETURN e.id + ' ' + place AS owner, p ${PASSAGE} AS passage, first.document AS documentId, first.year AS year
    ORDER BY year, documentId, passage.ordinal`;
  const wanted = [...placesByEntity(keys)].map(([entity, places]) => ({ entity, places }));
  const rows = await reader.read<Wording & { owner: string; year: number | null }>(statement, { wanted, most: rowLimit(request) - 1 });
  return new Map(byOwner(keys, rows));
}

function placesByEntity(keys: readonly string[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const key of keys) {
    const end = key.indexOf(' ');
    const entity = key.slice(0, end);
    places.set(entity, [...(places.get(entity) ?? []), key.slice(end + 1)]);
  }
  return places;
}
