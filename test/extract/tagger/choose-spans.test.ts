import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSpans } from '../../../src/extract/tagger/choose-spans.js';
import type { ScoredSpan } from '../../../src/extract/tagger/spans.js';

const HALF = Array.from({ length: 9 }, () => 0.5);
const span = (start: number, end: number, type: number, probability: number): ScoredSpan => ({ start, end, type, probability });
const chosen = (spans: ScoredSpan[]) => chooseSpans(spans, HALF).map(({ start, end, type }) => [start, end, type]);

describe('choose spans', () => {
  it.each([
    ['a likely span', [span(0, 4, 1, 0.8)], [[0, 4, 1]]],
    ['no unlikely span', [span(0, 4, 1, 0.4)], []],
    ['the best of near variants that are sure together only', [span(0, 6, 1, 0.4), span(1, 6, 1, 0.35)], [[0, 6, 1]]],
    ['no variants of different types', [span(0, 6, 1, 0.4), span(1, 6, 2, 0.35)], []],
    [
      'two short ones before a long one that is less likely',
      [span(0, 2, 1, 0.9), span(0, 9, 2, 0.8), span(5, 9, 1, 0.9)],
      [
        [0, 2, 1],
        [5, 9, 1],
      ],
    ],
  ])('takes %s', (_, spans, expected) => {
    expect(chosen(spans)).toEqual(expected);
  });

  it('never takes overlapping spans, and is sure between 0 and 1', () => {
    const anySpan = fc
      .record({
        start: fc.nat(40),
        length: fc.integer({ min: 1, max: 10 }),
        type: fc.nat(8),
        probability: fc.double({ min: 0.03, max: 1, noNaN: true }),
      })
      .map(({ start, length, type, probability }) => span(start, start + length, type, probability));
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 30 }), (spans) => {
        const sorted = [...spans].sort((a, b) => a.start - b.start);
        const result = chooseSpans(sorted, HALF);
        result.forEach((one, n) => {
          expect(one.confidence).toBeGreaterThan(0.5);
          expect(one.confidence).toBeLessThanOrEqual(1);
          if (n > 0) expect((result[n - 1] as ScoredSpan).end).toBeLessThanOrEqual(one.start);
        });
      }),
    );
  });
});
