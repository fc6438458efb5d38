import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownDocuments, writeDocument } from '../../src/store/documents.js';
import { openStore } from '../../src/store/open-store.js';
import { graphDocument } from '../support/graph-documents.js';
import { graphState } from '../support/graph-state.js';

/** Runs a writer and kills it after it has told of `count` documents. Gives the last one it told of. */
async function killAfter(path: string, count: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/write-until-killed.ts', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (data) => {
    told += data;
    if (told.split('\n').length > count) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return Number(told.trim().split('\n').at(-1));
}

test('a writer that is killed leaves whole documents, and all it told of', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhengtu-killed-'));
  const path = join(folder, 'graph.grafeo');
  const last = await killAfter(path, 12);
  const store = await openStore({ engine: 'embedded', path });
  const held = (await knownDocuments(store)).length;
  expect(held).toBeGreaterThanOrEqual(last + 1);

  const fresh = await openStore({ engine: 'embedded', path: ':memory:' });
  for (let seed = 0; seed < held; seed++) await writeDocument(fresh, graphDocument({ seed }));
  expect(await graphState(store)).toEqual(await graphState(fresh));
  // The index of texts, which a new graph gets late, is made up for.
  const hits = await store.searchText('passage', '服务青石', 20);
  expect(hits.length).toBeGreaterThan(0);
  expect(hits).toEqual(await fresh.searchText('passage', '服务青石', 20));
  await Promise.all([store.close(), fresh.close()]);
  await rm(folder, { recursive: true });
});
