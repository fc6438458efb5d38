import { describe, expect, it } from 'vitest';
import { byKey, difference, inKeysOf, keysIn, normalized, wordingChange } from '../../../src/questions/figures/figure-comparison.js';
import type { DocumentRecord, FigureFact, FigureRecord } from '../../../src/questions/records.js';
import { indicatorIn } from '../../support/hand-document.js';

function fact(indicator: string, value: number, unit: string, more: Partial<FigureRecord> = {}): FigureFact {
  const rest = {
    id: `${indicator}${value}`,
    measure: 'level',
    comparator: '=',
    upper: null,
    status: 'target',
    year: null,
    years: 1,
    nature: null,
    documentId: 'd',
  } as const;
  const figure = { ...rest, indicator, value, unit, confidence: 0.9, rule: 'test', start: 0, end: 1, ...more };
  const counted = { ...indicatorIn(indicator), documents: 1, figures: 1 };
  return { figure, indicator: counted, scope: null, evidence: null } as unknown as FigureFact;
}

describe('comparable figures', () => {
  it.each([
    [1.2, '万亿元', 1_200_000_000_000, '元'],
    [3725, '亿元', 372_500_000_000, '元'],
    [8.9, '万人', 89_000, '人'],
    [12, '所', 12, '个'],
    [2, '公顷', 30, '亩'],
    [0.3, '万千瓦', 3_000, '千瓦'],
    [7, '%', 7, '%'],
    [5, '台套', 5, '台套'],
    [1, '万亿', 1_000_000_000_000, '元'],
  ])('%d %s is %d %s', (value, unit, expected, base) => {
    expect(normalized(fact('GDP', value, unit))).toEqual({ value: expected, unit: base });
  });

  it('subtracts across magnitudes, and not across units', () => {
    expect(difference(fact('GDP', 9_000, '亿元'), fact('GDP', 1.1, '万亿元'))).toEqual({
      value: 200_000_000_000,
      unit: '元',
    });
    expect(difference(fact('GDP', 6.1, '%'), fact('GDP', 6.4, '%'))).toEqual({ value: 0.3, unit: '%' });
    expect(difference(fact('GDP', 6.1, '%'), fact('GDP', 100, '亿元'))).toBeNull();
  });

  it.each([
    ['>=', '~', 'softer'],
    ['~', '>=', 'harder'],
    ['=', '~', 'softer'],
    ['=', '>=', 'harder'],
    ['>=', '<=', 'turned'],
    ['~', '~', 'same'],
  ] as const)('the wording from %s to %s is %s', (before, after, change) => {
    expect(wordingChange(before, after)).toBe(change);
  });

  it('keeps the surest figure of each indicator, by any of its names', () => {
    const kept = byKey([fact('GDP', 1, '亿元', { confidence: 0.5 }), fact('地区生产总值', 2, '亿元'), fact('能耗', 3, '%')]);
    expect([...kept.values()].map(({ figure: { value } }) => value).sort()).toEqual([2, 3]);
  });

  it('subtracts nothing from what there is that was done, and the other way', () => {
    const [there, done] = [fact('公厕', 80, '座', { nature: 'stock' }), fact('公厕', 12, '座', { nature: 'flow' })];
    expect([difference(there, done), difference(done, there)]).toEqual([null, null]);
    expect(difference(there, fact('公厕', 90, '座'))?.value).toBe(10);
  });

  it('compares what firms are counted by, and no households with firms', () => {
    const firms = (value: number, unit: string) => {
      const one = fact('果业企业', value, unit);
      return { ...one, indicator: { ...one.indicator, unit: '家' } };
    };
    expect(difference(firms(80, '户'), firms(90, '家'))).toEqual({ value: 10, unit: '个' });
    expect(difference(fact('老旧小区改造', 80, '户'), fact('老旧小区改造', 90, '个'))).toBeNull();
    expect(difference(fact('代表建议', 80, '件'), fact('代表建议', 90, '项'))?.value).toBe(10);
  });

  const made = fact('公厕', 12, '座', { measure: 'change', nature: 'flow' });
  const there = fact('公厕', 80, '座', { nature: 'stock' });
  const untold = fact('公厕', 14, '座');
  it.each<[string, FigureFact, FigureFact, boolean]>([
    ['新增 and 建成', made, fact('公厕', 14, '座', { nature: 'flow' }), true],
    ['新增 and what may be either', made, untold, true],
    ['what there is and what may be either', there, untold, true],
    ['新增 and what there is', made, there, false],
    [
      'an increment and an amount of money',
      fact('投资', 5, '亿元', { measure: 'change' }),
      fact('投资', 9, '亿元', { nature: 'flow' }),
      false,
    ],
  ])('takes %s for the same: %s', (_name, one, other, isSame) => {
    for (const [before, after] of [[one, other] as const, [other, one] as const]) {
      const own = byKey([before]);
      expect([...inKeysOf(own, byKey([after])).keys()].every((key) => own.has(key))).toBe(isSame);
    }
  });

  it('keeps aims for other years apart; those of plans go by how many years away they are', () => {
    const documents = [
      ['a', 2025, 'work-report'],
      ['b', 2026, 'work-report'],
      ['p', 2021, 'plan'],
      ['q', 2026, 'plan'],
    ].map(([id, year, docType]) => ({ id, year, docType })) as unknown as DocumentRecord[];
    const keys = keysIn(documents);
    const key = (documentId: string, year: number | null, status: 'target' | 'result' = 'target') =>
      keys(fact('城镇化率', 60, '%', { documentId, year, status }))[0];
    expect(key('a', 2025)).toBe(key('b', 2026));
    expect(key('a', 2025)).toBe(key('b', null));
    expect(key('a', 2025)).not.toBe(key('b', 2030));
    expect(key('a', 2030)).toBe(key('b', 2030));
    expect(key('p', 2025)).toBe(key('q', 2030));
    expect(key('p', 2025)).not.toBe(key('q', 2035));
    expect(key('a', 2024, 'result')).toBe(key('b', 2025, 'result'));
    expect(key('a', 2020, 'result')).not.toBe(key('b', 2025, 'result'));
  });

  it('keeps no figure whose name does not tell what is counted', () => {
    expect(byKey([fact('项目', 12, '个')]).size).toBe(0);
  });

  it('keeps what several years add up to apart from one year', () => {
    const kept = byKey([fact('新建公厕', 12, '座'), fact('新建公厕', 60, '座', { years: 5 }), fact('新建公厕', 80, '座', { years: null })]);
    expect([...kept.values()].map(({ figure: { value } }) => value)).toEqual([12, 60, 80]);
  });
});
