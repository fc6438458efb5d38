import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { Ledger } from '../../src/curation/ledger.js';
import type { Ruling } from '../../src/model/judgement.js';

const edit: Ruling = { kind: 'edit', document: 'document-1', facts: { year: 2022 } };
const note = { by: '甲', reason: '封面写的是2022年' };

describe('the ledger file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhengtu-ledger-'));
    path = join(folder, 'a', 'judgements.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is empty where there is none, and made with the first judgement', async () => {
    const ledger = new Ledger(path);
    expect(await ledger.read()).toEqual([]);
    const judgement = await ledger.append(edit, note);
    expect(await new Ledger(path).read()).toEqual([judgement]);
    expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(judgement)}\n`);
  });

  it('gives every judgement a time of its own, in order, even where the clock stands or goes back', async () => {
    const times = [1_700_000_000_000, 1_700_000_000_000, 1_600_000_000_000];
    const ledger = new Ledger(path, () => times.shift() ?? 0);
    const made = [await ledger.append(edit, note), await ledger.append(edit, note), await ledger.append(edit, note)];
    expect(new Set(made.map(({ id }) => id)).size).toBe(3);
    expect(made.map(({ at }) => at)).toEqual(made.map(({ at }) => at).sort());
  });

  it('sees what another process adds', async () => {
    const [ledger, other] = [new Ledger(path), new Ledger(path)];
    await ledger.append(edit, note);
    await other.append(edit, { ...note, by: '乙' });
    expect((await ledger.read()).map(({ by }) => by)).toEqual(['甲', '乙']);
  });

  it('passes over empty lines', async () => {
    const ledger = new Ledger(path);
    await ledger.append(edit, note);
    appendFileSync(path, '\n');
    expect(await ledger.read()).toHaveLength(1);
  });

  test.each<[string, (line: string) => string, RegExp]>([
    ['is torn', (line) => line.slice(0, 20), /:2: .*torn/u],
    ['is whole but for its end', (line) => line.trimEnd(), /:2: .*torn/u],
    ['is no JSON', () => '我判断\n', /:2: .*no JSON/u],
    ['is another thing', () => '{"kind":"guess"}\n', /:2: .*no judgement/u],
    ['holds more than it may', (line) => line.replace('{', '{"sudo":1,'), /:2: .*no judgement/u],
    ['was changed by hand', (line) => line.replace('2022年', '2023年'), /:2: .*changed/u],
  ])('says which line %s', async (_name, change, message) => {
    const ledger = new Ledger(path);
    await ledger.append(edit, note);
    const before = readFileSync(path, 'utf8');
    appendFileSync(path, change(before));
    const broken = { code: 'CONFIGURATION', message: expect.stringMatching(message) };
    await expect(ledger.read()).rejects.toMatchObject(broken);
    await expect(ledger.append(edit, note)).rejects.toMatchObject(broken);
    expect(readFileSync(path, 'utf8')).toBe(before + change(before));
    writeFileSync(path, before);
    expect(await ledger.read()).toHaveLength(1);
  });

  it('says what is in the way of writing', async () => {
    writeFileSync(join(folder, 'a'), '');
    await expect(new Ledger(path).append(edit, note)).rejects.toMatchObject({ code: 'CONFIGURATION' });
  });
});
