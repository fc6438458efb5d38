import { describe, expect, it } from 'vitest';
import { kinshipOf } from '../../../../src/extract/relations/judge/kinship.js';

describe('kinshipOf', () => {
  it.each([
    ['安远汽车零部件产业园', '汽车配件', { length: 2, share: 0.5, atEnd: 1 }],
    ['农村公路养护工程', '农村公路提升工程', { length: 4, share: 0.5, atEnd: 1 }],
    ['海丰风电基地', '风电', { length: 2, share: 1, atEnd: 3 }],
    ['鲁北港区', '京渤国际港区', { length: 2, share: 1 / 3, atEnd: 2 }],
    ['津潍高铁', '生物医药', { length: 0, share: 0, atEnd: 0 }],
    ['', '风电', { length: 0, share: 0, atEnd: 0 }],
  ])('%s shares with %s', (subject, object, expected) => {
    expect(kinshipOf(subject, object)).toEqual(expected);
  });
});
