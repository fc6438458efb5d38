import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { writeOut } from '../../src/cli/write-out.js';

it('waits until what was written is taken', async () => {
  let take: () => void = () => undefined;
  const slow = new Writable({
    write: (_chunk, _encoding, done) => {
      take = done;
    },
  });
  let written = false;
  const writing = writeOut(slow, Buffer.from('甲')).then(() => {
    written = true;
  });
  await new Promise((done) => setTimeout(done, 5));
  expect(written).toBe(false);
  take();
  await writing;
  expect(written).toBe(true);
});

it('rejects where nobody takes it', async () => {
  const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('gone')) });
  broken.on('error', () => undefined);
  await expect(writeOut(broken, Buffer.from('甲'))).rejects.toThrow('gone');
});
