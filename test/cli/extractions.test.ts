import { describe, expect, it } from 'vitest';
import { extractions } from '../../src/cli/extractions.js';
import { documentFromText } from '../../src/documents/document-from-text.js';
import type { SourceDocument } from '../../src/model/document.js';
import { ZhengtuError } from '../../src/model/errors.js';

const FILES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const read = async (file: string) => documentFromText(`${file}地`, { name: file, uri: file });
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const unreadable = (file: string) => new ZhengtuError('INPUT_UNREADABLE', `${file} is empty`);

/** Threads that do what they are told with each text. */
function poolThat(json: (source: SourceDocument) => Promise<void> = async () => undefined) {
  const pool = {
    begun: [] as string[],
    running: 0,
    mostRunning: 0,
    closed: 0,
    json: async (source: SourceDocument) => {
      pool.begun.push(source.name);
      pool.mostRunning = Math.max(pool.mostRunning, ++pool.running);
      await json(source).finally(() => pool.running--);
      return new TextEncoder().encode(source.raw);
    },
    close: async () => {
      pool.closed++;
    },
  };
  return pool;
}

async function all(from: ReturnType<typeof extractions>) {
  const given = [];
  for await (const extraction of from)
    given.push('problem' in extraction ? extraction.problem.message : new TextDecoder().decode(extraction.json));
  return given;
}

describe('extractions', () => {
  it('come in the order of the files, whichever is read first', async () => {
    const pool = poolThat(({ name }) => pause(20 - FILES.indexOf(name)));
    expect(await all(extractions(FILES, { read, threads: 3, pool }))).toEqual(FILES.map((file) => `${file}地`));
    expect(pool.mostRunning).toBe(3);
    expect(pool.closed).toBe(1);
  });

  it('say in its place which file could not be read or extracted, and go on', async () => {
    const readMost = async (file: string) => {
      if (file === 'b') throw unreadable(file);
      return read(file);
    };
    const pool = poolThat(async ({ name }) => {
      if (name === 'c') throw new ZhengtuError('INTERNAL', 'the thread over c has ended');
    });
    const given = await all(extractions(FILES.slice(0, 4), { read: readMost, threads: 2, pool }));
    expect(given).toEqual(['a地', 'b is empty', 'the thread over c has ended', 'd地']);
  });

  it('throw a defect in its place', async () => {
    const given: string[] = [];
    const pool = poolThat(async ({ name }) => {
      if (name === 'c') throw new TypeError('a defect');
      await pause(5);
    });
    const reading = async () => {
      for await (const { file } of extractions(FILES, { read, threads: 2, pool })) given.push(file);
    };
    await expect(reading()).rejects.toThrow('a defect');
    expect(given).toEqual(['a', 'b']);
    expect(pool.closed).toBe(1);
  });

  it('read files one after another in their order', async () => {
    const log: string[] = [];
    const slowly = async (file: string) => {
      log.push(`begin ${file}`);
      await pause(2);
      log.push(`end ${file}`);
      return read(file);
    };
    await all(extractions(FILES, { read: slowly, threads: 3, pool: poolThat() }));
    expect(log).toEqual(FILES.flatMap((file) => [`begin ${file}`, `end ${file}`]));
  });

  it('are not made faster than they are taken', async () => {
    const pool = poolThat();
    const reading = extractions(FILES, { read, threads: 2, pool });
    await reading.next();
    await pause(20);
    // One that was taken, and those under way.
    expect(pool.begun.length).toBeLessThanOrEqual(5);
    await reading.return(undefined);
    expect(pool.closed).toBe(1);
    expect(await all(reading)).toEqual([]);
  });

  it('of no files load nothing', async () => {
    expect(await all(extractions([], { read, threads: 1 }))).toEqual([]);
  });
});
