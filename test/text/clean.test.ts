import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCharacters, cleanLines } from '../../src/text/clean.js';
import { mappedText } from '../../src/text/mapped-text.js';
import { OffsetMap } from '../../src/text/offset-map.js';
import { noisyPage, noisyText } from './noisy-text.js';

/** More for a thorough run: RUNS=10000 npx vitest run test/text. */
const RUNS = Number(process.env.RUNS ?? 400);

const anyText = fc.oneof(noisyText, noisyPage, fc.string({ unit: 'binary', maxLength: 200 }));

function clean(raw: string) {
  return cleanLines(cleanCharacters(mappedText(raw)));
}

describe('clean', () => {
  it('changes nothing in a clean text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = clean(raw).text;
        expect(clean(once).text).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });

  it('always leads back into the raw text, in order', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, starts, ends } = clean(raw);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        const isInOrder = Array.from(text).every((_, unit) => {
          const [start, end] = [starts[unit] as number, ends[unit] as number];
          return start <= end && end <= raw.length && start >= (starts[unit - 1] ?? 0) && end >= (ends[unit - 1] ?? 0);
        });
        expect(isInOrder).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('finds its way there and back for every character that stands for raw text', () => {
    fc.assert(
      fc.property(noisyPage, (raw) => {
        const cleaned = clean(raw);
        const offsets = new OffsetMap(cleaned);
        const lost = Array.from({ length: cleaned.text.length }, (_, unit) => unit).filter((unit) => {
          const there = offsets.toRaw({ start: unit, end: unit + 1 });
          const back = offsets.fromRaw(there);
          return there.start < there.end && !(back && back.start <= unit && unit < back.end);
        });
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves one kind of line end and no blank line', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(clean(raw).text).not.toMatch(/[\r\u2028\u2029\u3000\u00a0\u200b]|\n\n|^\n| \n|\n | {2}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('cleans a scraped page into its text', () => {
    const raw = [
      '标题：临江县2023年政府工作报告',
      '发文单位：临江县人民政府',
      '来源URL：http://example.cn/a?id=1',
      '',
      '正文：',
      '',
      '首页\r\n>>\r\n政务公开',
      '【字体：\n大\n中\n小\n】',
      '政 府 工 作 报 告',
      '　　今年，我们将实施“强链”工程[3]，完成投资１２．５亿元，增长8％，新建',
      '',
      '青河厂房３万平方米。',
      '分享到：\nQQ空间\n上一篇：\n别处的报告',
    ].join('\n');
    expect(clean(raw).text.trimEnd()).toBe('政府工作报告\n今年，我们将实施“强链”工程，完成投资12.5亿元，增长8%，新建青河厂房3万平方米。');
  });
});
