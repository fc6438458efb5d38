import { Router } from 'express';
import type { GraphStore } from '../model/graph-store.js';

/** /healthz: the process answers. /readyz: the graph does too. */
export function health(store: GraphStore): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      response.json({ status: 'ready', engine: store.engine, version: await store.version() });
    } catch {
      response.status(503).json({ status: 'unavailable', engine: store.engine });
    }
  });
  return router;
}
