import neo4j, { type Driver, Neo4jError, type Result, type Session } from 'neo4j-driver';
import { ZhengtuError } from '../model/errors.js';
import type { GraphParameters, GraphRow, GraphStore, ReadOptions, TextHit, WriteStep } from '../model/graph-store.js';
import { ConstraintViolation } from './constraint-violation.js';
import { layOutGraph, NEO4J_INDEXES } from './graph-layout.js';
import { checkStatement } from './guard.js';
import { inIndexOrder } from './in-index-order.js';
import { mapsIn, withLists } from './lists-for-maps.js';
import { neo4jParameters, rowFrom } from './neo4j-values.js';
import { checkParameters } from './parameters.js';
import { DEFAULT_TIMEOUT, withPatience } from './patience.js';
import {
  comparablePhrase,
  INDEXED_TEXTS,
  indexedRuns,
  searchParameters,
  searchStatement,
  type TextIndex,
  textHits,
} from './text-search.js';
import { writeBatches } from './write-batches.js';

export interface Neo4jSettings {
  readonly engine: 'neo4j';
  /** bolt://host:port or neo4j://host:port. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** Milliseconds for which a connection is tried. */
const CONNECT_FOR = 5_000;
/** Milliseconds for which a transaction is tried again that got in another's way. */
const RETRY_FOR = 15_000;
/** Rows of a read are all taken: asking for the next thousand each time would only be waited for. */
const EVERY_ROW = -1;
const UNREACHABLE = new Set([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED]);

/** The graph on a Neo4j server, version 5 or later. */
export class Neo4jSession implements GraphStore {
  readonly engine = 'neo4j';
  private readonly driver: Driver;
  private heard: { readonly version: number; readonly at: number } | null = null;
  /** Writes begun and ended. */
  private writes = 0;

  private constructor(private readonly settings: Neo4jSettings) {
    this.driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_FOR,
      connectionAcquisitionTimeout: CONNECT_FOR,
      connectionTimeout: CONNECT_FOR,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  }

  /** Throws STORE_UNAVAILABLE naming the URI, STORE_FOREIGN, STORE_INCOMPATIBLE. */
  static async open(settings: Neo4jSettings): Promise<Neo4jSession> {
    const session = Neo4jSession.connect(settings);
    try {
      await session.layOut();
    } catch (error) {
      await session.close();
      throw error;
    }
    return session;
  }

  private static connect(settings: Neo4jSettings): Neo4jSession {
    try {
      return new Neo4jSession(settings);
    } catch (error) {
      throw new ZhengtuError('CONFIGURATION', `NEO4J_URI ${settings.uri} is no address of a server: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }

  async read<Row extends GraphRow = GraphRow>(statement: string, parameters: GraphParameters = {}, options?: ReadOptions): Promise<Row[]> {
    checkStatement(statement, 'read');
    checkParameters(parameters);
    const sent = withLists(statement);
    const rows = await this.run(inIndexOrder(sent.text), parameters, options);
    mapsIn(rows, sent);
    return rows as Row[];
  }

  async write(steps: readonly WriteStep[]): Promise<void> {
    const batches = writeBatches(steps);
    this.forgetVersion();
    try {
      await this.inSession('WRITE', (session) =>
        session.executeWrite(async (transaction) => {
          // Sent in order without waiting for each answer; the server ignores what follows a failure.
          await Promise.all(batches.map(({ statement, parameters }) => transaction.run(statement, neo4jParameters(parameters))));
        }),
      );
    } finally {
      this.forgetVersion();
    }
  }

  async searchText(index: TextIndex, phrase: string, limit: number, options?: ReadOptions): Promise<TextHit[]> {
    const sought = comparablePhrase(phrase);
    if (sought === '') return [];
    const runs = indexedRuns(sought);
    const candidates = `CALL db.index.fulltext.queryNodes('${index}_text', $query) YIELD node WITH node WHERE true`;
    const statement = searchStatement(index, runs.length > 0 ? candidates : null);
    // Runs hold Chinese characters only, so nothing in them is a word of the index's query language.
    const query = runs.length > 0 ? runs.map((run) => `"${run}"`).join(' AND ') : null;
    const parameters = searchParameters(sought, limit, query);
    checkParameters(parameters);
    return textHits(await this.run(statement, parameters, options));
  }

  async version(within = 0): Promise<number> {
    if (this.heard && performance.now() - this.heard.at < within) return this.heard.version;
    const { writes } = this;
    const at = performance.now();
    const [graph] = await this.run("MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version", {});
    const version = Number(graph?.version);
    // A write of our own, begun or ended meanwhile, makes it one of before.
    if (writes === this.writes) this.heard = { version, at };
    return version;
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private forgetVersion(): void {
    this.heard = null;
    this.writes += 1;
  }

  private async run(statement: string, parameters: GraphParameters, options: ReadOptions = {}): Promise<GraphRow[]> {
    const bounds = { timeout: options.timeout ?? DEFAULT_TIMEOUT };
    const values = neo4jParameters(parameters);
    const rows = async (result: Result) => (await result).records.map(rowFrom);
    return this.inSession('READ', (session) =>
      withPatience(
        async () => {
          try {
            // One message there and back; a transaction of its own would take four.
            return await rows(session.run(statement, values, bounds));
          } catch (error) {
            if (!(error instanceof Neo4jError && error.retriable)) throw error;
            return session.executeRead((transaction) => rows(transaction.run(statement, values)), bounds);
          }
        },
        options,
        // Closing sends a reset, which ends the statement on the server.
        () => void session.close(),
      ),
    );
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.settings;
    const session = this.driver.session({ defaultAccessMode: mode, fetchSize: EVERY_ROW, ...(database ? { database } : {}) });
    try {
      return await work(session);
    } catch (error) {
      throw this.translate(error);
    } finally {
      await session.close();
    }
  }

  private translate(error: unknown): Error {
    if (!(error instanceof Neo4jError)) return error as Error;
    const { code, message } = error;
    if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') return new ConstraintViolation(error);
    if (/TransactionTimedOut|Terminated/u.test(code))
      return new ZhengtuError('TIMEOUT', `The statement was given up: ${message}`, { cause: error });
    if (UNREACHABLE.has(code) || code.startsWith('Neo.ClientError.Security')) {
      return new ZhengtuError('STORE_UNAVAILABLE', `Neo4j at ${this.settings.uri} cannot be used: ${message}`, { cause: error });
    }
    return new ZhengtuError('INTERNAL', `Neo4j at ${this.settings.uri} failed (${code}): ${message}`, { cause: error });
  }

  private async layOut(): Promise<void> {
    const run = (statement: string, parameters: GraphParameters = {}) =>
      this.inSession('WRITE', async (session) => (await session.run(statement, neo4jParameters(parameters))).records.map(rowFrom));
    await layOutGraph({
      place: this.settings.uri,
      wayOut: 'Empty the database or give another one with NEO4J_DATABASE',
      run,
      createOwnIndexes: async () => {
        for (const statement of NEO4J_INDEXES) await run(statement);
        for (const [index, { label, property }] of Object.entries(INDEXED_TEXTS)) {
          await run(
            `CREATE FULLTEXT INDEX ${index}_text IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
          );
        }
        await run('CALL db.awaitIndexes(60)');
      },
    });
  }
}
