import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { ZhengtuError } from '../model/errors.js';
import type { GraphParameters, GraphRow, GraphStore, ReadOptions, TextHit, WriteStep } from '../model/graph-store.js';
import { ConstraintViolation } from './constraint-violation.js';
import { layOutGraph } from './graph-layout.js';
import { checkStatement } from './guard.js';
import { mapsIn, withLists } from './lists-for-maps.js';
import { FEW_NODES, pageFirst } from './pages-first.js';
import { checkParameters } from './parameters.js';
import { withPatience } from './patience.js';
import {
  comparablePhrase,
  INDEXED_TEXTS,
  indexedRuns,
  pairsOf,
  searchParameters,
  searchStatement,
  type TextIndex,
  textHits,
} from './text-search.js';
import { type WriteBatch, writeBatches } from './write-batches.js';

/** The engine writes no checkpoint by itself; without one its log grows with every write. */
const CHECKPOINTS = { walBytes: 64 * 1024 * 1024, intervalMs: 60_000 };
const PAIRS_KNOWN = 20_000;
const IN_MEMORY = ':memory:';
/** The index answers with its best nodes only; fewer than all of them lose true hits to loose ones. */
const EVERY_NODE = 10_000_000;

function explain(path: string, error: unknown): ZhengtuError {
  const message = error instanceof Error ? error.message : String(error);
  if (/lock/iu.test(message)) {
    return new ZhengtuError('STORE_LOCKED', `${path} is in use by another process. Stop it, or give another path with --graph.`, {
      cause: error,
    });
  }
  if (/cannot create|denied|read-only|os error/iu.test(message)) {
    return new ZhengtuError('STORE_UNAVAILABLE', `${path} cannot be opened: ${message}`, { cause: error });
  }
  return new ZhengtuError(
    'STORE_FOREIGN',
    `${path} is no graph of Zhengtu, or is damaged (${message}). Move it away and ingest the documents again, or give another path.`,
    { cause: error },
  );
}

function translate(error: unknown): Error {
  if (!(error instanceof Error) || error instanceof ZhengtuError) return error as Error;
  const status = (error as { gqlStatus?: string }).gqlStatus;
  if (status === '22000' && /time/iu.test(error.message)) return new ZhengtuError('TIMEOUT', error.message, { cause: error });
  if (status?.startsWith('G2')) return new ConstraintViolation(error);
  return new ZhengtuError('INTERNAL', `The embedded engine failed: ${error.message}`, { cause: error });
}

/** The graph in this process, in one file or in memory. */
export class EmbeddedSession implements GraphStore {
  readonly engine = 'embedded';
  /** Writes wait for each other here: the engine would refuse the second of two. */
  private lastWrite: Promise<void> = Promise.resolve();
  private closed = false;
  /** Nobody else writes to an embedded graph: the version is read once after each write. */
  private lastVersion: Promise<number> | null = null;
  /** Begun or done: what is read in two parts must come of one graph. */
  private writes = 0;
  /** How many nodes of an index held a pair of characters when it was first asked for. */
  private readonly holding = new Map<string, number>();
  /** A graph that is new gets its text indexes when they are first asked for: kept up through every write, they cost twice as much. */
  private lacksTextIndexes = false;

  private constructor(
    private readonly database: GrafeoDB,
    private readonly place: string,
  ) {}

  /** Opens or creates the graph at `path` (`:memory:` for none). Throws STORE_LOCKED, STORE_FOREIGN, STORE_UNAVAILABLE, STORE_INCOMPATIBLE. */
  static async open(path: string): Promise<EmbeddedSession> {
    const session = new EmbeddedSession(openDatabase(path), path);
    try {
      await session.layOut();
    } catch (error) {
      session.database.close();
      throw error;
    }
    return session;
  }

  async read<Row extends GraphRow = GraphRow>(statement: string, parameters: GraphParameters = {}, options?: ReadOptions): Promise<Row[]> {
    checkStatement(statement, 'read');
    checkParameters(parameters);
    const sent = withLists(statement);
    const rows = await this.rowsOf(sent.text, parameters, options);
    mapsIn(rows, sent);
    return rows as Row[];
  }

  private async rowsOf(statement: string, parameters: GraphParameters, options?: ReadOptions): Promise<GraphRow[]> {
    const parts = this.database.nodeCount() > FEW_NODES ? pageFirst(statement) : null;
    if (parts) {
      const { writes } = this;
      const page = await this.run(parts.page, parameters, options);
      const rows = await this.run(parts.shown, { ...parameters, page }, options);
      if (writes === this.writes) return rows;
    }
    return this.run(statement, parameters, options);
  }

  write(steps: readonly WriteStep[]): Promise<void> {
    return this.inTurn(() => this.transact(writeBatches(steps)));
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const write = this.lastWrite.then(work);
    this.lastWrite = write.catch(() => undefined);
    return write;
  }

