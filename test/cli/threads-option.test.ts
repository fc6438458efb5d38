import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEMORY_OF_A_THREAD, threadsFor, WORTH_ALL, WORTH_HALF } from '../../src/cli/threads-option.js';

describe('threadsFor', () => {
  let folder: string;
  const file = (name: string, bytes: number) => {
    const path = join(folder, name);
    writeFileSync(path, '');
    truncateSync(path, bytes);
    return path;
  };
  const someOf = (count: number, bytes: number) => Array.from({ length: count }, (_, n) => file(`${bytes}-${n}.txt`, bytes));
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhengtu-threads-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const plenty = { processors: 4, memory: 100 * MEMORY_OF_A_THREAD };

  it.each([
    [0, WORTH_ALL, 1],
    [1, 9 * WORTH_ALL, 1],
    [64, WORTH_HALF / 64, 1],
    [2, WORTH_HALF, 2],
    [9, WORTH_HALF, 2],
    [3, WORTH_ALL, 3],
    [9, WORTH_ALL, 4],
  ])('of %i files of %i bytes each, on four processors, is the last number', async (count, bytes, threads) => {
    expect(await threadsFor(someOf(count, bytes), plenty)).toBe(threads);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
  ])('on %i processors is %i where there is enough to read', async (processors, threads) => {
    expect(await threadsFor(someOf(9, WORTH_ALL), { ...plenty, processors })).toBe(threads);
  });

  it('on two processors begins none for what one reads as fast', async () => {
    expect(await threadsFor(someOf(6, WORTH_HALF), { ...plenty, processors: 2 })).toBe(1);
  });

  it('takes no more than half of the memory that is left', async () => {
    const files = someOf(9, WORTH_ALL);
    expect(await threadsFor(files, { ...plenty, memory: 4 * MEMORY_OF_A_THREAD })).toBe(2);
    expect(await threadsFor(files, { ...plenty, memory: MEMORY_OF_A_THREAD / 8 })).toBe(1);
  });

  it('counts nothing for a file that has gone', async () => {
    expect(await threadsFor([join(folder, 'gone.txt'), ...someOf(2, WORTH_ALL)], plenty)).toBe(2);
  });
});
