import { Router } from 'express';
import type { GraphStore } from '../model/graph-store.js';
import { graphVersion } from './graph-version.js';

/** /healthz: the process answers. /readyz: the graph does too. */
export function health(store: GraphStore): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const version = await graphVersion(store);
    if (version === null) response.status(503).json({ status: 'unavailable', engine: store.engine });
    else response.json({ status: 'ready', engine: store.engine, version });
  });
  return router;
}
