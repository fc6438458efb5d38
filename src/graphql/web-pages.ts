import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import helmet from 'helmet';

type Directives = Readonly<Record<string, readonly string[]>>;

/** Nothing but our own files, no inline scripts; the editor of GraphiQL needs inline styles and workers. */
const STRICT: Directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};
const WITH_EDITOR: Directives = { ...STRICT, 'style-src': ["'self'", "'unsafe-inline'"] };

/** Headers of every answer. Without upgrade-insecure-requests and HSTS, for the server speaks plain HTTP on one machine. */
function headers(directives: Directives): RequestHandler {
  const contentSecurityPolicy = { useDefaults: false, directives: { ...directives } as Record<string, string[]> };
  return helmet({ contentSecurityPolicy, strictTransportSecurity: false, crossOriginEmbedderPolicy: false });
}

/** The start page at / and GraphiQL at /graphiql, from the files that `npm run build:web` makes under `root`. */
export function webPages(root: string): Router {
  const pages = Router();
  pages.use('/graphiql', headers(WITH_EDITOR), folder(join(root, 'graphiql')));
  pages.use(headers(STRICT), folder(join(root, 'home')));
  return pages;
}

function folder(path: string): RequestHandler {
  if (existsSync(join(path, 'index.html'))) return express.static(path, { index: 'index.html', maxAge: '1h', redirect: true });
  return (request, response, next) => {
    if (request.path !== '/') return next();
    response
      .status(503)
      .type('text/plain')
      .send('This page is not built: run `npm run build:web`.\n页面尚未构建：请运行 npm run build:web。\n');
  };
}
