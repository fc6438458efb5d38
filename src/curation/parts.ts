import type { DocumentFacts, SourceDocument } from '../model/document.js';
import type { GraphDocument } from '../model/extraction.js';
import type { GraphStore } from '../model/graph-store.js';
import type { Reader } from '../pipeline/read-under-judgements.js';

/** A place that a document of the graph was read from. */
export interface HeldSource {
  readonly uri: string;
  readonly name: string;
  readonly fingerprint: string;
  /** What was stated of it there, as JSON. */
  readonly declared: string;
}

/** How a document of the graph came to be read. */
export interface HeldReading {
  readonly id: string;
  readonly fingerprint: string;
  readonly judgements: string | null;
  readonly readAs: readonly string[] | null;
  readonly sources: readonly HeldSource[];
}

/** What curation is put together from. */
export interface CurationParts extends Reader {
  readonly store: GraphStore;
  readonly write: (document: GraphDocument) => Promise<'added' | 'replaced' | 'unchanged'>;
  readonly remove: (document: string) => Promise<boolean>;
  readonly heldReadings: () => Promise<readonly HeldReading[]>;
  readonly documentsNaming: (entities: readonly string[]) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  readonly sourceOf: (raw: string, origin: { name: string; uri: string; declared: Partial<DocumentFacts> }) => SourceDocument;
}
