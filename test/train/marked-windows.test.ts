import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf, type MarkedWindow, readWindows, windowDocuments, writeWindows } from '../../scripts/train/marked-windows.js';

const TEXT = '前言。加快建设青石水厂，争创“花园县”。';
const start = 3;
const window = TEXT.slice(start);
const at = (name: string) => ({ start: window.indexOf(name), end: window.indexOf(name) + name.length });
const MARKED: MarkedWindow = {
  text: 'reports/青石县.txt',
  start,
  end: TEXT.length,
  hash: hashOf(window),
  docType: 'work-report',
  place: '青石县',
  year: null,
  marks: [
    { ...at('青石水厂'), codes: 'PJ', names: ['青石县水厂', '青石水厂'] },
    { ...at('花园县'), codes: 'DE/ST?', names: [] },
  ],
};

describe('marks on texts that lie elsewhere', () => {
  const texts = mkdtempSync(join(tmpdir(), 'zhengtu-marks-'));
  beforeAll(() => writeFileSync(join(texts, '青石县.txt'), TEXT));
  afterAll(() => rmSync(texts, { recursive: true }));

  it('are read as they were written', () => {
    expect(readWindows(writeWindows([MARKED, MARKED]))).toEqual([MARKED, MARKED]);
  });

  it('hold no text but the names given', () => {
    expect(writeWindows([MARKED])).not.toContain('加快');
  });

  it('become an annotated document of the window', () => {
    const [document] = windowDocuments([{ ...MARKED, text: '青石县.txt' }], texts);
    expect(document?.raw).toBe(window);
    expect(document?.gold.entities).toMatchObject([
      { type: 'Project', name: '青石县水厂', names: ['青石水厂'], mentions: [at('青石水厂')] },
      { type: 'Designation', types: ['Designation', 'Strategy'], name: '花园县', optional: true, mentions: [at('花园县')] },
    ]);
  });

  it('are refused on another text', () => {
    const other = { ...MARKED, text: '青石县.txt', hash: hashOf('别的文本') };
    expect(() => windowDocuments([other], texts)).toThrow(/is not the text that was marked/u);
  });
});
