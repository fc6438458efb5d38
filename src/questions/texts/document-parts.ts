import { bySpan, type Span } from '../../model/span.js';
import { byOwner, totals } from '../by-owner.js';
import { CLAIM_FACT, CLAIM_PARTS, type ClaimRow, claimFact } from '../claim-rows.js';
import { decodeCursor } from '../cursor.js';
import { FIGURE_FACT, FIGURE_PARTS, type FigureRow, figureFact } from '../figures/figure-rows.js';
import { compareText, type Page, type PageRequest, rowLimit, toPage } from '../page.js';
import type { GraphReader } from '../reader.js';
import { type ClaimFact, ENTITY, type EntityRecord, type FigureFact, PASSAGE, type PassageRecord } from '../records.js';

type Ids = readonly string[];
type Owned = { readonly owner: string };
export type PartKind = 'passages' | 'claims' | 'figures';

/** How the parts `x` of a document `d` are found, what puts them in text order, and how they are read. */
const PARTS: Readonly<Record<PartKind, { readonly match: string; readonly key: string; readonly read: string }>> = {
  passages: { match: 'MATCH (d)<-[:IN_DOCUMENT]-(x:Passage)', key: 'x.ordinal', read: `RETURN d.id AS owner, x ${PASSAGE} AS passage` },
  claims: {
    match: 'MATCH (x:Claim {documentId: d.id})',
    key: 'x.start',
    read: `WITH d, x AS c ${CLAIM_PARTS} RETURN d.id AS owner, ${CLAIM_FACT}`,
  },
  figures: {
    match: 'MATCH (x:Figure {documentId: d.id})',
    key: 'x.start',
    read: `WITH d, x AS f ${FIGURE_PARTS} RETURN d.id AS owner, ${FIGURE_FACT}`,
  },
};

/** Each of these gives a page of parts for each document, in text order, in one read. */
export async function passagesOfDocuments(reader: GraphReader, ids: Ids, request: PageRequest): Promise<Map<string, Page<PassageRecord>>> {
  const rows = await readParts<Owned & { passage: PassageRecord }>(reader, 'passages', ids, request);
  const place = (passage: PassageRecord) => ({ key: passage.ordinal, id: passage.id });
  return pages(ids, rows, request, ({ passage }) => passage, place);
}

export async function claimsOfDocuments(reader: GraphReader, ids: Ids, request: PageRequest): Promise<Map<string, Page<ClaimFact>>> {
  const rows = await readParts<Owned & ClaimRow>(reader, 'claims', ids, request);
  return pages(ids, rows, request, claimFact, ({ claim }) => ({ key: claim.start, id: claim.id }));
}

export async function figuresOfDocuments(reader: GraphReader, ids: Ids, request: PageRequest): Promise<Map<string, Page<FigureFact>>> {
  const rows = await readParts<Owned & FigureRow>(reader, 'figures', ids, request);
  return pages(ids, rows, request, figureFact, ({ figure }) => ({ key: figure.start, id: figure.id }));
}

/** An entity that a document names, and where in the raw text it does. */
export type NamedEntity = { readonly entity: EntityRecord; readonly spans: readonly Span[] };

/** The entities that each document names, in the order it first names them. */
export async function entitiesOfDocuments(reader: GraphReader, ids: Ids): Promise<Map<string, NamedEntity[]>> {
  const statement = `UNWIND $ids AS document MATCH (d:Document {id: document}) MATCH (d)<-[:IN_DOCUMENT]-(p:Passage)
    MATCH (p)-[m:MENTIONS]->(e:Entity) RETURN d.id AS owner, e ${ENTITY} AS entity, m.starts AS starts, m.ends AS ends`;
  const rows = await reader.read<Owned & { entity: EntityRecord; starts: number[]; ends: number[] }>(statement, { ids });
  return new Map([...byOwner(ids, rows)].map(([id, own]) => [id, gathered(own)]));
}

function gathered(
  rows: readonly { readonly entity: EntityRecord; readonly starts: readonly number[]; readonly ends: readonly number[] }[],
) {
  const found = new Map<string, { entity: EntityRecord; spans: Span[] }>();
  for (const { entity, starts, ends } of rows) {
    const named = found.get(entity.id) ?? { entity, spans: [] };
    named.spans.push(...starts.map((start, index) => ({ start, end: ends[index] ?? start })));
    found.set(entity.id, named);
  }
  for (const { spans } of found.values()) spans.sort(bySpan);
  const first = ({ spans }: NamedEntity) => spans[0]?.start ?? 0;
  return [...found.values()].sort((a, b) => first(a) - first(b) || compareText(a.entity.id, b.entity.id));
}

/** How many parts of a kind each document has. */
export async function countParts(reader: GraphReader, kind: PartKind, ids: Ids): Promise<Map<string, number>> {
  const statement = `UNWIND $ids AS document MATCH (d:Document {id: document}) ${PARTS[kind].match} RETURN d.id AS owner, count(x) AS total`;
  return totals(ids, await reader.read<{ owner: string; total: number }>(statement, { ids }));
}

function readParts<Row extends (Owned & ClaimRow) | (Owned & FigureRow) | (Owned & { passage: PassageRecord })>(
  reader: GraphReader,
  kind: PartKind,
  ids: Ids,
  request: PageRequest,
): Promise<Row[]> {
  const { match, key, read } = PARTS[kind];
  const after = request.after == null ? null : decodeCursor(request.after, 'number');
  const statement = `UNWIND $ids AS document MATCH (d:Document {id: document})
    CALL { WITH d ${match} WITH x ${after ? `WHERE ${key} > $key OR (${key} = $key AND x.id > $id)` : ''} RETURN x ORDER BY ${key}, x.id LIMIT $size }
    ${read}`;
  return reader.read<Row>(statement, { ...after, ids, size: rowLimit(request) });
}

function pages<Row extends Owned, T>(
  ids: Ids,
  rows: readonly Row[],
  request: PageRequest,
  fact: (row: Row) => T,
  place: (fact: T) => { readonly key: number; readonly id: string },
): Map<string, Page<T>> {
  const inOrder = (a: T, b: T) => place(a).key - place(b).key || compareText(place(a).id, place(b).id);
  return new Map([...byOwner(ids, rows)].map(([id, own]) => [id, toPage(own.map(fact).sort(inOrder), request, place)]));
}
