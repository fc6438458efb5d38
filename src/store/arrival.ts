import type { GraphDocument } from '../model/extraction.js';
import type { GraphParameters, GraphStore, WriteStep } from '../model/graph-store.js';
import { ENTITY_TYPES } from '../model/vocabulary.js';
import {
  assertWhole,
  attributeRows,
  claimRows,
  documentProperties,
  entityRow,
  figureRows,
  indicatorRows,
  mentionRows,
  passageRows,
  scopeRows,
} from './document-rows.js';
import { type DocumentSource, sourceProperties } from './document-sources.js';
import { edgesOf } from './edge.js';
import { edgeSteps } from './edge-steps.js';
import { isNamedAnew, type StandingEntities, standingEntities } from './standing-entities.js';
import { CREATE_CLAIMS, QUALIFY_CLAIMS } from './statements/claims.js';
import { CREATE_DOCUMENT } from './statements/documents.js';
import { addToEdges } from './statements/edges.js';
import { ALIASES_AFTER_ARRIVAL, MENTION_ENTITIES, nameEntities, RENAME_AFTER_ARRIVAL } from './statements/entities.js';
import { CREATE_FIGURES, SCOPE_FIGURES } from './statements/figures.js';
import { GIVE_INDICATORS, NAME_AFTER_ARRIVAL } from './statements/indicators.js';
import { CREATE_PASSAGES } from './statements/passages.js';

function entitySteps({ extraction }: GraphDocument, standing: StandingEntities | null): WriteStep[] {
  const parameters = { document: extraction.document.id };
  const named = ENTITY_TYPES.map((type) => ({
    statement: nameEntities(type),
    parameters,
    rows: extraction.entities.filter((entity) => entity.type === type).map(entityRow),
  }));
  const rows = extraction.entities.map(entityRow);
  const renamed = standing ? rows.filter((row) => isNamedAnew(row, standing.get(String(row.id)))) : rows;
  const aliased = standing ? [...renamed, ...rows.filter((row) => isNewWithAliases(row, standing))] : rows;
  return [
    ...named.filter((step) => step.rows.length > 0),
    { statement: RENAME_AFTER_ARRIVAL, parameters: { without: [] }, rows: renamed },
    ...ALIASES_AFTER_ARRIVAL.map((statement) => ({ statement, rows: aliased })),
  ];
}

function isNewWithAliases(row: GraphParameters, standing: StandingEntities): boolean {
  return !standing.has(String(row.id)) && (row.aliases as readonly string[]).length > 0;
}

/** How many edges each entity may have: the documents that name it already, then its claims in this one. */
function weights({ extraction }: GraphDocument, standing: StandingEntities): (entity: string) => number {
  const claims = new Map<string, number>();
  for (const { subject, object } of extraction.claims) {
    claims.set(subject, (claims.get(subject) ?? 0) + 1);
    claims.set(object, (claims.get(object) ?? 0) + 1);
  }
  return (entity) => 100 * (standing.get(entity)?.documents ?? 0) + (claims.get(entity) ?? 0);
}

/** What brings a document into a graph that does not hold it; `isAlone` where no other goes before it in the same transaction. */
export async function arrivalSteps(
  store: GraphStore,
  document: GraphDocument,
  sources: readonly DocumentSource[],
  isAlone: boolean,
): Promise<WriteStep[]> {
  assertWhole(document);
  const ids = document.extraction.entities.map((entity) => entity.id);
  const standing = await standingEntities(store, ids);
  const { extraction } = document;
  const { id, year } = extraction.document;
  const edges = edgesOf(extraction.claims).map(({ ends, sum }) => ({ ends, row: { ...sum } }));
  const parameters = { document: id };
  return [
    { statement: CREATE_DOCUMENT, parameters: { id, properties: { ...documentProperties(document), ...sourceProperties(sources) } } },
    { statement: CREATE_PASSAGES, parameters, rows: passageRows(document) },
    // What goes may take names with it.
    ...entitySteps(document, isAlone ? standing : null),
    { statement: MENTION_ENTITIES, rows: mentionRows(document) },
    { statement: GIVE_INDICATORS, parameters, rows: indicatorRows(document) },
    { statement: NAME_AFTER_ARRIVAL, rows: indicatorRows(document).filter(({ aliases }) => Array.isArray(aliases) && aliases.length > 0) },
    { statement: CREATE_FIGURES, parameters, rows: figureRows(document) },
    { statement: SCOPE_FIGURES, rows: scopeRows(document) },
    { statement: CREATE_CLAIMS, parameters: { ...parameters, year }, rows: claimRows(document) },
    { statement: QUALIFY_CLAIMS, rows: attributeRows(document) },
    ...edgeSteps(edges, weights(document, standing), addToEdges, { year }),
  ];
}
