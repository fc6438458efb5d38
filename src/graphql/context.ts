import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';
import type { ToldClaim } from '../model/curation.js';
import type { GraphParameters, GraphRow } from '../model/graph-store.js';
import type { Judgement } from '../model/judgement.js';
import { rawTexts } from '../questions/by-id.js';
import type { GraphReader } from '../questions/reader.js';
import type { CurationAccess } from './curation-access.js';
import type { Recall } from './memory.js';
import type { Meters } from './metrics/meters.js';

/** What a request is answered from. */
export interface ContextParts {
  newReader(): GraphReader;
  readonly requestId: string;
  /** Raw texts by document id, which is a hash of the text: never stale. */
  readonly texts: LRUCache<string, string>;
  readonly curation: CurationAccess;
  readonly meters: Meters;
  readonly recall: Recall;
  /** Fires when the caller goes away before the answer. */
  readonly caller: AbortSignal;
}

type BatchRead<T> = (reader: GraphReader, keys: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** What one request carries: the graph to read, and what it has read so far. */
export class Context {
  /** What the request has cost so far. An object, since the server hands a copy of the context to resolvers and plugins. */
  readonly cost = { roundTrips: 0, rows: 0 };
  /** Whether the answer is one that was kept. */
  isKept = false;
  /** Whether the answer is the same as long as the graph is; not where it tells of judgements or work under way. */
  restsOnGraphAlone = true;
  readonly reader: GraphReader;
  readonly requestId: string;
  readonly curation: CurationAccess;
  readonly meters: Meters;
  readonly caller: AbortSignal;
  readonly recall: Recall;
  private readonly texts: LRUCache<string, string>;
  private readonly renew: () => void;
  private knownVerdicts: Promise<(claim: ToldClaim) => Judgement | null> | null = null;
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();
  private readonly answers = new Map<string, Promise<unknown>>();

  constructor({ newReader, requestId, texts, curation, meters, recall, caller }: ContextParts) {
    this.requestId = requestId;
    this.texts = texts;
    this.curation = curation;
    this.meters = meters;
    this.caller = caller;
    this.recall = recall;
    let source = newReader();
    this.renew = () => {
      source = newReader();
    };
    this.reader = {
      read: (statement, parameters) => this.once(statement, parameters, () => source.read(statement, parameters)),
      searchText: (index, phrase, limit) => this.once(`search ${index}`, { phrase, limit }, () => source.searchText(index, phrase, limit)),
      recall: async <Row extends GraphRow>(statement: string, parameters: GraphParameters = {}) =>
        (await recall.learn(`${statement} ${JSON.stringify(parameters)}`, () => this.reader.read<Row>(statement, parameters))) ?? [],
      rawTexts: (ids) => this.rawTexts(ids),
    };
  }

  /** After a change: what was read before counts no more, and reading has its full time again. */
  forget(): void {
    this.forgetReads();
    this.recall.end();
    this.renew();
  }

  /** What was recalled is not true of the graph any more: nothing that was read with it counts. */
  beginAnew(): void {
    this.forgetReads();
    this.recall.assumeNothing();
  }

  private forgetReads(): void {
    this.loaders.clear();
    this.answers.clear();
    this.knownVerdicts = null;
  }

  /** The same question within one request (the place of a filter, say) is asked once. */
  private once<T>(question: string, parameters: GraphParameters = {}, ask: () => Promise<T[]>): Promise<T[]> {
    const key = `${question} ${JSON.stringify(parameters)}`;
    const known = this.answers.get(key) as Promise<T[]> | undefined;
    if (known) return known;
    this.cost.roundTrips += 1;
    const answer = ask().then((rows) => {
      this.cost.rows += rows.length;
      return rows;
    });
    this.recall.hasAsked();
    this.answers.set(key, answer);
    return answer;
  }

  /**
   * Reads one key together with all others of the same kind and arguments that the request asks for meanwhile:
   * one round trip, whatever the number of keys. Undefined where the read finds nothing.
   */
  load<T>(kind: string, args: unknown, key: string, read: BatchRead<T>): Promise<T | undefined> {
    const name = `${kind} ${JSON.stringify(args)}`;
    // What is loaded stands in documents, which are recalled next: the version is heard beside it, not behind.
    this.recall.hearSoon();
    let loader = this.loaders.get(name);
    if (!loader) {
      const batch = async (keys: readonly string[]) => {
        const found = await read(this.reader, keys);
        return keys.map((one) => found.get(one));
      };
      loader = new DataLoader<string, unknown>(batch, { maxBatchSize: 1_000 });
      this.loaders.set(name, loader);
    }
    return loader.load(key) as Promise<T | undefined>;
  }

  /** The same for one thing that many requests ask for: what is known from before is given at once. */
  fact<T extends object>(kind: string, key: string, read: BatchRead<T>): T | Promise<T | undefined> {
    const name = `${kind} ${key}`;
    return this.recall.known<T>(name) ?? this.recall.learn(name, () => this.load(kind, null, key, read));
  }

  /** The same for counts, which are of all pages: whoever turns them asks for the same one each time. */
  async count(kind: string, args: object | null, key: string, read: BatchRead<number>): Promise<number> {
    const filter = JSON.stringify({ ...args, first: undefined, after: undefined });
    const counted = await this.fact(`count ${kind} ${filter}`, key, async (reader, ids) => {
      const totals = await read(reader, ids);
      return new Map([...totals].map(([id, total]) => [id, { total }]));
    });
    if (!counted) throw new Error(`no count of ${kind} came back for ${key}`);
    return counted.total;
  }

  /** Tells the judgement that stands on a claim; the ledger is read once a request. */
  verdicts(): Promise<(claim: ToldClaim) => Judgement | null> {
    this.knownVerdicts ??= this.curation.shown?.verdicts() ?? Promise.resolve(() => null);
    return this.knownVerdicts;
  }

  /** Raw texts by document id; those that were read before are not read again. */
  private async rawTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const id of ids) {
      const text = this.texts.get(id);
      if (text !== undefined) found.set(id, text);
    }
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    for (const [id, text] of await rawTexts(this.reader, missing)) {
      this.texts.set(id, text);
      found.set(id, text);
    }
    return found;
  }

  /** The raw text of a document. */
  async rawText(documentId: string): Promise<string> {
    const text = this.texts.get(documentId) ?? (await this.load('raw', null, documentId, (_, ids) => this.rawTexts(ids)));
    if (text === undefined) throw new Error(`document ${documentId} is gone`);
    return text;
  }
}
