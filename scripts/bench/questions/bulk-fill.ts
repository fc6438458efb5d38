import type { GraphDocument } from '../../../src/model/extraction.js';
import type { GraphParameters, GraphStore, WriteStep } from '../../../src/model/graph-store.js';
import { ENTITY_TYPES } from '../../../src/model/vocabulary.js';
import {
  attributeRows,
  claimRows,
  documentProperties,
  entityRow,
  figureRows,
  indicatorRows,
  mentionRows,
  passageRows,
  scopeRows,
} from '../../../src/store/document-rows.js';
import { sourceOf, sourceProperties } from '../../../src/store/document-sources.js';
import { rebuildEdges } from '../../../src/store/rebuild-edges.js';
import { CREATE_CLAIMS, QUALIFY_CLAIMS } from '../../../src/store/statements/claims.js';
import { ALIASES_AFTER_ARRIVAL, MENTION_ENTITIES, nameEntities, RENAME_AFTER_ARRIVAL } from '../../../src/store/statements/entities.js';
import { CREATE_FIGURES, SCOPE_FIGURES } from '../../../src/store/statements/figures.js';
import { GIVE_INDICATORS, NAME_AFTER_ARRIVAL } from '../../../src/store/statements/indicators.js';
import { CREATE_PASSAGES } from '../../../src/store/statements/passages.js';

type Rows = GraphParameters[];

/** Documents written at once. */
const TOGETHER = 200;
const CREATE_DOCUMENTS = 'UNWIND $rows AS row CREATE (d:Document {id: row.id}) SET d = row.properties';

/** A statement that writes the rows of one document, for rows of many that tell theirs. */
function overDocuments(statement: string): string {
  const head = 'MATCH (d:Document {id: $document})\nUNWIND $rows AS row\n';
  const opened = statement.startsWith(head)
    ? statement.replace(head, 'UNWIND $rows AS row\nMATCH (d:Document {id: row.document})\n')
    : statement;
  return opened.replaceAll('$document', 'row.document').replaceAll('$year', 'row.documentYear');
}

/** What several documents call the same. */
class Names {
  private readonly found = new Map<string, { row: GraphParameters; aliases: Set<string> }>();

  add(row: GraphParameters): void {
    const known = this.found.get(String(row.id)) ?? { row, aliases: new Set() };
    for (const alias of (row.aliases ?? []) as string[]) known.aliases.add(alias);
    this.found.set(String(row.id), known);
  }

  /** Those that have more than one name, with all of them. */
  rows(): Rows {
    return [...this.found.values()].flatMap(({ row, aliases }) => (aliases.size > 0 ? [{ ...row, aliases: [...aliases].sort() }] : []));
  }
}

/**
 * Writes many documents into an empty graph: what `writeDocument` would make of them one by one, some hundred times sooner on a large
 * graph, since a step writes the rows of many documents and edges are added up at the end.
 */
export async function bulkFill(store: GraphStore, documents: Iterable<GraphDocument>): Promise<void> {
  const [entities, indicators] = [new Names(), new Names()];
  let together: GraphDocument[] = [];
  const flush = async () => {
    if (together.length > 0) await store.write(stepsOf(together));
    together = [];
  };
  for (const document of documents) {
    together.push(document);
    for (const entity of document.extraction.entities) entities.add(entityRow(entity));
    for (const row of indicatorRows(document)) indicators.add(row);
    if (together.length === TOGETHER) await flush();
  }
  await flush();
  await store.write([
    { statement: RENAME_AFTER_ARRIVAL, parameters: { without: [] }, rows: entities.rows() },
    ...ALIASES_AFTER_ARRIVAL.map((statement) => ({ statement, rows: entities.rows() })),
    { statement: NAME_AFTER_ARRIVAL, rows: indicators.rows() },
  ]);
  await rebuildEdges(store);
}

function stepsOf(documents: readonly GraphDocument[]): WriteStep[] {
  const rowsOf = (make: (document: GraphDocument) => Rows): Rows =>
    documents.flatMap((document) => {
      const { id, year } = document.extraction.document;
      return make(document).map((row) => ({ ...row, document: id, documentYear: year }));
    });
  const step = (statement: string, make: (document: GraphDocument) => Rows): WriteStep => ({
    statement: overDocuments(statement),
    rows: rowsOf(make),
  });
  const named = ENTITY_TYPES.map((type) =>
    step(nameEntities(type), ({ extraction }) => extraction.entities.filter((entity) => entity.type === type).map(entityRow)),
  );
  return [
    { statement: CREATE_DOCUMENTS, rows: documents.map(documentRow) },
    step(CREATE_PASSAGES, passageRows),
    ...named,
    step(MENTION_ENTITIES, mentionRows),
    step(GIVE_INDICATORS, indicatorRows),
    step(CREATE_FIGURES, figureRows),
    step(SCOPE_FIGURES, scopeRows),
    step(CREATE_CLAIMS, claimRows),
    step(QUALIFY_CLAIMS, attributeRows),
  ].filter(({ rows }) => rows && rows.length > 0);
}

function documentRow(document: GraphDocument): GraphParameters {
  const { id } = document.extraction.document;
  return { id, properties: { ...documentProperties(document), ...sourceProperties([sourceOf(document)]) } };
}
