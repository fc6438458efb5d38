import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/questions/grouped.js';

describe('grouped', () => {
  it('keeps keys and items in the order in which they come', () => {
    const groups = grouped(['乙1', '甲1', '乙2'], ([first = '']) => first);
    expect([...groups]).toEqual([
      ['乙', ['乙1', '乙2']],
      ['甲', ['甲1']],
    ]);
  });

  it('has no lists for nothing', () => {
    expect(grouped([], String).size).toBe(0);
  });
});
