import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphParameters } from '../../src/model/graph-store.js';
import { checkParameters } from '../../src/store/parameters.js';

function cyclic(): object {
  const ring: { self?: object } = {};
  ring.self = ring;
  return ring;
}

const withHole = [1, 2, 3];
delete withHole[1];

describe('parameters', () => {
  test.each([
    ['undefined', undefined, '$x: is undefined'],
    ['no number', Number.NaN, '$x: is NaN'],
    ['no end', Number.POSITIVE_INFINITY, '$x: is Infinity'],
    ['a date', new Date(0), '$x: is a Date'],
    ['a map', new Map([['a', 1]]), '$x: is a Map'],
    ['a set', new Set([1]), '$x: is a Set'],
    ['an instance', new (class Place {})(), '$x: is a Place'],
    ['a bigint', 1n, '$x: is a bigint'],
    ['a function', () => 1, '$x: is a function'],
    ['half a character', 'a\ud840b', '$x: holds half a character'],
    ['a ring', cyclic(), '$x.self.self'],
    ['something deep inside', { rows: [{ id: 'a' }, { id: undefined }] }, '$x.rows[1].id: is undefined'],
    ['a hole in a list', withHole, '$x[1]: is undefined'],
  ])('refuses %s, naming the place', (_, x, message) => {
    expect(() => checkParameters({ x } as unknown as GraphParameters)).toThrow(
      expect.objectContaining({ code: 'BAD_PARAMETER', message: expect.stringContaining(message) }),
    );
  });

  test('lets plain data through', () => {
    const json = fc.jsonValue();
    fc.assert(fc.property(json, (value) => checkParameters({ value } as GraphParameters)));
    checkParameters({ text: '\u{20bb7}野', none: null, list: [1, 0.5, -1e300], bare: Object.create(null) });
  });
});
