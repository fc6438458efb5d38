import { createHash } from 'node:crypto';
import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.js';

const TEXT = '推动高质量发展，建设幸福县城。';
// 县城更新 in GB18030, 中國人 in Big5
const GB18030 = Buffer.from('cfd8b3c7b8fcd0c2', 'hex');
const BIG5 = Buffer.from('a4a4b0eaa448', 'hex');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhengtu-documents-'));
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('readDocument', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]), 'utf-8', TEXT],
    ['UTF-16 little endian', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]), 'utf-16le', TEXT],
    ['UTF-16 big endian', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, 'utf16le').swap16()]), 'utf-16be', TEXT],
    ['GB18030', GB18030, 'gb18030', '县城更新'],
    ['Big5', BIG5, 'big5', '中國人'],
  ])('decodes %s', async (name, bytes, encoding, raw) => {
    const path = await file(`${name}.txt`, bytes);
    expect(await readDocument(path)).toMatchObject({ name, uri: path, encoding, raw, body: { start: 0, end: raw.length } });
  });

  it('identifies a document by the hash of its text', async () => {
    const { hash } = await readDocument(await file('hash.md', TEXT));
    expect(hash).toBe(createHash('sha256').update(TEXT, 'utf8').digest('hex'));
  });

  it('lets what the caller declares win over the front matter', async () => {
    const path = await file('declared.md', `---\ntitle: 甲\nplace: 德州市\n---\n${TEXT}`);
    expect((await readDocument(path, { title: '乙' })).declared).toEqual({ title: '乙', place: '德州市' });
  });

  it.each([
    ['an empty file', '', 'is empty'],
    ['a blank file', ' \n\u3000\n', 'is empty'],
    ['a binary file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]), 'is no text'],
    ['control characters', Uint8Array.from([1, 2, 3, 4, 5, 6, 0x41]), 'is no text'],
  ])('refuses %s in one line that says what to do', async (name, content, what) => {
    const path = await file(`${name}.txt`, content);
    await expect(readDocument(path)).rejects.toMatchObject({
      code: 'INPUT_UNREADABLE',
      message: expect.stringMatching(new RegExp(`^${path} ${what}.*; [^\\n]+$`, 'u')),
    });
  });

  it('refuses what is missing, a folder, or too large', async () => {
    await expect(readDocument(join(folder, 'missing.txt'))).rejects.toThrow('does not exist');
    await expect(readDocument(folder)).rejects.toThrow('is a folder');
    const large = await file('large.txt', '');
    await truncate(large, 64 * 2 ** 20 + 1);
    await expect(readDocument(large)).rejects.toThrow('is larger than 64 MiB');
  });
});
