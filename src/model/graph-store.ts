/** A value both engines take and give back alike: no NaN, undefined, Date, Map, Set, cycle or lone surrogate. */
export type GraphValue = null | boolean | number | string | readonly GraphValue[] | { readonly [key: string]: GraphValue };
export type GraphParameters = Readonly<Record<string, GraphValue>>;
export type GraphRow = Record<string, GraphValue>;

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; the statement is given up after it. */
  readonly timeout?: number | undefined;
}

/** One statement of a transaction. `rows` are sent in batches as `$rows`. */
export interface WriteStep {
  readonly statement: string;
  readonly parameters?: GraphParameters;
  readonly rows?: readonly GraphParameters[];
}

export interface TextHit {
  readonly id: string;
  /** Comparable within one answer only; the two engines count on different scales. */
  readonly score: number;
}

/** The graph port: one set of portable Cypher statements, two engines behind it. */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs a reading statement. Throws ZhengtuError STATEMENT_REFUSED, BAD_PARAMETER, TIMEOUT, STORE_UNAVAILABLE. */
  read<Row extends GraphRow = GraphRow>(statement: string, parameters?: GraphParameters, options?: ReadOptions): Promise<Row[]>;
  /** Runs all steps in one transaction: all of it stays or none. */
  write(steps: readonly WriteStep[]): Promise<void>;
  /** Finds nodes whose text holds the phrase (two or more characters), best first. `entity` searches names and aliases. */
  searchText(index: 'entity' | 'passage', phrase: string, limit: number, options?: ReadOptions): Promise<TextHit[]>;
  /**
   * Counts up with every committed write; survives a restart. Keys caches. `within` allows one that this session heard at most so many
   * milliseconds ago and has not written since: what others wrote meanwhile is heard that much later.
   */
  version(within?: number): Promise<number>;
  close(): Promise<void>;
}
