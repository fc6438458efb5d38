import type { StoreSettings } from '../../src/store/open-store.js';

/** The engines that a suite is run on: the embedded one in memory, and a Neo4j server where the environment names one. */
export function enginesAtHand(): readonly StoreSettings[] {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  const embedded: StoreSettings = { engine: 'embedded', path: ':memory:' };
  return uri ? [embedded, { engine: 'neo4j', uri, user, password }] : [embedded];
}
