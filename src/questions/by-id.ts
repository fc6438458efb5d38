import { CLAIM_FACT, CLAIM_PARTS, type ClaimRow, claimFact } from './claim-rows.js';
import { FIGURE_FACT, FIGURE_PARTS, type FigureRow, figureFact } from './figures/figure-rows.js';
import { type GraphReader, recall } from './reader.js';
import {
  type ClaimFact,
  DOCUMENT,
  type DocumentRecord,
  ENTITY_PROPERTIES,
  type EntityProperties,
  type EntityRecord,
  type FigureFact,
  INDICATOR,
  type IndicatorRecord,
  PASSAGE,
  type PassageRecord,
} from './records.js';
import { projection } from './statement.js';

export type PassageFact = { readonly passage: PassageRecord; readonly documentId: string };

/** Anything the graph holds under an id. */
export type NodeFact =
  | { readonly kind: 'entity'; readonly value: EntityRecord }
  | { readonly kind: 'document'; readonly value: DocumentRecord }
  | { readonly kind: 'passage'; readonly value: PassageFact }
  | { readonly kind: 'figure'; readonly value: FigureFact }
  | { readonly kind: 'indicator'; readonly value: IndicatorRecord }
  | { readonly kind: 'claim'; readonly value: ClaimFact };

type Ids = readonly string[];

/** Each of these gives what it found by id, in one read; ids that are not there are left out. */
export async function entitiesById(
  reader: GraphReader,
  ids: Ids,
  properties: EntityProperties = ENTITY_PROPERTIES,
): Promise<Map<string, EntityRecord>> {
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e ${projection(properties)} AS entity`;
  const rows = await reader.read<{ entity: EntityRecord }>(statement, { ids });
  return new Map(rows.map(({ entity }) => [entity.id, entity]));
}

const DOCUMENTS_BY_ID = `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d ${DOCUMENT} AS document`;
type DocumentRow = { readonly document: DocumentRecord };

export async function documentsById(reader: GraphReader, ids: Ids): Promise<Map<string, DocumentRecord>> {
  return documentsOf(await reader.read<DocumentRow>(DOCUMENTS_BY_ID, { ids }));
}

/** The same for a few documents that are asked about again and again. */
export async function recalledDocuments(reader: GraphReader, ids: Ids): Promise<Map<string, DocumentRecord>> {
  return documentsOf(await recall<DocumentRow>(reader, DOCUMENTS_BY_ID, { ids }));
}

function documentsOf(rows: readonly DocumentRow[]): Map<string, DocumentRecord> {
  return new Map(rows.map(({ document }) => [document.id, document]));
}

/** The whole raw text of documents, as the reader holds it or the graph does. */
export function textsOf(reader: GraphReader, ids: Ids): Promise<ReadonlyMap<string, string>> {
  return reader.rawTexts ? reader.rawTexts(ids) : rawTexts(reader, ids);
}

/** The whole raw text of documents, as the graph holds it. */
export async function rawTexts(reader: GraphReader, ids: Ids): Promise<Map<string, string>> {
  const statement = 'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.raw AS raw';
  const rows = await reader.read<{ id: string; raw: string }>(statement, { ids });
  return new Map(rows.map(({ id, raw }) => [id, raw]));
}

export async function passagesById(reader: GraphReader, ids: Ids): Promise<Map<string, PassageFact>> {
  const statement = `UNWIND $ids AS id MATCH (p:Passage {id: id}) MATCH (p)-[:IN_DOCUMENT]->(d:Document)
    RETURN p ${PASSAGE} AS passage, d.id AS documentId`;
  const rows = await reader.read<PassageFact>(statement, { ids });
  return new Map(rows.map((row) => [row.passage.id, row]));
}

export async function claimsById(reader: GraphReader, ids: Ids): Promise<Map<string, ClaimFact>> {
  const statement = `UNWIND $ids AS id MATCH (c:Claim {id: id}) ${CLAIM_PARTS} RETURN ${CLAIM_FACT}`;
  const rows = await reader.read<ClaimRow>(statement, { ids });
  return new Map(rows.map((row) => [String(row.claim.id), claimFact(row)]));
}

async function figuresById(reader: GraphReader, ids: Ids): Promise<Map<string, FigureFact>> {
  const rows = await reader.read<FigureRow>(`UNWIND $ids AS id MATCH (f:Figure {id: id}) ${FIGURE_PARTS} RETURN ${FIGURE_FACT}`, { ids });
  return new Map(rows.map((row) => [row.figure.id, figureFact(row)]));
}

async function indicatorsById(reader: GraphReader, ids: Ids): Promise<Map<string, IndicatorRecord>> {
  const statement = `UNWIND $ids AS id MATCH (i:Indicator {id: id}) RETURN i ${INDICATOR} AS indicator`;
  const rows = await reader.read<{ indicator: IndicatorRecord }>(statement, { ids });
  return new Map(rows.map(({ indicator }) => [indicator.id, indicator]));
}

type Kind = NodeFact['kind'];

const READS: Readonly<Record<Kind, (reader: GraphReader, ids: Ids) => Promise<ReadonlyMap<string, NodeFact['value']>>>> = {
  entity: (reader, ids) => entitiesById(reader, ids),
  document: documentsById,
  passage: passagesById,
  figure: figuresById,
  indicator: indicatorsById,
  claim: claimsById,
};
const KINDS = Object.keys(READS) as readonly Kind[];

/** Whatever has one of these ids: looked for where their beginnings say that they are, and elsewhere only when they are not. */
export async function nodesById(reader: GraphReader, ids: Ids): Promise<Map<string, NodeFact>> {
  const found = await nodesOfKinds(
    reader,
    KINDS.map((kind) => [kind, ids.filter((id) => likelyKind(id) === kind)] as const),
  );
  const missing = ids.filter((id) => !found.has(id));
  const elsewhere = await nodesOfKinds(
    reader,
    KINDS.map((kind) => [kind, missing.filter((id) => likelyKind(id) !== kind)] as const),
  );
  return new Map([...found, ...elsewhere]);
}

/** Ids begin with what they are of: claim-…, document-…; those of entities with their type. */
function likelyKind(id: string): Kind {
  const [beginning] = id.split('-', 1);
  return KINDS.find((kind) => kind === beginning) ?? 'entity';
}

async function nodesOfKinds(reader: GraphReader, asked: readonly (readonly [Kind, Ids])[]): Promise<Map<string, NodeFact>> {
  const some = asked.filter(([, ids]) => ids.length > 0);
  const read = async ([kind, ids]: readonly [Kind, Ids]) =>
    [...(await READS[kind](reader, ids))].map(([id, value]) => [id, { kind, value } as NodeFact] as const);
  return new Map((await Promise.all(some.map(read))).flat());
}
