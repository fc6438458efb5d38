import { ZhengtuError } from '../model/errors.js';
import type { GraphStore } from '../model/graph-store.js';
import type { Neo4jSettings } from './neo4j-session.js';

export interface EmbeddedSettings {
  readonly engine: 'embedded';
  /** A file, or `:memory:`. */
  readonly path: string;
}
export type StoreSettings = EmbeddedSettings | Neo4jSettings;

/** Where the graph lies unless something else is said. */
export const DEFAULT_PATH = '.zhengtu/graph.grafeo';

/**
 * Opens the graph and makes it ready: constraints, indexes and format are there when it returns.
 * Throws STORE_UNAVAILABLE, STORE_LOCKED, STORE_FOREIGN, STORE_INCOMPATIBLE, each with the way out.
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  // Only the engine that is asked for is loaded.
  if (settings.engine === 'neo4j') return (await import('./neo4j-session.js')).Neo4jSession.open(settings);
  return (await import('./embedded-session.js')).EmbeddedSession.open(settings.path);
}

/**
 * NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE) names a server; else the embedded graph at
 * ZHENGTU_GRAPH, or at `path` where the caller knows better. Throws CONFIGURATION where a server lacks its password.
 */
export function settingsFromEnvironment(env: Readonly<Record<string, string | undefined>>, path?: string): StoreSettings {
  if (path !== undefined) return { engine: 'embedded', path };
  if (!env.NEO4J_URI) return { engine: 'embedded', path: env.ZHENGTU_GRAPH || DEFAULT_PATH };
  if (!env.NEO4J_PASSWORD) throw new ZhengtuError('CONFIGURATION', `NEO4J_URI is ${env.NEO4J_URI}, but NEO4J_PASSWORD is not set.`);
  return {
    engine: 'neo4j',
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER || 'neo4j',
    password: env.NEO4J_PASSWORD,
    ...(env.NEO4J_DATABASE ? { database: env.NEO4J_DATABASE } : {}),
  };
}
