import { describe, expect, it } from 'vitest';
import { loadStages, type StageWording } from '../../src/schema/stages.js';

const { isAhead, isEnd, rankOf, wholeOf } = loadStages();
const told: StageWording = { stage: '建成', stageYear: null, documentYear: 2020, isReport: true, headings: [], sentence: '大桥建成。' };

describe('stages', () => {
  it.each<[string, Partial<StageWording>, boolean]>([
    ['nothing says otherwise', {}, false],
    ['a wish', { sentence: '力争大桥年底前建成。' }, true],
    ['a wish that came true', { sentence: '去年我们加快施工，大桥建成。' }, false],
    ['a year that is over', { stageYear: 2019, headings: ['2020年工作安排'] }, false],
    ['a year to come', { stageYear: 2022 }, true],
    ["a report's own year", { stageYear: 2020 }, true],
    ['a review', { headings: ['2019年工作回顾', '加快补齐短板的任务'], sentence: '确保大桥建成。' }, false],
    ['a plan', { headings: ['2020年工作安排'] }, true],
    ['a heading that names the year alone', { headings: ['2020年重点'] }, true],
    ['a chapter behind the plan', { headings: ['做强主导产业'], tense: 'outlook' }, true],
    ['a chapter of the review', { headings: ['做强主导产业'], tense: 'review', sentence: '大桥建成，要加快推进。' }, false],
    ['works on the list of works', { stage: '在建', headings: ['2020年工作安排'], sentence: '服务好大桥等在建项目。' }, false],
  ])('%s', (_name, wording, ahead) => {
    expect(isAhead({ ...told, ...wording })).toBe(ahead);
  });

  it('go from 谋划 to 投产, and end with 建成', () => {
    expect(['谋划', '签约', '开工', '在建', '建成', '投产', '拆除'].map(rankOf)).toEqual([0, 1, 2, 3, 4, 5, -1]);
    expect(['在建', '建成', '投产'].map(isEnd)).toEqual([false, true, true]);
  });

  it.each([
    ['滨海大街南延至三环路', '滨海大街南延'],
    ['滨海产业新城（二期）', '滨海产业新城'],
    ['滨海大道东段', '滨海大道'],
    ['三段', '三段'],
  ])('%s is a part of %s', (name, whole) => {
    expect(wholeOf(name)).toBe(whole);
  });
});
