import type { GraphParameters } from '../../model/graph-store.js';
import { BASES, type Basis, type EntityType, PREDICATES, type Predicate } from '../../model/vocabulary.js';
import { compareText } from '../page.js';
import { type GraphReader, recall } from '../reader.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';

/** Which edges of the graph are asked for. Absent means any. */
export interface EdgeFilter extends SourceFilter {
  /** Types of the entities that are walked to. */
  readonly types?: readonly EntityType[] | null | undefined;
  readonly predicates?: readonly Predicate[] | null | undefined;
}

/** What the claims that count say of two entities, added up. */
export type GraphEdge = {
  readonly source: string;
  readonly target: string;
  readonly predicate: Predicate;
  readonly claims: number;
  readonly documents: number;
  /** The highest of the claims. */
  readonly confidence: number;
  /** The strongest of the claims. */
  readonly basis: Basis;
  /** Of the documents; null where none tells its year. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
};

/** An entity joined to another, and by how many claims. */
export type Join = { readonly owner: string; readonly neighbour: string; readonly claims: number };

/** Reads edges as one filter lets them through. */
export interface EdgeReads {
  /** Everything that these entities are joined to, a row for each predicate and direction. */
  joinsOf(ids: readonly string[]): Promise<Join[]>;
  /** The edges from one of these entities to another of them, those with most claims first. */
  edgesAmong(ids: readonly string[]): Promise<GraphEdge[]>;
}

/**
 * Edges as the graph keeps them, the sums of all claims, where that answers; where only some documents or
 * bases count, the sums of the claims that do. Throws NOT_FOUND, AMBIGUOUS_NAME for the place.
 */
export async function edgeReads(reader: GraphReader, filter: EdgeFilter): Promise<EdgeReads> {
  const { document, claim, parameters: source } = await sourceConditions(reader, filter);
  const { types, predicates } = filter;
  const parameters: GraphParameters = { ...source, ...(types && { types }), ...(predicates && { predicates }) };
  const isOfSums = document === null && !filter.bases;
  const { joins, edges } = isOfSums ? statementsOfEdges(filter) : statementsOfClaims(filter, document, claim);
  return {
    joinsOf: async (ids) => {
      // A view is asked for anew with every entity that is expanded: its first steps are the same.
      const rows = (statement: string) =>
        ids.length <= MOST_STARTS
          ? recall<Join>(reader, statement, { ...parameters, ids })
          : reader.read<Join>(statement, { ...parameters, ids });
      return (await Promise.all(joins.map(rows))).flat();
    },
    edgesAmong: async (ids) => {
      const rows = await reader.read<EdgeRow>(edges(ids.length <= FEW), { ...parameters, ids });
      const known = new Set(ids);
      return ordered(rows.filter(({ target }) => known.has(target)));
    },
  };
}

/** How many entities a view may start from. */
export const MOST_STARTS = 50;

/** A list that an engine looks through for each edge must be short; with more entities, edges to others are read and passed over. */
const FEW = 300;

function statementsOfEdges({ predicates, types, minConfidence }: EdgeFilter) {
  const any = (predicates?.length ? predicates : PREDICATES).join('|');
  const sure = minConfidence != null && 'r.confidence >= $minConfidence';
  return {
    joins: [
      `UNWIND $ids AS id MATCH (e:Entity {id: id}) MATCH (e)-[r:${any}]-(n:Entity) ${where(sure, types && 'n.type IN $types')}
      RETURN e.id AS owner, n.id AS neighbour, r.claims AS claims`,
    ],
    edges: (
      isFew: boolean,
    ) => `UNWIND $ids AS id MATCH (s:Entity {id: id}) MATCH (s)-[r:${any}]->(o:Entity) ${where(isFew && 'o.id IN $ids', sure)}
      RETURN s.id AS source, o.id AS target, type(r) AS predicate, r.claims AS claims, r.documents AS documents,
        r.confidence AS confidence, r.basis AS basis, r.firstYear AS firstYear, r.lastYear AS lastYear`,
  };
}

const STRENGTH = `CASE ${BASES.map((basis, at) => `WHEN c.basis = '${basis}' THEN ${at}`).join(' ')} END`;

function statementsOfClaims({ predicates, types }: EdgeFilter, document: string | null, claim: string | null) {
  const said = predicates?.length ? 'c.predicate IN $predicates' : null;
  const told = document ? `MATCH (d:Document {id: c.documentId}) WHERE ${document}` : '';
  const side = (near: string, far: string) => `UNWIND $ids AS id MATCH (e:Entity {id: id})
    MATCH (e)<-[:${near}]-(c:Claim) ${where(said, claim)} ${told}
    MATCH (c)-[:${far}]->(n:Entity) ${where(types && 'n.type IN $types')}
    RETURN e.id AS owner, n.id AS neighbour, count(c) AS claims`;
  return {
    joins: [side('SUBJECT', 'OBJECT'), side('OBJECT', 'SUBJECT')],
    edges: (isFew: boolean) => `UNWIND $ids AS id MATCH (s:Entity {id: id})
      MATCH (s)<-[:SUBJECT]-(c:Claim) ${where(isFew && 'c.objectId IN $ids', said, claim)} ${told}
      RETURN c.subjectId AS source, c.objectId AS target, c.predicate AS predicate, count(c) AS claims,
        count(DISTINCT c.documentId) AS documents, max(c.confidence) AS confidence, min(${STRENGTH}) AS strength,
        min(c.year) AS firstYear, max(c.year) AS lastYear`,
  };
}

type EdgeRow = Omit<GraphEdge, 'basis'> & { readonly basis?: Basis; readonly strength?: number };

function ordered(rows: readonly EdgeRow[]): GraphEdge[] {
  return rows.map(edgeOf).sort((a, b) => {
    const byEnds = compareText(a.source, b.source) || compareText(a.target, b.target);
    return b.claims - a.claims || byEnds || compareText(a.predicate, b.predicate);
  });
}

function edgeOf(row: EdgeRow): GraphEdge {
  const { source, target, predicate, claims, documents, confidence, basis, strength, firstYear, lastYear } = row;
  return { source, target, predicate, claims, documents, confidence, basis: basis ?? basisOf(strength), firstYear, lastYear };
}

function basisOf(strength: number | undefined): Basis {
  const basis = strength === undefined ? undefined : BASES[strength];
  if (!basis) throw new Error(`a claim has no basis (${strength})`);
  return basis;
}
