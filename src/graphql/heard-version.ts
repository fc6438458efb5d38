import type { GraphStore } from '../model/graph-store.js';
import { graphVersion } from './graph-version.js';

/**
 * Milliseconds for which a version that was heard counts as that of the graph: one hearing serves all requests of that time. What another
 * process writes is heard so much later, what this one writes at once.
 */
const HEARD_FOR = 50;

/** Hears the version of the graph for all requests of a server. */
export class HeardVersion {
  /** What was heard last; null before the first hearing, and where the store did not tell. */
  last: number | null = null;
  private running: Promise<number | null> | null = null;
  private next: Promise<number | null> | null = null;

  constructor(private readonly store: GraphStore) {}

  /**
   * The version that the graph has after this call, or had a moment before. A hearing under way may tell of a time before it: all who ask meanwhile
   * are answered by the one that follows.
   */
  hear(): Promise<number | null> {
    if (!this.running) return this.ask();
    this.next ??= this.running.then(() => {
      this.next = null;
      return this.ask();
    });
    return this.next;
  }

  private ask(): Promise<number | null> {
    this.running = graphVersion(this.store, HEARD_FOR).then((version) => {
      this.running = null;
      this.last = version;
      return version;
    });
    return this.running;
  }
}
