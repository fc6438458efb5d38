import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { ZhengtuError } from '../../src/model/errors.js';

const read = (raw: string) => documentFromText(raw, { name: '样本', uri: '样本.md' });

describe('front matter', () => {
  it('declares facts in English or Chinese', () => {
    const english = read(
      '---\ntitle: 青河规划\nplace: 德州市\npublished: 2022-02-25\nyear: 2022\ntype: plan\nsource: 青河网\nspeaker: 王明\n---\n正文在此',
    );
    const chinese = read(
      '---\n标题: 青河规划\n地点: 德州市\n发布时间: 2022-02-25\n年份: 2022\n类型: plan\n来源: 青河网\n报告人: 王明\n---\n正文在此',
    );
    const facts = { title: '青河规划', place: '德州市', publishedOn: '2022-02-25', year: 2022, docType: 'plan', speaker: '王明' };
    expect([english.declared, chinese.declared]).toEqual([facts, facts]);
    expect(english.raw.slice(english.body.start, english.body.end)).toBe('正文在此');
  });

  it.each([
    ['a year and month', '2022-02', '2022-02'],
    ['a year', '2022', '2022'],
  ])('takes %s for a date', (_, written, expected) => {
    expect(read(`---\npublished: ${written}\n---\n文`).declared.publishedOn).toBe(expected);
  });

  it.each([
    ['no front matter', '推动发展'],
    ['a divider', '---\n推动发展\n---\n建设县城'],
    ['an open block', '---\ntitle: 青河规划\n推动发展'],
    ['dashes further down', '推动发展\n---\ntitle: 青河\n---'],
  ])('passes over %s', (_, raw) => {
    expect(read(raw)).toMatchObject({ declared: {}, body: { start: 0, end: raw.length } });
  });

  it('passes over keys it does not know, and keys without a value', () => {
    expect(read('---\nlayout: post\ntitle:\nplace: 唐县\n---\n文').declared).toEqual({ place: '唐县' });
  });

  it('reads Windows line ends', () => {
    const { declared, raw, body } = read('---\r\ntitle: 青河\r\n---\r\n文');
    expect([declared, raw.slice(body.start)]).toEqual([{ title: '青河' }, '文']);
  });

  it.each([
    ['a broken block', 'title: [青河'],
    ['a wrong kind', 'type: novel'],
    ['a wrong year', 'year: 二零二二'],
    ['a wrong date', 'published: 25.2.2022'],
    ['a nested title', 'place:\n  city: 德州市'],
  ])('refuses %s, naming the document', (_, yaml) => {
    expect(() => read(`---\n${yaml}\n---\n文`)).toThrow(/^样本\.md: front matter: [^\n]+$/u);
  });

  it('reads any text or refuses it with a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isBlock) => {
        const raw = isBlock ? `---\ntitle: ${text}\n---\n文` : text;
        try {
          const { body } = read(raw);
          expect(0 <= body.start && body.start <= body.end && body.end === raw.length).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ZhengtuError);
        }
      }),
    );
  });
});
