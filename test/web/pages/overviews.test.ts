import { describe, expect, it } from 'vitest';
import { zh } from '../../../src/web/explorer/language/zh.ts';
import { tableOf } from '../../../src/web/explorer/pages/ask/rows.ts';
import { coverageOf, judgedYear } from '../../../src/web/explorer/pages/home/coverage.ts';
import { ordered } from '../../../src/web/explorer/pages/matrix/order.ts';
import { questionsAbout } from '../../../src/web/explorer/pages/questions.ts';
import { totalsOf } from '../../../src/web/explorer/pages/search/hits.ts';
import { claim, figure } from '../samples.ts';

const report = (place: string | null, year: number | null, docType = 'WORK_REPORT') => ({
  id: `${place} ${year}`,
  name: 'a',
  title: null,
  place,
  year,
  docType,
});

describe('coverage', () => {
  const documents = [
    report('甲县', 2020),
    report('甲县', 2021),
    report('乙县', 2021),
    report('丙县', 2022),
    report(null, 2022),
    report('甲县', null),
  ];

  it('has the best documented places and the latest years, and says what it leaves out', () => {
    const { rows, years, omitted } = coverageOf(documents, 2, 2);
    expect(rows.map(({ place, total }) => [place, total])).toEqual([
      ['甲县', 2],
      ['丙县', 1],
    ]);
    expect(years).toEqual([2021, 2022]);
    expect(omitted).toBe(1);
  });

  it('puts nobody first for years that are not shown', () => {
    const old = [2001, 2002, 2003].map((year) => report('旧县', year));
    expect(coverageOf([...documents, ...old], 2, 2).rows.map(({ place }) => place)).not.toContain('旧县');
  });

  it('judges the latest year with a report of the next', () => {
    const [best] = coverageOf([...documents, report('甲县', 2023), report('甲县', 2022, 'NEWS')], 1, 9).rows;
    expect(judgedYear(best)).toBe(2020);
    expect(judgedYear(undefined)).toBeNull();
  });
});

describe('the order of the matrix', () => {
  const strategies = ['甲', '乙', '丙'].map((id) => ({ __typename: 'Strategy', id, name: id }));
  const cell = (strategyId: string, place: string, claimCount: number) => ({
    strategyId,
    place,
    claimCount,
    documentCount: 1,
    namedIn: null,
  });
  const cells = [cell('甲', '东', 9), cell('乙', '西', 5), cell('丙', '东', 2)];
  const ids = (order: 'sum' | 'likeness' | 'name') => ordered(strategies, cells, ['东', '西'], order).map(({ id }) => id);

  it('is by how much, by likeness, by name', () => {
    expect(ids('sum')).toEqual(['甲', '乙', '丙']);
    expect(ids('likeness')).toEqual(['甲', '丙', '乙']);
    expect(ids('name')).toEqual(['丙', '甲', '乙']);
  });
});

describe('questions of the first page', () => {
  it('are six about what is there, and fewer where little is', () => {
    expect(questionsAbout({ strategy: '乡村振兴', place: '甲县', year: 2022 })).toHaveLength(6);
    const poor = questionsAbout({ strategy: null, place: null, year: null });
    expect(poor.length).toBeGreaterThan(1);
    for (const { zh: text, en, href } of poor) expect([text, en, href].join('')).not.toMatch(/null|undefined/u);
  });
});

describe('answers as tables', () => {
  const thing = { __typename: 'Project', id: 'p', name: '桥' };

  it('say whichever question they answer', () => {
    const linkage = {
      links: {
        totalCount: 9,
        edges: [{ node: { entity: thing, isDirect: true, documentCount: 2, through: [], claims: [claim('1', 'a', 'SERVES', 'b')] } }],
      },
    };
    expect(tableOf({ linkage }, zh, (name) => name)).toMatchObject({ total: 9, rows: [{ cells: [thing, [], 2] }] });
    const targetDiff = {
      changes: [{ indicator: '产量', change: 'RAISED' as const, before: null, after: figure({ value: 5, unit: '吨' }) }],
    };
    expect(tableOf({ targetDiff }, zh, (name) => name).rows[0]?.cells).toEqual(['产量', null, '5 吨', '上调']);
    const explainLink = { paths: [{ hops: [{ predicate: 'SERVES', subject: thing, object: thing, claims: [] }] }] };
    expect(tableOf({ explainLink }, zh, () => '服务').rows[0]?.cells).toEqual([1, thing, '服务', thing]);
  });
});

describe('counts of a search', () => {
  it('are taken from where each kind is counted', () => {
    const passages = { docTypes: [], places: [], years: [], hits: { totalCount: 2 } };
    const answer = {
      entities: { entityTypes: [], hits: { totalCount: 1 } },
      passages,
      figures: { totalCount: 3 },
      documents: { totalCount: 4 },
    };
    expect(totalsOf(answer)).toEqual({ entities: 1, passages: 2, figures: 3, documents: 4 });
  });
});
