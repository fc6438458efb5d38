import { Router } from 'express';
import { Registry } from 'prom-client';
import type { GraphStore } from '../../model/graph-store.js';
import { graphGauges } from './graph-gauges.js';
import type { Meters } from './meters.js';
import { processMetrics } from './process-metrics.js';

/** GET /metrics: what the server counted, the graph and the process, as Prometheus reads it. */
export function metricsPage(store: GraphStore, meters: Meters): Router {
  graphGauges(store, meters.registry);
  const all = Registry.merge([meters.registry, processMetrics()]);
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    response
      .set('cache-control', 'no-store')
      .type(all.contentType)
      .send(await all.metrics());
  });
  return router;
}
