import { byOwner } from './by-owner.js';
import { CLAIM_FACT, type ClaimRow, claimFact } from './claim-rows.js';
import { decodeCursor } from './cursor.js';
import { FIGURE_FACT, type FigureRow, figureFact } from './figure-rows.js';
import { type Page, type PageRequest, rowLimit, toPage } from './page.js';
import type { GraphReader } from './reader.js';
import { type ClaimFact, type FigureFact, PASSAGE, type PassageRecord } from './records.js';

/** A page of a document's parts in text order, and how many there are. */
export interface Parts<T> {
  readonly page: Page<T>;
  readonly total: number;
}

type Ids = readonly string[];
type Owned = { readonly owner: string; readonly total: number };

export async function passagesOfDocuments(reader: GraphReader, ids: Ids, request: PageRequest): Promise<Map<string, Parts<PassageRecord>>> {
  const match = 'MATCH (x:Passage)-[:IN_DOCUMENT]->(d)';
  const rows = await reader.read<Owned & { passage: PassageRecord }>(partStatement(match, 'x.ordinal', `x ${PASSAGE} AS passage`, request), keyset(ids, request));
  return pages(ids, rows, request, ({ passage }) => passage, (passage) => ({ key: passage.ordinal, id: passage.id }));
}

export async function claimsOfDocuments(reader: GraphReader, ids: Ids, request: PageRequest): Promise<Map<string, Parts<ClaimFact>>> {
  const match = 'MATCH (x:Claim {documentId: d.id})';
  const facts = `MATCH (x)-[:SUBJECT]->(s:Entity) MATCH (x)-[:OBJECT]->(o:Entity) WITH d, total, x AS c, s, o RETURN d.id AS owner, total, ${CLAIM_FACT}`;
  const rows = await reader.read<Owned & ClaimRow>(partStatement(match, 'x.start', facts, request), keyset(ids, request));
  return pages(ids, rows, request, claimFact, ({ claim }) => ({ key: claim.start, id: claim.id }));
}

export async function figuresOfDocuments(reader: GraphReader, ids: Ids, request: PageRequest): Promise<Map<string, Parts<FigureFact>>> {
  const facts = `WITH d, total, x AS f RETURN d.id AS owner, total, ${FIGURE_FACT}`;
  const rows = await reader.read<Owned & FigureRow>(partStatement('MATCH (x:Figure {documentId: d.id})', 'x.start', facts, request), keyset(ids, request));
  return pages(ids, rows, request, figureFact, ({ figure }) => ({ key: figure.start, id: figure.id }));
}

/** The parts `x` of documents `d`, cut to a page for each, then read as `facts` says (a projection or whole clauses). */
function partStatement(match: string, key: string, facts: string, request: PageRequest): string {
  const after = request.after == null ? '' : `WHERE ${key} > $key OR (${key} = $key AND x.id > $id)`;
  const ending = facts.startsWith('x ') ? `RETURN d.id AS owner, total, ${facts}` : facts;
  return `UNWIND $ids AS document MATCH (d:Document {id: document})
    CALL { WITH d ${match} RETURN count(x) AS total }
    CALL { WITH d ${match} WITH x ${after} RETURN x ORDER BY ${key}, x.id LIMIT $limit }
    ${ending}`;
}

function keyset(ids: Ids, request: PageRequest) {
  const after = request.after == null ? null : decodeCursor(request.after, 'number');
  return { ...after, ids, limit: rowLimit(request) };
}

function pages<Row extends Owned, T>(
  ids: Ids,
  rows: readonly Row[],
  request: PageRequest,
  fact: (row: Row) => T,
  place: (fact: T) => { readonly key: number; readonly id: string },
): Map<string, Parts<T>> {
  const inOrder = (a: T, b: T) => place(a).key - place(b).key || (place(a).id < place(b).id ? -1 : 1);
  const made = [...byOwner(ids, rows)].map(([id, own]) => {
    const page = toPage(own.map(fact).sort(inOrder), request, place);
    return [id, { page, total: own[0]?.total ?? 0 }] as const;
  });
  return new Map(made);
}
