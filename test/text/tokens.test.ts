import fc from 'fast-check';
import nodejieba from 'nodejieba';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';
import { noisyText } from './noisy-text.js';

const WHOLE = (text: string) => [{ start: 0, end: text.length }];
const words = (text: string) => tokenize(text, WHOLE(text)).map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`);

describe('tokenize', () => {
  it.each([
    ['加快建设新区', ['加快/v', '建设/vn', '新区/ns']],
    ['到2025年', ['到/v', '2025/m', '年/m']],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('counts in the text, not in the paragraph', () => {
    const text = '第一段\n第二段';
    const tokens = tokenize(text, [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);
    expect(tokens[0]?.start).toBe(0);
    expect(tokens.find(({ start }) => start >= 3)?.start).toBe(4);
    expect(tokens.at(-1)?.end).toBe(7);
  });

  it('tells of every word what the segmenter itself tells, whatever was read before', () => {
    fc.assert(
      fc.property(noisyText, (text) => {
        const whole = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
        const expected = whole === '' ? [] : nodejieba.tag(whole).map(({ word, tag }) => `${word}/${tag}`);
        expect(tokenize(text, WHOLE(text)).map(({ start, end, tag }) => `${whole.slice(start, end)}/${tag}`)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
