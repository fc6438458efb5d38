import type { Measure } from '../../model/vocabulary.js';
import type { Quantity } from './quantities.js';
import type { Tail } from './tail.js';

/** Declines by a sign and yearly means say so in the name, so that they stand beside no plain yearly growth: 进口下降, GDP年均增长. */
export function toldName(name: string, measure: Measure, { isNegative }: Quantity, { roles, words }: Tail): string {
  if (measure !== 'growth') return name;
  if (/年均|年平均/u.test(words)) return name.includes('年均') ? name : `${name}年均${isNegative || roles.has('fall') ? '下降' : '增长'}`;
  return isNegative && !/(?:下降|减少|降低)$/u.test(name) ? `${name}下降` : name;
}
