import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Response } from 'express';
import { LRUCache } from 'lru-cache';
import { type Logger, pino } from 'pino';
import { ZhengtuError } from '../model/errors.js';
import type { IndicatorTerm } from '../model/gazetteer.js';
import type { GraphStore } from '../model/graph-store.js';
import { Indicators } from '../questions/indicators.js';
import { packageRoot } from '../schema/package-root.js';
import { answerCache } from './answer-cache.js';
import { boundedReader } from './bounded-reader.js';
import { buildGraphqlSchema } from './build-schema.js';
import { Context } from './context.js';
import { formatError } from './format-error.js';
import { health } from './health.js';
import { costLimit, DEFAULT_LIMITS, type Limits, shapeLimits } from './limits.js';
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
  /** Names of indicators that mean the same; without them every name is an indicator of its own. */
  readonly indicators?: readonly IndicatorTerm[];
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

/** Serves GraphQL at /graphql, GraphiQL, the start page and health. Throws CONFIGURATION where the port is taken or not allowed. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, port, host = '127.0.0.1', timeout = 20_000 } = options;
  const log = options.log ?? pino({ level: 'warn' });
  const app = express();
  const http = createServer(app);
  const apollo = apolloServer(http, store, { ...DEFAULT_LIMITS, ...options.limits }, log);
  await apollo.start();

  const texts = new LRUCache<string, string>({ maxSize: TEXTS_KEPT, sizeCalculation: (text) => text.length + 1 });
  const indicators = new Indicators(options.indicators ?? []);
  const context = async ({ res }: { res: Response }) =>
    new Context(boundedReader(store, abortedBy(res), timeout), String(res.locals.requestId), texts, indicators);
  app.disable('x-powered-by');
  app.use(identifyRequest, strictHeaders);
  app.use(health(store));
  app.use('/graphql', express.json({ limit: '256kb' }), expressMiddleware(apollo, { context }));
  app.use(webPages(options.webRoot ?? join(packageRoot(), 'dist', 'web')));
  app.use(requestErrors(log));
  await listen(http, port, host);
  const { port: taken } = http.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, close: () => apollo.stop() };
}

function apolloServer(httpServer: Server, store: GraphStore, limits: Limits, log: Logger): ApolloServer<Context> {
  const schema = buildGraphqlSchema();
  const shape = shapeLimits(limits);
  return new ApolloServer<Context>({
    schema,
    ...shape,
    plugins: [
      ...(shape.plugins as ApolloServerPlugin<Context>[]),
      costLimit(schema, limits),
      answerCache(store),
      requestLog(log),
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginLandingPageDisabled(),
    ],
    parseOptions: { maxTokens: limits.maxTokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    logger: log,
  });
}

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
