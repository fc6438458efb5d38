import { byOwner, totals } from './by-owner.js';
import { decodeCursor } from './cursor.js';
import { type Page, type PageRequest, rowLimit, toPage } from './page.js';
import type { GraphReader } from './reader.js';
import { DOCUMENT, type DocumentRecord, PASSAGE, type PassageRecord } from './records.js';
import { type SourceFilter, sourceConditions } from './source-filter.js';
import { behind, where } from './statement.js';

/** A sentence that names an entity, and where in the raw text it does. */
export type MentionFact = {
  readonly passage: PassageRecord;
  readonly documentId: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** The sentences that name each of these entities, a page for each, in one read. */
export async function mentionsOfEntities(
  reader: GraphReader,
  ids: readonly string[],
  filter: SourceFilter,
  request: PageRequest,
): Promise<Map<string, Page<MentionFact>>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'string');
  const source = await sourceConditions(reader, filter);
  const conditions = where(source.document, behind('d.id', 'p.id', 'ascending', after));
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL { WITH e MATCH (e)<-[m:MENTIONS]-(p:Passage) MATCH (p)-[:IN_DOCUMENT]->(d:Document) ${conditions}
      RETURN p, d, m ORDER BY d.id, p.id LIMIT $size }
    RETURN e.id AS owner, p ${PASSAGE} AS passage, d.id AS documentId, m.starts AS starts, m.ends AS ends ORDER BY documentId, passage.id`;
  const rows = await reader.read<MentionFact & { owner: string }>(statement, { ...source.parameters, ...after, ids, size });
  const place = ({ documentId, passage }: MentionFact) => ({ key: documentId, id: passage.id });
  return new Map([...byOwner(ids, rows)].map(([id, own]) => [id, toPage(own, request, place)]));
}

/** In how many sentences each of these entities is named. */
export async function countMentionsOfEntities(reader: GraphReader, ids: readonly string[]): Promise<Map<string, number>> {
  const statement =
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) MATCH (e)<-[:MENTIONS]-(p:Passage) RETURN e.id AS owner, count(p) AS total';
  const rows = await reader.read<{ owner: string; total: number }>(statement, { ids });
  return totals(ids, rows);
}

/** The documents that name each of these entities, the newest ones first. */
export async function documentsOfEntities(
  reader: GraphReader,
  ids: readonly string[],
  request: PageRequest,
): Promise<Map<string, DocumentRecord[]>> {
  const size = rowLimit(request) - 1;
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL { WITH e MATCH (e)<-[:NAMES]-(d:Document) WITH d
      RETURN d ORDER BY d.date DESC, d.id LIMIT $size }
    RETURN e.id AS owner, d ${DOCUMENT} AS document, d.date AS date ORDER BY date DESC, document.id`;
  const rows = await reader.read<{ owner: string; document: DocumentRecord; date: string }>(statement, { ids, size });
  return new Map([...byOwner(ids, rows)].map(([id, own]) => [id, own.map(({ document }) => document)]));
}
