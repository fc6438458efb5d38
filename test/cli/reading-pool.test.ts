import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadingPool } from '../../src/cli/reading-pool.js';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { NO_SPLITS } from '../../src/resolve/judgements/splits.js';

/** Gives back what it was told to read, with the number of its thread; a text may tell it to do otherwise. */
const ECHO = `
const { parentPort, threadId } = require('node:worker_threads');
const does = {
  end: () => process.exit(3),
  throw: () => { throw new Error('a defect of the thread'); },
  throwLater: () => setImmediate(() => { throw new Error('a late defect'); }),
  refuse: (number) => parentPort.postMessage({ number, error: new Error('seeds are broken'), code: 'CONFIGURATION' }),
  fail: (number) => parentPort.postMessage({ number, error: new TypeError('a defect'), code: null }),
  stay: () => undefined,
};
parentPort.on('message', ({ number, task: { source: { raw } } }) => {
  if (does[raw]) does[raw](number);
  else parentPort.postMessage({ number, read: new TextEncoder().encode(raw + ' by ' + threadId) });
});
`;
let begun = 0;
const poolOf = (most: number) => {
  begun = 0;
  return new ReadingPool(most, () => {
    begun++;
    return new Worker(ECHO, { eval: true });
  });
};
const source = (raw: string) => documentFromText(raw, { name: raw, uri: `${raw}.txt` });

describe('ReadingPool', () => {
  let pool: ReadingPool;
  const read = async (raw: string) => new TextDecoder().decode(await pool.json(source(raw)));
  afterEach(() => pool.close());

  it('begins no thread before there is a text, and no more than it may', async () => {
    pool = poolOf(2);
    expect(begun).toBe(0);
    const texts = await Promise.all(['甲', '乙', '丙', '丁', '戊'].map(read));
    expect(texts.map((text) => text[0])).toEqual(['甲', '乙', '丙', '丁', '戊']);
    expect(new Set(texts.map((text) => text.slice(2))).size).toBe(2);
    expect(begun).toBe(2);
  });

  it('begins no second thread while one has nothing to do', async () => {
    pool = poolOf(2);
    for (const raw of ['甲', '乙', '丙']) await read(raw);
    expect(begun).toBe(1);
  });

  it.each([
    ['end', 'exit code 3'],
    ['throw', 'a defect of the thread'],
    ['throwLater', 'a late defect'],
  ])('names the text over which a thread ended (%s), and reads those behind it', async (raw, why) => {
    pool = poolOf(1);
    const [first, over, behind] = await Promise.allSettled([read('甲'), read(raw), read('乙')]);
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(over).toMatchObject({ status: 'rejected', reason: { code: 'INTERNAL', message: expect.stringContaining(`${raw}.txt`) } });
    expect(over).toMatchObject({ reason: { message: expect.stringContaining(why) } });
    expect(behind).toMatchObject({ status: 'fulfilled' });
  });

  it('keeps the code of an error that a user can act on, and passes a defect on', async () => {
    pool = poolOf(1);
    await expect(read('refuse')).rejects.toMatchObject({ name: 'ZhengtuError', code: 'CONFIGURATION', message: 'seeds are broken' });
    await expect(read('fail')).rejects.toThrow(TypeError);
    expect(await read('甲')).toContain('甲');
    expect(begun).toBe(1);
  });

  it('tells whoever waits when it is closed, and can be used again', async () => {
    pool = poolOf(1);
    const waiting = [pool.document(source('stay'), NO_SPLITS), pool.json(source('甲'))].map((read) => read.catch(({ message }) => message));
    await pool.close();
    for (const message of await Promise.all(waiting)) expect(message).toContain('stopped');
    expect(await read('乙')).toContain('乙');
  });
});
