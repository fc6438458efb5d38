import type { Predicate } from '../model/vocabulary.js';
import { byOwner, totals } from './by-owner.js';
import { type ClaimParts, type ClaimRow, claimFact, claimStatement, WHOLE_CLAIM } from './claim-rows.js';
import { decodeCursor } from './cursor.js';
import { type Page, type PageRequest, rowLimit, toPage } from './page.js';
import type { GraphReader } from './reader.js';
import type { ClaimFact } from './records.js';
import { type SourceFilter, sourceConditions } from './source-filter.js';
import { behind, where } from './statement.js';

/** Whether the entity is the claim's subject (OUT), its object (IN), or either. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

export interface ClaimFilter extends SourceFilter {
  readonly predicates?: readonly Predicate[] | null | undefined;
  readonly direction?: Direction | null | undefined;
  /** Ids of which the object, or the subject, must be one. */
  readonly objects?: readonly string[] | undefined;
  readonly subjects?: readonly string[] | undefined;
}

const SIDES: Readonly<Record<Direction, string>> = { OUT: 'SUBJECT', IN: 'OBJECT', BOTH: 'SUBJECT|OBJECT' };

/** The claims about each of these entities, the surest first, a page for each, in one read of so much of them as is asked for. */
export async function claimsOfEntities(
  reader: GraphReader,
  ids: readonly string[],
  filter: ClaimFilter,
  request: PageRequest,
  parts: ClaimParts = WHOLE_CLAIM,
): Promise<Map<string, Page<ClaimFact>>> {
  const size = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'number');
  const { match, parameters } = await claimMatch(reader, filter);
  const { reach, fact } = claimStatement(parts);
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL { WITH e ${match} WITH DISTINCT c ${where(behind('c.confidence', 'c.id', 'descending', after))}
      RETURN c ORDER BY c.confidence DESC, c.id LIMIT $size }
    ${reach} RETURN e.id AS owner, ${fact}`;
  const rows = await reader.read<ClaimRow & { owner: string }>(statement, { ...parameters, ...after, ids, size });
  return pagesByOwner(ids, rows, request);
}

function pagesByOwner(ids: readonly string[], rows: readonly (ClaimRow & { owner: string })[], request: PageRequest) {
  const place = ({ claim }: ClaimFact) => ({ key: claim.confidence, id: claim.id });
  return new Map([...byOwner(ids, rows)].map(([id, own]) => [id, toPage(own.map(claimFact).sort(bySureness), request, place)]));
}

/** The surest claim first. */
export function bySureness(a: ClaimFact, b: ClaimFact): number {
  return b.claim.confidence - a.claim.confidence || (a.claim.id < b.claim.id ? -1 : 1);
}

/** How many claims each of these entities has. */
export async function countClaimsOfEntities(
  reader: GraphReader,
  ids: readonly string[],
  filter: ClaimFilter,
): Promise<Map<string, number>> {
  const { match, parameters } = await claimMatch(reader, filter);
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${match} RETURN e.id AS owner, count(DISTINCT c.id) AS total`;
  const rows = await reader.read<{ owner: string; total: number }>(statement, { ...parameters, ids });
  return totals(ids, rows);
}

async function claimMatch(reader: GraphReader, filter: ClaimFilter) {
  const source = await sourceConditions(reader, filter);
  const { predicates, objects, subjects } = filter;
  const own = [predicates && 'c.predicate IN $predicates', objects && 'c.objectId IN $objects', subjects && 'c.subjectId IN $subjects'];
  const document = source.document ? `MATCH (d:Document {id: c.documentId}) WHERE ${source.document}` : '';
  const match = `MATCH (e)<-[:${SIDES[filter.direction ?? 'BOTH']}]-(c:Claim) ${where(...own, source.claim)} ${document}`;
  const parameters = {
    ...source.parameters,
    ...(predicates && { predicates }),
    ...(objects && { objects }),
    ...(subjects && { subjects }),
  };
  return { match, parameters };
}
