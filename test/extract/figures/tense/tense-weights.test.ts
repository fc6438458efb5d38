import { describe, expect, it } from 'vitest';
import { readTenseWeights } from '../../../../src/extract/figures/tense/tense-weights.js';

describe('readTenseWeights', () => {
  it('keeps the bias apart from the features', () => {
    expect(readTenseWeights('bias\t0.25\n加快\t1.5\n^已\t-2\n')).toEqual({
      bias: 0.25,
      byFeature: new Map([
        ['加快', 1.5],
        ['^已', -2],
      ]),
    });
  });

  it.each([
    ['a line without a number', 'bias\t0\n加快\n', '加快'],
    ['something else than a number', 'bias\t0\n加快\tmuch\n', 'much'],
    ['no bias', '加快\t1\n', 'bias'],
  ])('refuses %s', (_, source, named) => {
    expect(() => readTenseWeights(source)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringContaining(named) }),
    );
  });
});
