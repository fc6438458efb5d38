import { describe, expect, it } from 'vitest';
import { begin, between, end, inside, mayFollow, mayStart, mayStop, OUTSIDE, single } from '../../../src/extract/tagger/labels.js';

describe('labels', () => {
  it.each([
    ['a name begins after none', OUTSIDE, begin(2), true],
    ['an open name goes on', begin(2), inside(2), true],
    ['an open name ends', inside(2), end(2), true],
    ['an open name cannot change its type', begin(2), inside(3), false],
    ['an open name cannot be dropped', inside(2), OUTSIDE, false],
    ['nothing goes on that did not begin', OUTSIDE, inside(2), false],
    ['a list goes on after a name of its type', end(4), between(4), true],
    ['a list does not begin after a name of another type', end(4), between(5), false],
    ['a list brings another name of its type', between(4), single(4), true],
    ['a list cannot end without a name', between(4), OUTSIDE, false],
    ['names may touch', single(1), begin(8), true],
  ])('%s', (_, from, to, may) => {
    expect(mayFollow(from, to)).toBe(may);
  });

  it('starts and stops outside of names and lists', () => {
    expect([OUTSIDE, single(0), begin(0), inside(0), end(0), between(0)].map(mayStart)).toEqual([true, true, true, false, false, false]);
    expect([OUTSIDE, single(0), begin(0), inside(0), end(0), between(0)].map(mayStop)).toEqual([true, true, false, false, true, false]);
  });
});
