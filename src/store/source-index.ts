import type { GraphRow, GraphStore } from '../model/graph-store.js';
import { type DocumentSource, sourcesFrom } from './document-sources.js';
import { ALL_SOURCES, SOURCES_OF } from './statements/documents.js';

/** A document of the graph, and the places it was read from. */
export interface HeldDocument {
  readonly id: string;
  readonly fingerprint: string;
  readonly sources: readonly DocumentSource[];
}

/**
 * Which documents were read from which place. Kept beside a store, so that writing a document does not look through all
 * others; read anew when anyone else has written.
 */
export class SourceIndex {
  private version = -1;
  private readonly documents = new Map<string, HeldDocument>();
  private readonly byUri = new Map<string, Set<string>>();
  /** Documents written since they were read. */
  private readonly stale = new Set<string>();

  /** The document `id` and those read from `uri`, by id, in the graph of this version. */
  async find(store: GraphStore, version: number, id: string, uri: string): Promise<HeldDocument[]> {
    await this.bringUpTo(store, version);
    const ids = new Set([id, ...(this.byUri.get(uri) ?? [])]);
    return [...ids].sort().flatMap((each) => this.documents.get(each) ?? []);
  }

  /** Hears of a write of our own: what it touched, and the version that it made. */
  wrote(touched: Iterable<string>, version: number): void {
    for (const id of touched) this.stale.add(id);
    this.version = version;
  }

  private async bringUpTo(store: GraphStore, version: number): Promise<void> {
    if (version !== this.version) {
      this.documents.clear();
      this.byUri.clear();
      this.stale.clear();
      this.note(await store.read(ALL_SOURCES));
      this.version = version;
    }
    if (this.stale.size === 0) return;
    const ids = [...this.stale];
    const rows = await store.read(SOURCES_OF, { ids });
    for (const id of ids) this.forget(id);
    this.note(rows);
    this.stale.clear();
  }

  private note(rows: readonly GraphRow[]): void {
    for (const row of rows) {
      const document = { id: String(row.id), fingerprint: String(row.fingerprint), sources: sourcesFrom(row) };
      this.documents.set(document.id, document);
      for (const { uri } of document.sources) {
        const ids = this.byUri.get(uri);
        if (ids) ids.add(document.id);
        else this.byUri.set(uri, new Set([document.id]));
      }
    }
  }

  private forget(id: string): void {
    for (const { uri } of this.documents.get(id)?.sources ?? []) this.byUri.get(uri)?.delete(id);
    this.documents.delete(id);
  }
}
