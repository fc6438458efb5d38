import { describe, expect, it } from 'vitest';
import { phraseForm, withoutQuotes } from '../../../src/questions/texts/phrase-form.js';
import { highlights } from '../../../src/questions/texts/search-terms.js';

describe('a phrase as texts are kept', () => {
  it.each([
    [' 人工智能＋ ', '人工智能+'],
    ['５Ｇ基站', '5G基站'],
    ['增长5.5％', '增长5.5%'],
    ['"双碳"行动', '“双碳”行动'],
    ['「双碳」', '“双碳”'],
    ['示范(试点)', '示范（试点）'],
    ['1,234.5亿元', '1,234.5亿元'],
    ['稳增长,促改革', '稳增长，促改革'],
    ['京津冀', '京津冀'],
  ])('%j: %j', (typed, form) => {
    expect(phraseForm(typed)).toBe(form);
  });

  it('is found across the marks of a text, and not where other words stand between', () => {
    const text = '实施“潮汐+”行动和“渔光”互补。';
    const shown = (term: string) => highlights(text, [term]).map(({ start, end }) => text.slice(start, end));
    expect(shown('潮汐+行动')).toEqual(['潮汐+”行动']);
    expect(shown('渔光互补')).toEqual(['渔光”互补']);
    expect(shown('潮汐+')).toEqual(['潮汐+']);
    expect(shown('潮汐互补')).toEqual([]);
    expect(withoutQuotes(text)).toBe('实施潮汐+行动和渔光互补。');
  });
});
