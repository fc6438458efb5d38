import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/schema/package-root.js';

const command = join(packageRoot(), 'bin', 'zhengtu.js');
const PATIENCE = 120_000;
let home: string;

/** Runs the built command as a user would. */
async function zhengtu(...args: string[]) {
  const env = { NEO4J_URI: '', ZHENGTU_GRAPH: '', NO_COLOR: '1' };
  const { exitCode, stdout, stderr } = await execa(process.execPath, [command, ...args], { reject: false, cwd: home, env });
  return { exitCode, stdout, stderr };
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'zhengtu-cli-'));
  cpSync(join(packageRoot(), 'seeds', 'documents'), join(home, 'documents'), { recursive: true });
  writeFileSync(join(home, 'empty.txt'), '');
  writeFileSync(join(home, 'binary.txt'), Buffer.from([0, 1, 2, 255, 254, 0, 7]));
  writeFileSync(
    join(home, 'gb.txt'),
    Buffer.from([0xd4, 0xc6, 0xd6, 0xdd, 0xca, 0xd0, 0xcd, 0xc6, 0xbd, 0xf8, 0xb9, 0xa4, 0xd7, 0xf7, 0xa1, 0xa3]),
  );
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('zhengtu', { timeout: PATIENCE }, () => {
  it('helps, and names its exit codes', async () => {
    const { exitCode, stdout } = await zhengtu('--help');
    expect(exitCode).toBe(0);
    for (const word of ['extract', 'ingest', 'serve', 'stats', 'verify', 'Exit codes']) expect(stdout).toContain(word);
  });

  it.each([
    [['bogus'], 2],
    [['extract'], 2],
    [['serve', '--port', 'none'], 2],
    [['extract', 'a.txt', '--year', '22'], 2],
    [['extract', 'a.txt', '--threads', '0'], 2],
  ])('refuses %j with exit code %i', async (args, code) => {
    const { exitCode, stderr } = await zhengtu(...args);
    expect(exitCode).toBe(code);
    expect(stderr).not.toBe('');
  });

  it('reads what it can, says in a line each what it cannot, and the exit code tells', async () => {
    const sample = join('documents', readdirSync(join(home, 'documents')).sort()[0] ?? '');
    const { exitCode, stderr } = await zhengtu('extract', 'missing.txt', 'empty.txt', 'binary.txt', 'gb.txt', sample, '--out', 'json');
    expect(exitCode).toBe(3);
    expect(stderr.split('\n').map((line) => /missing|empty|binary/u.exec(line)?.[0])).toEqual(['missing', 'binary', 'empty']);
    expect(readdirSync(join(home, 'json')).length).toBe(2);
    const gb = JSON.parse(readFileSync(join(home, 'json', 'gb.json'), 'utf8'));
    expect(gb.document.name).toBe('gb');
  });

  it('extracts the same bytes in the same order whatever the number of threads', async () => {
    const inputs = ['documents', 'missing.txt', 'empty.txt', 'gb.txt'];
    const alone = await zhengtu('extract', ...inputs, '--threads', '1', '--out', 'alone');
    const together = await zhengtu('extract', ...inputs, '--threads', '3');
    expect(alone).toMatchObject({ exitCode: 3, stdout: '', stderr: expect.stringContaining('empty.txt') });
    expect(together).toMatchObject({ exitCode: alone.exitCode, stderr: alone.stderr });
    const inOrder = [...readdirSync(join(home, 'documents')).map((name) => `documents/${name}`), 'gb.txt'].sort();
    expect(readdirSync(join(home, 'alone'))).toHaveLength(inOrder.length);
    const one = inOrder.map((file) => readFileSync(join(home, 'alone', `${parse(file).name}.json`), 'utf8'));
    expect(`${together.stdout}\n`).toBe(one.join(''));
  });

  it('ends without a word when its reader has gone', async () => {
    const running = execa(process.execPath, [command, 'extract', 'documents', '--threads', '2'], { reject: false, cwd: home });
    running.stdout.once('data', () => running.stdout.destroy());
    expect(await running).toMatchObject({ exitCode: 141, stderr: '' });
  });

  it('ends at once when it is interrupted', async () => {
    const running = execa(process.execPath, [command, 'extract', 'documents', '--threads', '2'], { reject: false, cwd: home });
    running.stdout.once('data', () => running.kill('SIGINT'));
    expect(await running).toMatchObject({ signal: 'SIGINT', stderr: '' });
  });

  it('takes what is declared before what the text tells', async () => {
    const { stdout } = await zhengtu('extract', 'gb.txt', '--place', '保定市', '--year', '2019', '--title', '题', '--published', '2019-03');
    expect(JSON.parse(stdout).document).toMatchObject({ place: '保定市', year: 2019, title: '题', publishedOn: '2019-03' });
  });

  it('reads a folder once, and nothing the second time; counts and verifies it', async () => {
    const first = await zhengtu('ingest', 'documents', '--graph', 'graph');
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    const count = readdirSync(join(home, 'documents')).length;
    expect(first.stdout).toContain(`${count} documents read · ${count} new or changed`);
    expect((await zhengtu('ingest', 'documents', '--graph', 'graph')).stdout).toContain(`0 new or changed · ${count} unchanged`);
    const stats = JSON.parse((await zhengtu('stats', '--json', '--graph', 'graph')).stdout);
    expect(stats.documents).toBe(count);
    expect(stats.claims).toBeGreaterThan(100);
    expect(Object.values(stats.claimsByPredicate as Record<string, number>).filter((claims) => claims > 0).length).toBeGreaterThan(8);
    const verified = await zhengtu('verify', '--graph', 'graph');
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' });
    expect(verified.stdout).toContain('0 discrepancies');
  });

  it('replaces a changed document and tells verify’s reader that a file moved on', async () => {
    const path = join(home, 'documents', readdirSync(join(home, 'documents')).sort()[1] ?? '');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n补充：推进云河大桥建设。\n`);
    expect((await zhengtu('verify', '--graph', 'graph')).stderr).toContain('changed since it was read');
    expect((await zhengtu('ingest', 'documents', '--graph', 'graph')).stdout).toContain('1 new or changed');
  });

  it('refuses a file that is no graph of its own', async () => {
    const { exitCode, stderr } = await zhengtu('stats', '--graph', 'gb.txt');
    expect(exitCode).toBe(6);
    expect(stderr).toContain('gb.txt');
  });

  it('says that no store answers', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'not-a-secret', NO_COLOR: '1' };
    const { exitCode, stderr } = await execa(process.execPath, [command, 'stats'], { reject: false, cwd: home, env });
    expect(exitCode).toBe(4);
    expect(stderr).toContain('127.0.0.1:9');
  });
});
