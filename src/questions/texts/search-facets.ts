import type { DocumentKind, EntityType } from '../../model/vocabulary.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { RankedHit, SearchKind } from './ranked-hits.js';

/** How many sentences were found under one value, and in how many documents. */
export interface FacetCount<Value> {
  readonly value: Value;
  readonly passages: number;
  readonly documents: number;
}

/** Found sentences by what their documents are; those with most sentences first, years in order. */
export interface DocumentFacets {
  readonly docTypes: readonly FacetCount<DocumentKind>[];
  /** Null: of documents that tell no year. */
  readonly years: readonly FacetCount<number | null>[];
  readonly places: readonly FacetCount<string | null>[];
}

const BY_TYPE = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.type AS type, count(e) AS count';
/** A document has one kind, one year and one place: its group is the only one that counts it. */
const BY_DOCUMENT = `UNWIND $ids AS id MATCH (p:Passage {id: id}) MATCH (p)-[:IN_DOCUMENT]->(d:Document)
  RETURN d.docType AS docType, d.year AS year, d.place AS place, count(p) AS passages, count(DISTINCT d.id) AS documents`;

const idsOf = (hits: readonly RankedHit[], kind: SearchKind) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);

/** Found entities by type, the most frequent first. One read, a row for each type. */
export async function entityFacets(
  reader: GraphReader,
  hits: readonly RankedHit[],
): Promise<readonly { type: EntityType; count: number }[]> {
  const ids = idsOf(hits, 'entity');
  if (ids.length === 0) return [];
  const rows = await reader.read<{ type: EntityType; count: number }>(BY_TYPE, { ids });
  return [...rows].sort((a, b) => b.count - a.count || compareText(a.type, b.type));
}

type GroupRow = {
  readonly docType: DocumentKind;
  readonly year: number | null;
  readonly place: string | null;
  readonly passages: number;
  readonly documents: number;
};

/** Found sentences by kind, year and place of their documents. One read, a row for each of the combinations there are. */
export async function documentFacets(reader: GraphReader, hits: readonly RankedHit[]): Promise<DocumentFacets> {
  const ids = idsOf(hits, 'passage');
  const rows = ids.length === 0 ? [] : await reader.read<GroupRow>(BY_DOCUMENT, { ids });
  return {
    docTypes: tally(rows, ({ docType }) => docType),
    years: tally(rows, ({ year }) => year ?? null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0)),
    places: tally(rows, ({ place }) => place ?? null),
  };
}

function tally<Value extends string | number | null>(rows: readonly GroupRow[], of: (row: GroupRow) => Value): FacetCount<Value>[] {
  const sums = new Map<Value, { passages: number; documents: number }>();
  for (const row of rows) {
    const before = sums.get(of(row));
    sums.set(of(row), { passages: (before?.passages ?? 0) + row.passages, documents: (before?.documents ?? 0) + row.documents });
  }
  const counts = [...sums].map(([value, sum]) => ({ value, ...sum }));
  return counts.sort((a, b) => b.passages - a.passages || compareText(String(a.value), String(b.value)));
}
