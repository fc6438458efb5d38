import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { ZhengtuError } from '../../src/model/errors.js';
import { packageRoot } from '../../src/schema/package-root.js';

const seeds = join(packageRoot(), 'seeds');
const scratch = mkdtempSync(join(tmpdir(), 'zhengtu-seeds-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What loading says of the seeds with one file changed. */
function complaintAbout(file: string, change: (text: string) => string): unknown {
  const folder = join(scratch, 'seeds');
  rmSync(folder, { recursive: true, force: true });
  cpSync(seeds, folder, { recursive: true, filter: (path) => !path.includes('documents') });
  writeFileSync(join(folder, file), change(readFileSync(join(seeds, file), 'utf8')));
  try {
    return loadGazetteers(folder);
  } catch (error) {
    return error;
  }
}

describe('a malformed seed', () => {
  test.each([
    [
      'a missing cell',
      'strategies.tsv',
      (text: string) => `${text}某战略\t\n`,
      /strategies\.tsv:\d+: 4 tab-separated cells expected, 2 found/u,
    ],
    ['a wrong column', 'titles.tsv', (text: string) => text.replace('\tbranch', '\tside'), /titles\.tsv:\d+: the columns must be/u],
    ['a name of one character', 'industries.tsv', (text: string) => `${text}茶\t\t\t\n`, /industries\.tsv:\d+: "茶" is too short/u],
    [
      'a name claimed twice',
      'regions.tsv',
      (text: string) => `${text}京津冀\t\tregion\n`,
      /regions\.tsv:\d+: 京津冀 stands already in .*regions\.tsv:\d+/u,
    ],
    ['an unknown value', 'regions.tsv', (text: string) => `${text}某地\t\tplanet\n`, /regions\.tsv:\d+: kind must be one of/u],
    ['an unknown code', 'former.tsv', (text: string) => `${text}某县\t999999\t2015\n`, /former\.tsv:\d+: no division has the code 999999/u],
    ['white space', 'bodies.tsv', (text: string) => `${text}某局 \t\tany\n`, /bodies\.tsv:\d+: white space around/u],
    ['an empty file', 'indicators.tsv', () => '', /indicators\.tsv: no line names the columns/u],
    [
      'an orphan',
      'divisions.tsv',
      (text: string) => text.replace(/^371400\t.*\n/mu, ''),
      /divisions\.tsv:\d+: no division has the code 371400/u,
    ],
  ])('%s is told with file and line', (_, file, change, message) => {
    const complaint = complaintAbout(file, change);
    expect(complaint).toBeInstanceOf(ZhengtuError);
    expect(complaint).toMatchObject({ code: 'CONFIGURATION', message: expect.stringMatching(message) });
  });

  test('a missing folder is told by its path', () => {
    expect(() => loadGazetteers(join(scratch, 'nowhere'))).toThrow(/nowhere.*cannot be read/u);
  });
});

test('what is loaded is frozen', () => {
  const gazetteers = loadGazetteers();
  const [term] = gazetteers.strategies.get('乡村振兴');
  expect([gazetteers, gazetteers.divisions.byCode('371400'), term].every((value) => Object.isFrozen(value))).toBe(true);
});
