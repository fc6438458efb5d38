import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDocument } from '../../src/store/documents.js';
import { openStore, settingsFromEnvironment } from '../../src/store/open-store.js';
import { graphDocument } from '../support/graph-documents.js';
import { graphState } from '../support/graph-state.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhengtu-store-'));
  path = join(folder, 'deep', 'graph.grafeo');
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const open = () => openStore({ engine: 'embedded', path });

describe('the embedded graph on disk', () => {
  test('is there again when opened again, with its search and its counter', async () => {
    const first = await open();
    await writeDocument(first, graphDocument({ seed: 1 }));
    const [state, version, hits] = [await graphState(first), await first.version(), await first.searchText('passage', '服务', 100)];
    await first.close();
    const second = await open();
    expect(await graphState(second)).toEqual(state);
    expect(await second.version()).toBe(version);
    expect(await second.searchText('passage', '服务', 100)).toEqual(hits);
    expect(await writeDocument(second, graphDocument({ seed: 1 }))).toBe('unchanged');
    await second.close();
  });

  test('is refused while another holds it', async () => {
    const holder = await open();
    await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED', message: expect.stringContaining(path) });
    await holder.close();
    await (await open()).close();
  });

  test('is not made of a file that is something else, and the file stays as it was', async () => {
    path = join(folder, 'notes.txt');
    await writeFile(path, 'shopping list');
    await expect(open()).rejects.toMatchObject({ code: 'STORE_FOREIGN', message: expect.stringContaining(path) });
    expect(readFileSync(path, 'utf8')).toBe('shopping list');
    expect(existsSync(`${path}.wal`)).toBe(false);
  });

  test.each([
    ['cut short', 1_000],
    ['empty', 0],
  ])('is refused where the file is %s', async (_, size) => {
    await (await open()).close();
    await truncate(path, size);
    await expect(open()).rejects.toMatchObject({ code: 'STORE_FOREIGN' });
  });

  test('is refused where it cannot be written', async () => {
    path = '/proc/nowhere/graph.grafeo';
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(path) });
  });

  test('is refused where it holds what others wrote', async () => {
    const { default: grafeo } = await import('@grafeo-db/js');
    path = join(folder, 'other.grafeo');
    const database = grafeo.GrafeoDB.create(path);
    await database.executeCypher("CREATE (:Person {name: 'somebody'})");
    database.close();
    await expect(open()).rejects.toMatchObject({ code: 'STORE_FOREIGN', message: expect.stringContaining('1 nodes') });
  });

  test('is refused in another format, with the way out', async () => {
    const store = await open();
    await store.write([{ statement: "MATCH (g:Graph {id: 'graph'}) SET g.format = 99" }]);
    await store.close();
    await expect(open()).rejects.toMatchObject({ code: 'STORE_INCOMPATIBLE', message: expect.stringMatching(/99.*ingest/u) });
  });

  test('says so when it is used after it was closed', async () => {
    const store = await open();
    await store.close();
    await store.close();
    await expect(store.read('RETURN 1 AS x')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.write([])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('a Neo4j that is not there', () => {
  test.each(['bolt://127.0.0.1:1', 'bolt://no-such-host.invalid:7687'])('%s is named', async (uri) => {
    const settings = { engine: 'neo4j', uri, user: 'neo4j', password: 'wrong-password' } as const;
    await expect(openStore(settings)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(uri) });
  });

  test('an address that is none is a mistake of configuration', async () => {
    const settings = { engine: 'neo4j', uri: 'no address', user: 'neo4j', password: 'wrong-password' } as const;
    await expect(openStore(settings)).rejects.toMatchObject({ code: 'CONFIGURATION' });
  });
});

describe('settings from the environment', () => {
  test.each([
    [{}, { engine: 'embedded', path: '.zhengtu/graph.grafeo' }],
    [{ ZHENGTU_GRAPH: 'x' }, { engine: 'embedded', path: 'x' }],
    [
      { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p' },
      { engine: 'neo4j', uri: 'bolt://h', user: 'neo4j', password: 'p' },
    ],
    [
      { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p', NEO4J_USER: 'u', NEO4J_DATABASE: 'd' },
      { engine: 'neo4j', uri: 'bolt://h', user: 'u', password: 'p', database: 'd' },
    ],
  ])('%j', (env, settings) => {
    expect(settingsFromEnvironment(env)).toEqual(settings);
  });

  test('a path given outright wins', () => {
    expect(settingsFromEnvironment({ NEO4J_URI: 'bolt://h' }, 'y')).toEqual({ engine: 'embedded', path: 'y' });
  });

  test('a server without a password is a mistake', () => {
    expect(() => settingsFromEnvironment({ NEO4J_URI: 'bolt://h' })).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }));
  });
});