  async searchText(index: TextIndex, phrase: string, limit: number, options?: ReadOptions): Promise<TextHit[]> {
    const sought = comparablePhrase(phrase);
    if (sought === '') return [];
    const runs = indexedRuns(sought);
    const { label, property } = INDEXED_TEXTS[index];
    const candidates = `CALL grafeo.search.text('${label}', '${property}', $query, ${EVERY_NODE}) YIELD node_id MATCH (node) WHERE id(node) = node_id`;
    const statement = searchStatement(index, runs.length > 0 ? candidates : null);
    if (this.lacksTextIndexes) await this.inTurn(() => this.createTextIndexes());
    const query = runs.length > 0 ? await this.rarest(index, runs, options) : null;
    const parameters = searchParameters(sought, limit, query);
    checkParameters(parameters);
    return textHits(await this.run(statement, parameters, options));
  }

  /**
   * What to ask an index for to find all that holds these stretches. It gives whatever holds any pair of their characters, 产业 as well as
   * 枫滩, and each is looked at then; so it is asked for the pair that fewest hold. How many did once is good enough to tell.
   */
  private async rarest(index: TextIndex, runs: readonly string[], options?: ReadOptions): Promise<string> {
    const pairs = pairsOf(runs);
    if (this.database.nodeCount() <= FEW_NODES) return runs.join(' ');
    const { label, property } = INDEXED_TEXTS[index];
    const statement = `CALL grafeo.search.text('${label}', '${property}', $pair, ${EVERY_NODE}) YIELD node_id RETURN count(node_id) AS total`;
    let rarest = { pair: pairs[0] as string, total: Number.POSITIVE_INFINITY };
    for (const pair of pairs) {
      const key = `${index} ${pair}`;
      const total = this.holding.get(key) ?? Number((await this.run(statement, { pair }, options))[0]?.total);
      if (this.holding.size >= PAIRS_KNOWN) this.holding.clear();
      this.holding.set(key, total);
      if (total < rarest.total) rarest = { pair, total };
    }
    return rarest.pair;
  }

  version(): Promise<number> {
    if (this.closed) this.lastVersion = null;
    this.lastVersion ??= this.readVersion();
    return this.lastVersion;
  }

  private async readVersion(): Promise<number> {
    try {
      const [graph] = await this.run("MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version", {});
      return Number(graph?.version);
    } catch (error) {
      this.lastVersion = null;
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.lastWrite;
    try {
      if (this.place !== IN_MEMORY) await this.createTextIndexes();
    } finally {
      this.database.close();
    }
  }

  private async run(statement: string, parameters: GraphParameters, options?: ReadOptions): Promise<GraphRow[]> {
    if (this.closed) throw new ZhengtuError('STORE_UNAVAILABLE', `The graph at ${this.place} is closed.`);
    try {
      const result = await withPatience(() => this.database.executeCypher(statement, parameters), options);
      return rowsOf(result);
    } catch (error) {
      throw translate(error);
    }
  }

  private async transact(batches: readonly WriteBatch[]): Promise<void> {
    if (this.closed) throw new ZhengtuError('STORE_UNAVAILABLE', `The graph at ${this.place} is closed.`);
    this.writes++;
    const transaction: Transaction = this.database.beginTransaction();
    try {
      for (const { statement, parameters } of batches) await transaction.executeCypher(statement, parameters);
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw translate(error);
    } finally {
      this.lastVersion = null;
      this.writes++;
    }
  }

  private layOut(): Promise<void> {
    this.lacksTextIndexes = true;
    const isNew = this.database.nodeCount() === 0;
    return layOutGraph({
      place: this.place,
      wayOut: 'Move the file away',
      run: (statement, parameters = {}) => this.run(statement, parameters),
      createOwnIndexes: async () => {
        if (!isNew) await this.createTextIndexes();
      },
    });
  }

  /** Of several that wait for it, one does it. */
  private async createTextIndexes(): Promise<void> {
    if (!this.lacksTextIndexes) return;
    for (const { label, property } of Object.values(INDEXED_TEXTS)) await ensureTextIndex(this.database, label, property);
    this.lacksTextIndexes = false;
  }
}

function rowsOf(result: QueryResult): GraphRow[] {
  return result.toArray() as GraphRow[];
}

/** Creating an index that is there already would build it again, which takes a while on a large graph. */
async function ensureTextIndex(database: GrafeoDB, label: string, property: string): Promise<void> {
  try {
    await database.textSearch(label, property, label, 1);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('no text index'))) throw error;
    await database.createTextIndex(label, property, { tokenizer: 'cjk_bigram' });
  }
}

function openDatabase(path: string): GrafeoDB {
  if (path === IN_MEMORY) return grafeo.GrafeoDB.create();
  try {
    const database = grafeo.GrafeoDB.create(path);
    database.setCheckpointTriggers(CHECKPOINTS);
    return database;
  } catch (error) {
    throw explain(path, error);
  }
}
