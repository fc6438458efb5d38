import { loadPosts } from '../schema/posts.js';
import { type ClaimParts, type ClaimRow, claimFact, claimStatement, WHOLE_CLAIM } from './claim-rows.js';
import { countOf } from './count.js';
import { resolveName } from './names/resolve-name.js';
import { compareText } from './page.js';
import type { GraphReader } from './reader.js';
import { type ClaimFact, DOCUMENT, type DocumentRecord, type EntityRecord } from './records.js';
import { type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

export interface OfficeRequest extends SourceFilter {
  /** Name or id of the place, body or zone that the post is in. */
  readonly of: string;
  /** The post: 市长, which 副市长 is not, and 区长 is where a county became a district. */
  readonly title?: string | null | undefined;
  /** The year asked about: its holder is who documents of it name, or those before and after it alike. */
  readonly asOf?: number | null | undefined;
  /** Parts of the answer that nobody looks at: they are not read. */
  readonly without?: readonly ('documentsSearched' | 'reports')[] | undefined;
  /** How much is read of the claims; all of their own properties, and id, name and documents of the subject, are needed. */
  readonly parts?: ClaimParts | undefined;
}

/** said: by documents of the year; between: the same person before and after it; unknown: no text tells. */
export type Certainty = 'said' | 'between' | 'unknown';

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
  /** Who holds it in the year asked about; without one, whom the newest documents that name anyone name. Several where they differ; empty: unknown. */
  readonly current: readonly OfficeHolder[];
  readonly certainty: Certainty;
  /** The year of the documents that `current` rests on; null where nobody is known. */
  readonly currentYear: number | null;
  /** Whom the newest documents before the year asked about name, where none tells who holds it then. */
  readonly lastKnown: readonly OfficeHolder[];
  /** Null where it was not asked for. */
  readonly documentsSearched: number | null;
  /** The place's own documents of that year (of the newest, where none is asked about) that tell who delivered them: a hint, no claim of a post. */
  readonly reports: readonly DocumentRecord[];
}

const { isPost, isFormer, bodiesOf } = loadPosts();
/** A place has few documents of one year. */
const MOST_REPORTS = 20;
type OfficeRow = ClaimRow & { readonly year: number | null };

/** Who holds or held a post in a place or body. “Unknown” is an answer: then nobody is named. */
export async function officeHolders(reader: GraphReader, request: OfficeRequest): Promise<OfficeHolders> {
  const { of, title, asOf, without = [], parts = WHOLE_CLAIM, ...filter } = request;
  const { reach, fact } = claimStatement(parts);
  const place = await resolveName(reader, of, ['Place', 'Organization', 'Zone']);
  const source = await sourceConditions(reader, filter);
  const parameters = { ...source.parameters, id: place.id, asOf: asOf ?? 9_999 };
  const bodies = place.type === 'Place' ? [place.name, ...place.aliases].flatMap(bodiesOf) : [];
  const post = where("c.predicate = 'HOLDS_OFFICE'", source.claim);
  const statement = `MATCH (e:Entity) WHERE e.id = $id OR (e.type = 'Organization' AND e.name IN $bodies) WITH e
    MATCH (e)<-[:OBJECT]-(c:Claim) ${post}
    ${source.document ? `MATCH (d:Document {id: c.documentId}) WHERE ${source.document}` : ''}
    ${reach} RETURN ${fact}, c.year AS year`;
  const searched = `MATCH (e:Entity {id: $id}) MATCH (e)<-[:NAMES]-(d:Document)
    ${where('coalesce(d.year, 0) <= $asOf', source.document)} RETURN count(d) AS total`;
  const spoken = `MATCH (d:Document) ${where('d.place IN $names', 'd.speaker IS NOT NULL', 'd.year <= $asOf', source.document)}
    WITH d ORDER BY d.year DESC, d.id LIMIT $most RETURN d ${DOCUMENT} AS document`;
  const [rows, documentsSearched, reports] = await Promise.all([
    reader.read<OfficeRow>(statement, { ...parameters, bodies }),
    without.includes('documentsSearched') ? null : countOf(reader, searched, parameters),
    without.includes('reports')
      ? []
      : reader.read<{ document: DocumentRecord }>(spoken, { ...parameters, names: [place.name, ...place.aliases], most: MOST_REPORTS }),
  ]);
  const asked = rows.filter(({ claim }) => !title || isPost(String(claim.title ?? ''), title));
  const until = asked.filter(({ year }) => asOf == null || (year ?? 0) <= asOf);
  return {
    of: place,
    holders: gathered(until),
    ...holdersIn(asked, asOf ?? null),
    documentsSearched,
    reports: ofYear(
      reports.map(({ document }) => document),
      asOf ?? null,
    ),
  };
}

function ofYear(documents: readonly DocumentRecord[], asOf: number | null): DocumentRecord[] {
  const year = asOf ?? documents[0]?.year;
  return documents.filter((document) => document.year === year);
}

type Answer = Pick<OfficeHolders, 'current' | 'certainty' | 'currentYear' | 'lastKnown'>;

/** Who held it in a year; null for the newest that anyone is named in. What a text of another year says is no answer, unless both sides agree. */
function holdersIn(rows: readonly OfficeRow[], asOf: number | null): Answer {
  const held = rows.filter(({ claim, year }) => year != null && !isFormer(String(claim.title ?? '')));
  const years = [...new Set(held.map(({ year }) => year as number))].sort((a, b) => a - b);
  const of = (year: number | undefined) => held.filter((row) => row.year === year);
  const before = years.findLast((year) => asOf === null || year <= asOf);
  if (before === undefined) return { current: [], certainty: 'unknown', currentYear: null, lastKnown: [] };
  if (asOf === null || before === asOf) return { current: gathered(of(before)), certainty: 'said', currentYear: before, lastKnown: [] };
  const after = new Set(of(years.find((year) => year > asOf)).map(({ subject }) => subject.name));
  const between = gathered(of(before).filter(({ subject }) => after.has(subject.name)));
  if (between.length > 0) return { current: between, certainty: 'between', currentYear: before, lastKnown: [] };
  return { current: [], certainty: 'unknown', currentYear: null, lastKnown: gathered(of(before)) };
}

/** One line for each person and title; of one name in one post of a place there is one, though texts of other places tell of another entity. */
function gathered(rows: readonly OfficeRow[]): OfficeHolder[] {
  const groups = new Map<string, { facts: ClaimFact[]; years: number[] }>();
  for (const row of rows) {
    const fact = claimFact(row);
    const key = `${fact.subject.name}\n${fact.claim.attributes.title ?? ''}`;
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
    person: facts.map(({ subject }) => subject).reduce((best, one) => (isBetterKnown(one, best) ? one : best)),
    title: title === undefined ? null : String(title),
    firstYear: years.length > 0 ? Math.min(...years) : null,
    lastYear: years.length > 0 ? Math.max(...years) : null,
    claims: facts,
  };
}

function isBetterKnown(one: EntityRecord, than: EntityRecord): boolean {
  return one.documents > than.documents || (one.documents === than.documents && compareText(one.id, than.id) < 0);
}

function latestFirst(a: OfficeHolder, b: OfficeHolder): number {
  return (b.lastYear ?? 0) - (a.lastYear ?? 0) || b.claims.length - a.claims.length || compareText(a.person.id, b.person.id);
}
