import { byOwner } from './by-owner.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';

/** An entity that a document names, and every place in the raw text where it does. */
export type EntityInDocument = {
  readonly entity: EntityRecord;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
};

/** Everything each of these documents names, with its places in text order, in one read. */
export async function mentionsInDocuments(reader: GraphReader, ids: readonly string[]): Promise<Map<string, EntityInDocument[]>> {
  const statement = `UNWIND $ids AS id MATCH (d:Document {id: id}) MATCH (p:Passage)-[:IN_DOCUMENT]->(d) MATCH (p)-[m:MENTIONS]->(e:Entity)
    WITH d, p, m, e ORDER BY p.ordinal
    WITH d.id AS owner, e.id AS entityId, e ${ENTITY} AS entity, collect(m {.starts, .ends}) AS places
    RETURN owner, entity, places ORDER BY owner, entityId`;
  type Row = { owner: string; entity: EntityRecord; places: readonly { starts: readonly number[]; ends: readonly number[] }[] };
  const rows = await reader.read<Row>(statement, { ids });
  const spansOf = ({ places }: Row) => places.flatMap(({ starts, ends }) => starts.map((start, at) => ({ start, end: ends[at] ?? start })));
  return new Map([...byOwner(ids, rows)].map(([id, own]) => [id, own.map((row) => ({ entity: row.entity, spans: spansOf(row) }))]));
}
