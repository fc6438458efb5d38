import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noisyPage, noisyText } from './noisy-text.js';
import { reading } from './reading.js';

describe('readText', () => {
  it('leads from the cleaned text to the raw text and back', () => {
    const raw = '标题：样本\n正文：\n推进“强 链”工程[1]，投资１２亿元。';
    const { text, toRaw, fromRaw } = reading(raw);
    const at = text.indexOf('12亿元');
    const span = toRaw({ start: at, end: at + 4 });
    expect(raw.slice(span.start, span.end)).toBe('１２亿元');
    expect(fromRaw(span)).toEqual({ start: at, end: at + 4 });
    expect(fromRaw({ start: 0, end: 5 })).toBeNull();
  });

  it('refuses spans outside the text', () => {
    const { text, toRaw } = reading('抓好春耕。');
    expect(() => toRaw({ start: 0, end: text.length + 1 })).toThrow(RangeError);
    expect(() => toRaw({ start: -1, end: 2 })).toThrow(RangeError);
    expect(() => toRaw({ start: 3, end: 2 })).toThrow(RangeError);
  });

  it('counts raw offsets from the start of the file, front matter included', () => {
    const raw = '---\ntitle: 样本\n---\n抓好春耕。';
    const { text, toRaw, facts } = reading(raw);
    expect(facts.title).toBe('样本');
    expect(text).toBe('抓好春耕。');
    expect(toRaw({ start: 0, end: 2 })).toEqual({ start: raw.indexOf('抓好'), end: raw.indexOf('抓好') + 2 });
  });

  it('cuts words on demand, in order and within paragraphs', () => {
    const { text, tokens, paragraphs } = reading('推动高质量发展。\n建设德州高新区。\ud83d');
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toContain('发展');
    expect(tokens.find(({ start, end }) => text.slice(start, end) === '德州')?.tag).toBe('ns');
    expect(tokens.every(({ start, end }) => paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end))).toBe(true);
    expect(tokens.map(({ start, end }) => end - start).reduce((sum, length) => sum + length)).toBe(
      paragraphs.map(({ start, end }) => end - start).reduce((sum, length) => sum + length),
    );
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.oneof(noisyText, noisyPage, fc.string({ unit: 'binary', maxLength: 300 })), (raw) => {
        const { text, source, toRaw, facts } = reading(`\n${raw}`);
        const whole = toRaw({ start: 0, end: text.length });
        expect(whole.start <= whole.end && whole.end <= source.raw.length).toBe(true);
        expect(facts.publishedOn === null || /^\d{4}(?:-\d{2}){0,2}$/u.test(facts.publishedOn)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
