import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { LRUCache } from 'lru-cache';
import { type Logger, pino } from 'pino';
import type { Curation } from '../model/curation.js';
import { ZhengtuError } from '../model/errors.js';
import type { GraphStore } from '../model/graph-store.js';
import { packageRoot } from '../schema/package-root.js';
import { answerCache } from './answer-cache.js';
import { boundedReader } from './bounded-reader.js';
import { buildGraphqlSchema } from './build-schema.js';
import { Context } from './context.js';
import { Gate } from './curation-access.js';
import { executionOf } from './execution.js';
import { formatError } from './format-error.js';
import { health } from './health.js';
import { HeardVersion } from './heard-version.js';
import { jobProgress } from './job-progress.js';
import { costLimit, DEFAULT_LIMITS, type Limits, shapeLimits } from './limits.js';
import { Memory } from './memory.js';
import { Meters } from './metrics/meters.js';
import { metricsPage } from './metrics/metrics-page.js';
import { requestMetrics } from './metrics/request-metrics.js';
import { requestErrors } from './request-errors.js';
import { identifyRequest, requestLog } from './request-log.js';
import { strictHeaders, webPages } from './web-pages.js';

export interface ServerOptions {
  readonly store: GraphStore;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Milliseconds that one request may take. */
  readonly timeout?: number;
  readonly limits?: Partial<Limits>;
  readonly log?: Logger;
  /** Who changes the graph for those with the token; without it there are no judgements and no changes. */
  readonly curation?: Curation;
  /** What those who may change the graph send as a bearer token, 16 characters or more; without it the server is read-only. */
  readonly token?: string;
  /** Folder of the built pages. */
  readonly webRoot?: string;
}

export interface RunningServer {
  /** With a slash at the end: http://127.0.0.1:4000/ */
  readonly url: string;
  /** Stops taking requests, waits for those under way. Leaves the store open. */
  close(): Promise<void>;
}

/** Characters of raw texts kept for quotations. */
const TEXTS_KEPT = 20_000_000;

/** Serves GraphQL at /graphql, GraphiQL, the start page, health and metrics. Throws CONFIGURATION for a port that is taken or not allowed, or a token too short. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, port, host = '127.0.0.1', timeout = 20_000 } = options;
  const log = options.log ?? pino({ level: 'warn' });
  const app = express();
  const http = createServer(app);
  const meters = new Meters();
  const apollo = apolloServer(http, { limits: { ...DEFAULT_LIMITS, ...options.limits }, log, meters });
  await apollo.start();

  const texts = new LRUCache<string, string>({ maxSize: TEXTS_KEPT, sizeCalculation: (text) => text.length + 1 });
  const version = new HeardVersion(store);
  const memory = new Memory();
  const gate = new Gate(options.curation ?? null, options.token ?? null);
  const progress = jobProgress(options.curation ?? null);
  const context = async ({ req, res }: { req: Request; res: Response }) => {
    const caller = abortedBy(res);
    const newReader = () => boundedReader(store, caller, timeout, meters);
    const requestId = String(res.locals.requestId);
    const recall = memory.recallFor(String(req.body?.query), () => version.hear(), version.last);
    return new Context({ newReader, requestId, texts, curation: gate.accessOf(req), meters, recall, caller });
  };
  app.disable('x-powered-by');
  // Answers are not stored, so nobody asks whether they are still the same; pages and their files have tags of their own.
  app.disable('etag');
  app.use(identifyRequest, strictHeaders);
  app.use('/graphql', gate.body, notStored, expressMiddleware(apollo, { context }));
  app.use(health(store), metricsPage(store, meters));
  app.use(progress.router);
  app.use(webPages(options.webRoot ?? join(packageRoot(), 'dist', 'web')));
  app.use(requestErrors(log, meters));
  await listen(http, port, host);
  const { port: taken } = http.address() as AddressInfo;
  const close = async () => {
    progress.end();
    await apollo.stop();
  };
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, close };
}

interface ApolloParts {
  readonly limits: Limits;
  readonly log: Logger;
  readonly meters: Meters;
}

function apolloServer(httpServer: Server, { limits, log, meters }: ApolloParts): ApolloServer<Context> {
  const schema = buildGraphqlSchema();
  const shape = shapeLimits(limits);
  const answers = answerCache();
  return new ApolloServer<Context>({
    gateway: executionOf(schema),
    ...shape,
    plugins: [
      ...(shape.plugins as ApolloServerPlugin<Context>[]),
      costLimit(schema, limits),
      answers.plugin,
      requestLog(log),
      requestMetrics(meters),
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every answer, for hints that the schema does not give.
      ApolloServerPluginCacheControlDisabled(),
    ],
    stringifyResult: answers.asText,
    parseOptions: { maxTokens: limits.maxTokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    logger: log,
  });
}

/** The graph may change: nobody between may keep an answer. */
const notStored: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};

/** A signal that fires when the caller goes away before the answer. */
function abortedBy(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(unreachable(cause, port, host)));
    server.listen(port, host, resolve);
  });
}

function unreachable(cause: NodeJS.ErrnoException, port: number, host: string): ZhengtuError {
  const where = `port ${port} of ${host}`;
  if (cause.code === 'EADDRINUSE') {
    return new ZhengtuError('CONFIGURATION', `Something else listens on ${where}: stop it, or choose another with --port.`, { cause });
  }
  return new ZhengtuError('CONFIGURATION', `Cannot listen on ${where} (${cause.code}): choose another with --port and --host.`, { cause });
}
