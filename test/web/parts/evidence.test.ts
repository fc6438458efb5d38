import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zh } from '../../../src/web/explorer/language/zh.ts';
import { claimFact } from '../../../src/web/explorer/parts/claims.ts';
import { marked, readerHref } from '../../../src/web/explorer/parts/evidence.ts';
import { claim, evidence } from '../samples.ts';

const NOTHING = { types: new Map(), predicates: new Map() };

describe('a quotation in its sentence', () => {
  it('stands between what is before and behind it', () => {
    expect(marked(evidence())).toEqual({ before: '新建', quote: '学校三所', after: '。' });
  });

  it('is the whole sentence where it does not stand in it as it is written', () => {
    expect(marked(evidence({ quote: '学校（三）所' }))).toEqual({ before: '', quote: '新建学校三所。', after: '' });
  });

  it('never loses or adds a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (sentence, start, length) => {
        const { before, quote, after } = marked(evidence({ sentence, quote: sentence.slice(start, start + length) }));
        expect(before + quote + after).toBe(sentence);
      }),
    );
  });

  it('leads to its place in the text', () => {
    expect(readerHref(evidence())).toBe('/document/document-1?at=2-6');
  });
});

describe('a claim in words', () => {
  it('goes by the name of its predicate, or its own where the schema has none', () => {
    const predicates = new Map([
      ['BUILDS', { name: 'BUILDS', label: { zh: '建设', en: 'builds' }, description: { zh: '', en: '' }, subject: [], object: [] }],
    ]);
    expect(claimFact(claim('c', '甲', 'BUILDS', '乙'), { ...NOTHING, predicates }, 'zh', zh).title).toBe('甲 → 建设 → 乙');
    expect(claimFact(claim('c', '甲', 'BUILDS', '乙'), NOTHING, 'en', zh).title).toBe('甲 → BUILDS → 乙');
  });

  it('tells attributes by their names, and what it rests on', () => {
    const given = claim('c', '甲', 'HOLDS_OFFICE', '乙', { attributes: [{ name: 'title', value: '县长' }], basis: 'IMPLIED' });
    const { details, rule, claim: id } = claimFact(given, NOTHING, 'zh', zh);
    expect(details).toContainEqual(['职务', '县长']);
    expect(details).toContainEqual(['依据方式', '推断']);
    expect([rule, id]).toEqual(['wording/actor', 'c']);
  });
});
