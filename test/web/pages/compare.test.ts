import { describe, expect, it } from 'vitest';
import { comparedMarks, countLooks, dressed } from '../../../src/web/explorer/pages/compare/compared-marks.ts';
import type { Comparison } from '../../../src/web/explorer/pages/compare/comparison.ts';
import type { ReaderDocument } from '../../../src/web/explorer/pages/reader/document.ts';
import { evidence, figure } from '../samples.ts';

const TEXT = '甲县建厂，产量80亿斤，投资5亿元。';
const named = (id: string, start: number) => ({ entity: { __typename: 'Place', id, name: id }, spans: [{ start, end: start + 2 }] });
const document: ReaderDocument = {
  id: 'd',
  name: 'd',
  title: null,
  place: null,
  year: null,
  publishedOn: null,
  speaker: null,
  uri: '',
  text: TEXT,
  entities: [named('甲县', 0), named('建厂', 2)],
};
const of = (id: string, value: number, unit: string) => figure({ id, value, unit, evidence: evidence({ start: 0, end: TEXT.length }) });
const brief = { id: 'd', name: 'd', title: null, place: null, year: null, docType: 'PLAN' };
const comparison: Comparison = {
  left: brief,
  right: brief,
  common: [{ __typename: 'Place', id: '甲县', name: '甲县' }],
  onlyLeft: [],
  onlyRight: [],
  inWordsOfLeft: [],
  inWordsOfRight: [],
  targets: [{ indicator: '产量', change: 'RAISED', wording: null, before: of('f1', 80, '亿斤'), after: of('f2', 90, '亿斤') }],
  results: [{ indicator: '投资', change: 'DROPPED', wording: null, before: of('f3', 5, '亿元'), after: null }],
};

describe('marks of a comparison', () => {
  const marks = comparedMarks(document, comparison, 'left');

  it('tell what both have, what one has alone, and what changed', () => {
    expect(marks.map(({ start, end, look }) => [TEXT.slice(start, end), look])).toEqual([
      ['甲县', 'common'],
      ['建厂', 'alone'],
      ['80亿斤', 'changed'],
      ['5亿元', 'alone'],
    ]);
    expect(countLooks(marks)).toEqual({ common: 1, alone: 2, changed: 1 });
  });

  it('are common where the other text has the words', () => {
    const own = comparedMarks(document, { ...comparison, inWordsOfRight: [{ __typename: 'Plan', id: '建厂', name: '建厂' }] }, 'left');
    expect(own[1]?.look).toBe('common');
  });

  it('answer to one another by their keys', () => {
    const right = comparedMarks({ ...document, text: TEXT.replace('80', '90') }, comparison, 'right');
    const changed = [marks, right].map((own) => own.find(({ look }) => look === 'changed')?.key);
    expect(changed[0]).toBe(changed[1]);
    expect(right.some(({ key }) => key.startsWith('f3'))).toBe(false);
  });

  it('stay the same objects but for what is picked', () => {
    const shown = dressed(marks, new Set(['alone']), '甲县');
    expect(shown.map(({ look }) => look)).toEqual(['common picked', 'changed']);
    expect(shown[1]).toBe(marks[2]);
  });
});
