import { CLAIM_FACT, CLAIM_PARTS, type ClaimRow, claimFact } from './claim-rows.js';
import { countOf } from './count.js';
import { compareText } from './page.js';
import type { GraphReader } from './reader.js';
import type { ClaimFact, EntityRecord } from './records.js';
import { resolveName } from './resolve-name.js';
import { type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

export interface OfficeRequest extends SourceFilter {
  /** Name or id of the place, body or zone that the post is in. */
  readonly of: string;
  /** Part of the post's name: 市长. */
  readonly title?: string | null | undefined;
  /** Only what documents of this year and before say; the holder is who the newest of them names. */
  readonly asOf?: number | null | undefined;
}

/** Someone in a post, and the years of the documents that say so. */
export interface OfficeHolder {
  readonly person: EntityRecord;
  readonly title: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly claims: readonly ClaimFact[];
}

export interface OfficeHolders {
  readonly of: EntityRecord;
  /** The latest named first. */
  readonly holders: readonly OfficeHolder[];
  /** Those whom the newest documents that name any holder name; more than one where they differ. Empty: unknown. */
  readonly current: readonly OfficeHolder[];
  readonly documentsSearched: number;
}

const TITLE = "coalesce(c.title, '') CONTAINS $title";

/** Who holds or held a post in a place or body. “Unknown” is an answer: then nobody is named. */
export async function officeHolders(reader: GraphReader, request: OfficeRequest): Promise<OfficeHolders> {
  const { of, title, asOf, ...filter } = request;
  const place = await resolveName(reader, of, ['Place', 'Organization', 'Zone']);
  const source = await sourceConditions(reader, filter);
  const parameters = { ...source.parameters, id: place.id, asOf: asOf ?? 9_999 };
  const post = where("c.predicate = 'HOLDS_OFFICE'", 'coalesce(c.year, 0) <= $asOf', title && TITLE, source.claim);
  const statement = `MATCH (e:Entity {id: $id}) MATCH (e)<-[:OBJECT]-(c:Claim) ${post}
    ${source.document ? `MATCH (d:Document {id: c.documentId}) WHERE ${source.document}` : ''}
    ${CLAIM_PARTS} RETURN ${CLAIM_FACT}, c.year AS year`;
  const searched = `MATCH (e:Entity {id: $id}) MATCH (e)<-[:NAMES]-(d:Document)
    ${where('coalesce(d.year, 0) <= $asOf', source.document)} RETURN count(d) AS total`;
  const [rows, documentsSearched] = await Promise.all([
    reader.read<ClaimRow & { year: number | null }>(statement, { ...parameters, ...(title && { title }) }),
    countOf(reader, searched, parameters),
  ]);
  const holders = gathered(rows);
  const newest = Math.max(...holders.map(({ lastYear }) => lastYear ?? 0));
  return { of: place, holders, current: holders.filter(({ lastYear }) => (lastYear ?? 0) === newest), documentsSearched };
}

/** One line for each person and title. */
function gathered(rows: readonly (ClaimRow & { year: number | null })[]): OfficeHolder[] {
  const groups = new Map<string, { facts: ClaimFact[]; years: number[] }>();
  for (const row of rows) {
    const fact = claimFact(row);
    const key = `${fact.subject.id}\n${fact.claim.attributes.title ?? ''}`;
    const group = groups.get(key) ?? { facts: [], years: [] };
    group.facts.push(fact);
    if (row.year !== null && row.year !== undefined) group.years.push(row.year);
    groups.set(key, group);
  }
  return [...groups.values()].map(holder).sort(latestFirst);
}

function holder({ facts, years }: { readonly facts: readonly ClaimFact[]; readonly years: readonly number[] }): OfficeHolder {
  const [first] = facts as [ClaimFact];
  const title = first.claim.attributes.title;
  return {
    person: first.subject,
    title: title === undefined ? null : String(title),
    firstYear: years.length > 0 ? Math.min(...years) : null,
    lastYear: years.length > 0 ? Math.max(...years) : null,
    claims: facts,
  };
}

function latestFirst(a: OfficeHolder, b: OfficeHolder): number {
  return (b.lastYear ?? 0) - (a.lastYear ?? 0) || b.claims.length - a.claims.length || compareText(a.person.id, b.person.id);
}
