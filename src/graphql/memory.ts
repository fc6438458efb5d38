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
 * before it was read, and counts only for a request that hears the same: a write makes all of it stale at once.
 */
export class Memory {
  private readonly facts = new LRUCache<string, Kept>({ maxSize: KEPT, sizeCalculation: sizeOf });
  /** Queries that recalled something the last time: they will do so again, some of them late. */
  private readonly recalling = new LRUCache<string, true>({ max: QUERIES_KNOWN });

  /** What a request with this query knows; `assumed` is the version that was heard last. */
  recallFor(query: string, hear: () => Promise<number | null>, assumed: number | null): Recall {
    const recall = new Recall(this, hear, assumed, () => {
      if (query.length <= LONGEST) this.recalling.set(query, true);
    });
    if (this.recalling.has(query)) recall.hearSoon();
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

/**
 * What one request knows from those before it, and leaves to those behind.
 *
 * It does not wait to hear whether the graph is still the same: it takes the version that was heard last for that of the graph, uses what
 * is kept with it, and hears the version meanwhile. Before the answer is given `holds` tells whether it was so; if not, the answer counts
 * for nothing and is read anew with what was heard.
 */
export class Recall {
  private heard: number | null = null;
  private hearing: Promise<number | null> | null = null;
  private soon: NodeJS.Immediate | null = null;
  private isLeaning = false;

  /** `assumed`: the version that was heard last before the request; null assumes none, and hears one before anything is recalled. */
  constructor(
    private readonly memory: Memory,
    private readonly hear: () => Promise<number | null>,
    private assumed: number | null = null,
    private readonly onRecall: () => void = () => undefined,
  ) {}

  /** The version that facts count with and what is read from now on is kept with; null where there is none. */
  get at(): number | null {
    return this.heard ?? this.assumed;
  }

  /** A version that was heard before anything was read for the answer; null where there is none. */
  get readSince(): number | null {
    return this.assumed ?? this.heard;
  }

  /** The version of the graph, heard when it is first asked for; null where it cannot be told. */
  version(): Promise<number | null> {
    this.hearing ??= this.hear().then((version) => {
      this.heard = version;
      return version;
    });
    return this.hearing;
  }

  /** Hears the version before anything is read, so that nothing has to be assumed. */
  async heardBeforeReading(): Promise<void> {
    await this.version();
    this.assumeNothing();
  }

  /** Undefined where it is not known. */
  known<T extends object>(key: string): T | undefined {
    if (this.at === null) return undefined;
    const known = this.memory.get(key, this.at) as T | undefined;
    if (known && !this.isLeaning && this.heard === null) {
      this.isLeaning = true;
      this.onRecall();
      this.hearSoon();
    }
    return known;
  }

  /** The version will be asked for behind the next read, which is waited for longer, or as soon as there is nothing else to do. */
  hearSoon(): void {
    this.soon ??= setImmediate(() => void this.version());
  }

  /** Something has been asked of the graph, and perhaps more with it. */
  hasAsked(): void {
    if (this.soon && !this.hearing) process.nextTick(() => void this.version());
  }

  /** What is known, or what `read` gives: that is known from then on. */
  async learn<T extends object>(key: string, read: () => Promise<T | undefined>): Promise<T | undefined> {
    if (this.at === null) await this.version();
    const known = this.known<T>(key);
    if (known) return known;
    const at = this.at;
    const value = await read();
    // Not where the request has changed the graph meanwhile.
    if (value && at !== null && at === this.at) this.memory.keep(key, at, value);
    return value;
  }

  /** Whether all that was recalled so far is true of the graph. */
  async holds(): Promise<boolean> {
    return !this.isLeaning || (await this.version()) === this.assumed;
  }

  /** From now on only what was heard counts. */
  assumeNothing(): void {
    this.assumed = null;
    this.isLeaning = false;
  }

  /** The request has changed the graph: it knows no more than what it reads. */
  end(): void {
    this.assumeNothing();
    this.heard = null;
    this.hearing = Promise.resolve(null);
  }
}
