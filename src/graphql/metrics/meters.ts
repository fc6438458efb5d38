import { Counter, Histogram, Registry } from 'prom-client';
import { BoundedNames } from './bounded-names.js';

/** answered: in full, read anew; kept: from the answers kept; refused: the caller's mistake; failed: ours or the store's; cancelled: the caller went away. */
export type Outcome = 'answered' | 'kept' | 'refused' | 'failed' | 'cancelled';

/** What one request came to. */
export interface RequestTally {
  /** Root fields of the operation; none where it was no query of the schema. */
  readonly fields: readonly string[];
  /** The name that the caller gave it. */
  readonly operationName: string | null;
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly roundTrips: number;
  readonly rows: number;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
const ROUND_TRIPS = [0, 1, 2, 4, 6, 8, 12, 16, 24];
const ROWS = [0, 1, 10, 100, 1_000, 10_000, 100_000];

/** What a server counts of its requests and ingests. Labels come from the schema and other fixed lists, names of callers are bounded. */
export class Meters {
  readonly registry = new Registry();
  private readonly names = new BoundedNames();
  private readonly requests = this.histogram('request_seconds', 'Seconds that requests took', SECONDS, ['field', 'outcome']);
  private readonly roundTrips = this.histogram('request_round_trips', 'Statements that a request sent to the store', ROUND_TRIPS, [
    'field',
  ]);
  private readonly rows = this.histogram('request_rows', 'Rows that a request read from the store', ROWS, ['field']);
  private readonly reads = this.histogram('store_read_seconds', 'Seconds that the store took over a read', SECONDS, ['kind']);
  private readonly operations = this.counter('operations_total', 'Operations by the name that their callers gave', [
    'operation',
    'outcome',
  ]);
  private readonly errors = this.counter('errors_total', 'Errors told to callers', ['code']);
  private readonly answers = this.counter('answer_cache_total', 'Queries that a kept answer fitted, and that none did', ['result']);
  private readonly jobs = this.counter('ingest_jobs_total', 'Ingests of several documents by what became of them', ['state']);
  private readonly documents = this.counter('ingest_documents_total', 'Documents handed over, by what became of them', ['outcome']);

  request({ fields, operationName, outcome, seconds, roundTrips, rows }: RequestTally): void {
    const field = fields.length > 1 ? 'several' : (fields[0] ?? 'none');
    this.requests.observe({ field, outcome }, seconds);
    if (fields.length > 0) this.operations.inc({ operation: this.names.of(operationName), outcome });
    if (outcome === 'kept') return;
    this.roundTrips.observe({ field }, roundTrips);
    this.rows.observe({ field }, rows);
  }

  error(code: string): void {
    this.errors.inc({ code });
  }

  read(kind: 'statement' | 'search', seconds: number): void {
    this.reads.observe({ kind }, seconds);
  }

  answer(result: 'hit' | 'miss'): void {
    this.answers.inc({ result });
  }

  job(state: string): void {
    this.jobs.inc({ state });
  }

  document(outcome: string, count = 1): void {
    if (count > 0) this.documents.inc({ outcome }, count);
  }

  private histogram<Label extends string>(name: string, help: string, buckets: number[], labelNames: readonly Label[]): Histogram<Label> {
    return new Histogram({ name: `zhengtu_${name}`, help, buckets, labelNames, registers: [this.registry] });
  }

  private counter<Label extends string>(name: string, help: string, labelNames: readonly Label[]): Counter<Label> {
    return new Counter({ name: `zhengtu_${name}`, help, labelNames, registers: [this.registry] });
  }
}
