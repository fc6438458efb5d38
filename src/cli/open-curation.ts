import { digests } from '../curation/bring-up-to-date.js';
import { Curator } from '../curation/curator.js';
import type { Ledger } from '../curation/ledger.js';
import { documentFromText } from '../documents/document-from-text.js';
import type { GraphStore } from '../model/graph-store.js';
import type { Reader } from '../pipeline/read-under-judgements.js';
import { Decisions } from '../resolve/judgements/judgements.js';
import { removeDocument, writeDocument } from '../store/documents.js';
import { documentsNaming, heldReadings } from '../store/held-readings.js';

/** Curation over a graph and a ledger. */
export function openCuration(store: GraphStore, ledger: Ledger, reader: Reader): Curator {
  const parts = {
    ...reader,
    store,
    write: (document: Parameters<typeof writeDocument>[1]) => writeDocument(store, document),
    remove: (document: string) => removeDocument(store, document),
    heldReadings: () => heldReadings(store),
    documentsNaming: (entities: readonly string[]) => documentsNaming(store, entities),
    sourceOf: documentFromText,
  };
  return new Curator(ledger, parts, (error) => console.error(error));
}

/** What an ingest needs to know of the ledger: its decisions, and which of them concern a document of the graph. */
export async function judgedGraph(store: GraphStore, ledger: Ledger) {
  const decisions = new Decisions(await ledger.read());
  const digestOf = await digests(decisions, { documentsNaming: (entities) => documentsNaming(store, entities) });
  const readAs = new Map((await heldReadings(store)).map(({ id, readAs }) => [id, readAs]));
  return { decisions, digestOf: (id: string) => digestOf({ id, readAs: readAs.get(id) ?? null }) };
}
