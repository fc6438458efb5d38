import type { Measure } from '../../../model/vocabulary.js';
import type { Quantity } from '../numbers/quantities.js';
import type { Tail } from './tail.js';

const BASE = /[比较](?<base>(?:19|20)\d{2})年/u;

/**
 * Declines by a sign, yearly means and growth over several years say so in the name, so that they stand beside no plain yearly
 * growth: 进口下降, GDP年均增长, 财政收入比2015年增长.
 */
export function toldName(name: string, measure: Measure, { isNegative }: Quantity, { roles, words }: Tail, year: number | null): string {
  if (measure !== 'growth') return name;
  const moves = isNegative || roles.has('fall') ? '下降' : '增长';
  if (/年均|年平均/u.test(words)) return name.includes('年均') ? name : `${name}年均${moves}`;
  const base = BASE.exec(words)?.groups?.base;
  if (base !== undefined && year !== null && Number(base) < year - 1) return `${name}比${base}年${moves}`;
  return isNegative && !name.endsWith(moves) ? name + moves : name;
}
