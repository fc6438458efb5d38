import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import { passagesOf } from '../../src/pipeline/passages.js';
import { assertSound, type KeptDocument, verifyDocument } from '../../src/pipeline/verify.js';
import { readText } from '../../src/text/read-text.js';

const gazetteers = loadGazetteers();
const RAW = '云州市推进云河大桥建设。今年增长6%。';
const source = documentFromText(RAW, { name: 'a', uri: '/a.txt' });
const passages = passagesOf(readText(source, gazetteers), 'document-1');
const [first] = passages;
if (!first) throw new Error('the text has a passage');
const KEPT: KeptDocument = {
  id: 'document-1',
  uri: '/a.txt',
  hash: source.hash,
  raw: RAW,
  passages,
  quotations: [{ id: 'claim-1', passage: first.id, start: first.start, end: first.end }],
};

function verify(kept: KeptDocument, hashNow: string | null = source.hash) {
  const sourceOf = (document: KeptDocument) => documentFromText(document.raw, { name: 'a', uri: document.uri });
  return verifyDocument(kept, { sourceOf, hashNow: async () => hashNow, gazetteers });
}

describe('verifyDocument', () => {
  it('finds nothing where all holds', async () => {
    expect(await verify(KEPT)).toEqual([]);
  });

  it.each<[string, KeptDocument, string | null]>([
    ['text', { ...KEPT, hash: 'another' }, 'another'],
    ['source-gone', KEPT, null],
    ['source-changed', KEPT, 'another'],
    ['passage', { ...KEPT, passages: [{ ...first, text: '别的话。' }, ...passages.slice(1)] }, source.hash],
    ['quotation', { ...KEPT, quotations: [{ id: 'claim-1', passage: first.id, start: first.start, end: first.end + 5 }] }, source.hash],
    ['quotation', { ...KEPT, quotations: [{ id: 'claim-1', passage: 'passage-gone', start: 0, end: 2 }] }, source.hash],
  ])('finds a %s that does not hold', async (kind, kept, hashNow) => {
    expect((await verify(kept, hashNow)).map((discrepancy) => discrepancy.kind)).toContain(kind);
  });

  it('lets files that moved on pass, but no quotation that is wrong', async () => {
    const moved = await verify(KEPT, null);
    expect(() => assertSound(moved)).not.toThrow();
    const wrong = await verify({ ...KEPT, passages: [{ ...first, start: first.start + 1 }, ...passages.slice(1)] });
    expect(() => assertSound(wrong)).toThrow(expect.objectContaining({ code: 'VERIFY_FAILED' }));
  });
});
