import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findDocuments } from '../../src/documents/find-documents.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhengtu-find-'));
  await mkdir(join(folder, 'b', 'inner'), { recursive: true });
  await mkdir(join(folder, '.hidden'));
  for (const path of ['b/德州.txt', 'b/inner/a.md', 'B.text', 'c.markdown', 'C.TXT', 'd.pdf', '.e.txt', '.hidden/f.txt'])
    await writeFile(join(folder, path), '文');
  await symlink(folder, join(folder, 'b', 'loop'));
});

const found = async (...paths: string[]) => {
  const { files, problems } = await findDocuments(paths.map((path) => join(folder, path)));
  return {
    files: files.map((path) => relative(folder, path)),
    problems: problems.map(({ code, message }) => `${code} ${message.replace(folder, '')}`),
  };
};

describe('findDocuments', () => {
  it('finds texts and Markdown at any depth, sorted by code unit, without hidden files and loops', async () => {
    expect(await found('')).toEqual({ files: ['B.text', 'C.TXT', 'b/inner/a.md', 'b/德州.txt', 'c.markdown'], problems: [] });
  });

  it('takes a file that is named, whatever its ending, once', async () => {
    expect(await found('d.pdf', 'b', 'b/德州.txt')).toMatchObject({ files: expect.arrayContaining(['d.pdf', 'b/德州.txt']) });
    expect((await found('c.markdown', 'c.markdown')).files).toEqual(['c.markdown']);
  });

  it('tells of what it cannot read, and finds the rest', async () => {
    const { files, problems } = await found('missing.txt', 'c.markdown');
    expect(files).toEqual(['c.markdown']);
    expect(problems).toEqual(['INPUT_UNREADABLE /missing.txt does not exist; check the path and its permissions']);
  });
});
