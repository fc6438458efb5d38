import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { GRAPH_FORMAT } from '../../../src/store/graph-layout.js';
import { openStore, type StoreSettings } from '../../../src/store/open-store.js';
import { stats } from '../../../src/store/stats.js';
import { startServer, stopServer } from '../../neo4j/server.js';
import { bulkFill } from './bulk-fill.js';
import { COUNTRY } from './country/document-writer.js';
import { type Country, documentsOf } from './country/documents.js';

export type Engine = StoreSettings['engine'];

/** A graph that holds a country; kept in .cache between runs. */
export interface Graph {
  readonly settings: StoreSettings;
  close(): Promise<void>;
}

const FOLDER = resolve('.cache', 'bench');
const PASSWORD = 'zhengtu-bench';
const PORT = Number(process.env.BENCH_NEO4J_PORT ?? 7790);

export async function graphOf(engine: Engine, country: Country): Promise<Graph> {
  const path = resolve(FOLDER, `${engine}-${country.documents}-${COUNTRY}-${GRAPH_FORMAT}`);
  const isNew = !existsSync(path);
  mkdirSync(FOLDER, { recursive: true });
  const graph = engine === 'neo4j' ? await neo4jGraph(path) : { settings: { engine, path }, close: async () => undefined };
  if (isNew) await fill(graph, country, path);
  return graph;
}

/** A server of its own, so that nothing else writes to it or asks it. */
async function neo4jGraph(home: string): Promise<Graph> {
  await startServer({ home, library: resolve('.neo4j', 'library'), port: PORT, password: PASSWORD });
  const settings = { engine: 'neo4j', uri: `bolt://127.0.0.1:${PORT}`, user: 'neo4j', password: PASSWORD } as const;
  return {
    settings,
    close: async () => {
      await stopServer(home);
    },
  };
}

async function fill(graph: Graph, country: Country, path: string): Promise<void> {
  const started = performance.now();
  try {
    const store = await openStore(graph.settings);
    await bulkFill(store, documentsOf(country));
    console.error(`${graph.settings.engine}, ${country.documents} documents: ${JSON.stringify(await stats(store))}`);
    await store.close();
  } catch (error) {
    await graph.close();
    rmSync(path, { recursive: true, force: true });
    throw error;
  }
  console.error(`written in ${((performance.now() - started) / 1e3).toFixed(0)} s`);
}
