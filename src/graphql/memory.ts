import { LRUCache } from 'lru-cache';

/** How much is kept, in facts and in thousands of characters that they were asked for with: about so many kilobytes. */
const KEPT = 50_000;
const QUERIES_KNOWN = 500;
/** Characters of a query that is worth knowing. */
const LONGEST = 10_000;

interface Kept {
  readonly version: number;
  readonly value: object;
}

/**
 * What requests ask again and again (names, places, things by id), kept from one to the next. Each is kept with a version that was heard
 * before it was read, and counts only for a request that heard the same: a write makes all of it stale at once.
 */
export class Memory {
  private readonly facts = new LRUCache<string, Kept>({ maxSize: KEPT, sizeCalculation: sizeOf });
  /** Queries that recalled something the last time. */
  private readonly recalling = new LRUCache<string, true>({ max: QUERIES_KNOWN });

  /** What a request with this query knows: the version is heard while the query is looked at, where it is likely to be needed. */
  recallFor(query: string, hear: () => Promise<number | null>): Recall {
    const recall = new Recall(this, () => {
      if (query.length <= LONGEST) this.recalling.set(query, true);
      return hear();
    });
    if (this.recalling.has(query)) void recall.version();
    return recall;
  }

  get(key: string, version: number): object | undefined {
    const kept = this.facts.get(key);
    return kept?.version === version ? kept.value : undefined;
  }

  keep(key: string, version: number, value: object): void {
    this.facts.set(key, { version, value });
  }
}

/** Names are the callers' own: a long one counts for what it takes. */
function sizeOf({ value }: Kept, key: string): number {
  return Math.ceil(key.length / 1_000) + (Array.isArray(value) ? value.length : 1);
}

/** What one request knows from those before it, and leaves to those behind. */
export class Recall {
  private heard: number | null = null;
  private hearing: Promise<number | null> | null = null;

  constructor(
    private readonly memory: Memory,
    private readonly hear: () => Promise<number | null>,
  ) {}

  /** The version of the graph, heard when it is first asked for; null where it cannot be told. */
  version(): Promise<number | null> {
    this.hearing ??= this.hear().then((version) => {
      this.heard = version;
      return version;
    });
    return this.hearing;
  }

  /** Undefined where it is not known, or the version not heard yet. */
  known<T extends object>(key: string): T | undefined {
    return this.heard === null ? undefined : (this.memory.get(key, this.heard) as T | undefined);
  }

  /** What is known, or what `read` gives: that is read once the version has been heard, and known from then on. */
  async learn<T extends object>(key: string, read: () => Promise<T | undefined>): Promise<T | undefined> {
    const version = await this.version();
    const known = this.known<T>(key);
    if (known) return known;
    const value = await read();
    // Not where the request has changed the graph meanwhile.
    if (value && version !== null && version === this.heard) this.memory.keep(key, version, value);
    return value;
  }

  /** The request has changed the graph: it knows no more than what it reads. */
  end(): void {
    this.heard = null;
    this.hearing = Promise.resolve(null);
  }
}
