import type { GraphRow, GraphStore, WriteStep } from '../model/graph-store.js';
import type { Predicate } from '../model/vocabulary.js';
import { type EdgeEnds, edgeProperties } from './edge.js';
import { edgeSteps } from './edge-steps.js';
import { DELETE_CLAIMS } from './statements/claims.js';
import { DELETE_DOCUMENTS } from './statements/documents.js';
import { deleteEdges, EDGES_OF_DOCUMENTS, EDGES_WITHOUT_DOCUMENTS, replaceEdges } from './statements/edges.js';
import {
  ALIASES_BEFORE_DEPARTURE,
  DELETE_ALIASES,
  DELETE_UNNAMED,
  LEAVE_ENTITIES,
  RENAME_BEFORE_DEPARTURE,
} from './statements/entities.js';
import { DELETE_FIGURES } from './statements/figures.js';
import { DELETE_UNGIVEN, LEAVE_INDICATORS, NAME_BEFORE_DEPARTURE } from './statements/indicators.js';
import { DELETE_PASSAGES } from './statements/passages.js';

function endsOf(row: GraphRow): EdgeEnds {
  return { predicate: row.predicate as Predicate, subject: String(row.subject), object: String(row.object) };
}

/** Sets each edge the documents have a part in to what the others say, and takes away those that no other says. */
async function edgeDepartures(store: GraphStore, documents: readonly string[]): Promise<WriteStep[]> {
  const edges = await store.read(EDGES_OF_DOCUMENTS, { documents });
  const left = new Map((await store.read(EDGES_WITHOUT_DOCUMENTS, { documents })).map((row) => [row.edge, edgeProperties(row)]));
  const weight = new Map<string, number>();
  for (const row of edges) {
    weight.set(String(row.subject), Number(row.subjectDocuments));
    weight.set(String(row.object), Number(row.objectDocuments));
  }
  const of = (entity: string) => weight.get(entity) ?? 0;
  const changed = edges.flatMap((row) => {
    const edge = left.get(row.edge);
    return edge ? [{ ends: endsOf(row), row: { edge } }] : [];
  });
  const gone = edges.filter((row) => !left.has(row.edge)).map((row) => ({ ends: endsOf(row), row: {} }));
  return [...edgeSteps(changed, of, replaceEdges), ...edgeSteps(gone, of, deleteEdges)];
}

/** What takes documents out of the graph with all that they alone say. All that go in one transaction must go together. */
export async function departureSteps(store: GraphStore, documents: readonly string[]): Promise<WriteStep[]> {
  if (documents.length === 0) return [];
  const parameters = { documents };
  return [
    ...(await edgeDepartures(store, documents)),
    { statement: DELETE_CLAIMS, parameters },
    { statement: DELETE_FIGURES, parameters },
    { statement: DELETE_PASSAGES, parameters },
    { statement: LEAVE_ENTITIES, parameters },
    { statement: DELETE_ALIASES, parameters },
    { statement: DELETE_UNNAMED, parameters },
    { statement: RENAME_BEFORE_DEPARTURE, parameters: { without: documents } },
    ...ALIASES_BEFORE_DEPARTURE.map((statement) => ({ statement, parameters })),
    { statement: LEAVE_INDICATORS, parameters },
    { statement: DELETE_UNGIVEN, parameters },
    { statement: NAME_BEFORE_DEPARTURE, parameters: { without: documents } },
    { statement: DELETE_DOCUMENTS, parameters },
  ];
}
