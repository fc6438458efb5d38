import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import helmet from 'helmet';

type Directives = Readonly<Record<string, readonly string[]>>;

/** Nothing but our own files, and no inline scripts. */
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
/** The editor of GraphiQL writes styles into the page. */
const WITH_EDITOR: Directives = { ...STRICT, 'style-src': ["'self'", "'unsafe-inline'"] };

/** Headers of every answer. No HSTS and no upgrade to HTTPS: the server speaks plain HTTP, mostly on one machine. */
function headers(directives: Directives): RequestHandler {
  const contentSecurityPolicy = { useDefaults: false, directives: { ...directives } as Record<string, string[]> };
  return helmet({ contentSecurityPolicy, strictTransportSecurity: false });
}

export const strictHeaders: RequestHandler = headers(STRICT);

/**
 * The pages that `npm run build` makes under `root`: GraphiQL at /graphiql, the explorer at every other address
 * (it reads the address itself), and their files under /assets, named by content and so kept for good.
 */
export function webPages(root: string): Router {
  const pages = Router();
  pages.use('/assets', express.static(join(root, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  pages.get('/graphiql', headers(WITH_EDITOR), page(join(root, 'graphiql', 'index.html')));
  pages.get('/{*path}', page(join(root, 'explorer', 'index.html')));
  return pages;
}

function page(path: string): RequestHandler {
  return (_request, response) => {
    if (existsSync(path)) response.sendFile(path, { cacheControl: false, headers: { 'cache-control': 'no-cache' } });
    else
      response.status(503).type('text/plain').send('页面尚未构建：请运行 npm run build。\nThis page is not built: run `npm run build`.\n');
  };
}
