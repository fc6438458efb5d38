import { collectDefaultMetrics, Registry } from 'prom-client';

let registry: Registry | null = null;

/** Processor, memory, event loop and garbage of this process: watched once, however many servers it runs. */
export function processMetrics(): Registry {
  if (registry === null) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}
