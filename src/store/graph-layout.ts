import { ZhengtuError } from '../model/errors.js';
import type { GraphRow } from '../model/graph-store.js';
import { ENTITY_TYPES } from '../model/vocabulary.js';

/** Raised when a graph written before could no longer be read or written rightly. */
export const GRAPH_FORMAT = 3;

const IDENTIFIED = ['Graph', 'Document', 'Passage', 'Entity', 'Indicator', 'Figure', 'Claim', 'Alias', ...ENTITY_TYPES];
/** Beside the ids: what is looked up by value. */
export const LOOKED_UP = [
  ['Document', 'place'],
  ['Entity', 'name'],
  ['Alias', 'name'],
  ['Alias', 'entity'],
  ['Indicator', 'name'],
  ['Figure', 'indicator'],
  ['Figure', 'documentId'],
  ['Claim', 'documentId'],
  ['Claim', 'edge'],
] as const;

/**
 * Each constraint before the index on the same property: Neo4j refuses the other order, and needs no such index;
 * the embedded engine builds none for a constraint.
 */
const LAYOUT_STATEMENTS: readonly string[] = [
  ...IDENTIFIED.flatMap((label) => [
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    `CREATE INDEX ${label.toLowerCase()}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
  ]),
  ...LOOKED_UP.map(
    ([label, property]) =>
      `CREATE INDEX ${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
];

/** What pages of a list of all that have a label are sorted by, before the id. */
export interface SortedBy {
  readonly label: string;
  readonly key: string;
  /** Below every key; every node has one. */
  readonly least: "''" | '0';
  /** What such a list is mostly narrowed by. */
  readonly within?: string;
  /** So many have the same key that the index must hold them by id. */
  readonly andId?: true;
}

export const SORTED: readonly SortedBy[] = [
  ...ENTITY_TYPES.flatMap((label): SortedBy[] => [
    { label, key: 'name', least: "''" },
    { label, key: 'documents', least: '0' },
  ]),
  { label: 'Document', key: 'date', least: "''", within: 'year' },
  { label: 'Claim', key: 'confidence', least: '0', within: 'predicate' },
  { label: 'Figure', key: 'indicator', least: "''", andId: true },
];

/** What is looked for by any part of it, beside what the text search finds. */
const CONTAINING = [
  ['Figure', 'indicator'],
  ['Document', 'title'],
  ['Document', 'name'],
] as const;

/** Indexes for an engine that keeps them in order, or by the parts of a text; one that does not would only carry them. */
export const NEO4J_INDEXES: readonly string[] = [
  ...SORTED.flatMap(({ label, key, within, andId }) => [
    sortedIndex(label, andId ? [key, 'id'] : [key]),
    // None on `within` alone: where claims are reached from a document, Neo4j would rather go through all of their predicate.
    ...(within ? [sortedIndex(label, [within, key])] : []),
  ]),
  ...CONTAINING.map(
    ([label, property]) => `CREATE TEXT INDEX ${label.toLowerCase()}_${property}_parts IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
];

function sortedIndex(label: string, properties: readonly string[]): string {
  const name = [label, ...properties, 'sorted'].join('_').toLowerCase();
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(', ')})`;
}

/** What a session does past its guard while it opens. */
export interface LayoutSession {
  /** Names the graph in messages: a path or a URI. */
  readonly place: string;
  /** What to do where the graph cannot be used. */
  readonly wayOut: string;
  run(statement: string, parameters?: Readonly<Record<string, string | number>>): Promise<GraphRow[]>;
  /** Indexes that only this engine has a use for, those on texts among them. */
  createOwnIndexes(): Promise<void>;
}

async function assertOurs(session: LayoutSession): Promise<void> {
  const [graph] = await session.run("MATCH (g:Graph {id: 'graph'}) RETURN g.application AS application, g.format AS format");
  if (graph?.application === 'zhengtu') {
    if (graph.format === GRAPH_FORMAT) return;
    throw new ZhengtuError(
      'STORE_INCOMPATIBLE',
      `The graph at ${session.place} has format ${graph.format}; this version reads format ${GRAPH_FORMAT}. ${session.wayOut} and ingest the documents again, or use the version that wrote it.`,
    );
  }
  const [nodes] = await session.run('MATCH (n) RETURN count(n) AS total');
  if (nodes?.total === 0) return;
  throw new ZhengtuError(
    'STORE_FOREIGN',
    `The graph at ${session.place} holds ${nodes?.total} nodes that Zhengtu did not write. ${session.wayOut}.`,
  );
}

/** Refuses a graph that is not ours or of another format; creates constraints, indexes and the Graph node where they are missing. */
export async function layOutGraph(session: LayoutSession): Promise<void> {
  await assertOurs(session);
  for (const statement of LAYOUT_STATEMENTS) await session.run(statement);
  await session.createOwnIndexes();
  await session.run("MERGE (g:Graph {id: 'graph'}) ON CREATE SET g.application = 'zhengtu', g.format = $format, g.version = 0", {
    format: GRAPH_FORMAT,
  });
}
