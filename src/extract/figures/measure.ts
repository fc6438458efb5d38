import type { Measure } from '../../model/vocabulary.js';
import type { Quantity } from './quantities.js';
import type { TailRole } from './tail-words.js';

const RATES = /(?:增速|增幅|涨幅|降幅|增长率|增长)$/u;

/** What the number measures, told by its unit, the words before it and the indicator's last word. */
export function measureOf(quantity: Quantity, tail: ReadonlySet<TailRole>, indicator: string): Measure {
  const moves = tail.has('grow') || tail.has('fall') || tail.has('add');
  if (quantity.kind === 'percent') {
    if (tail.has('share')) return 'share';
    return (moves && !tail.has('reach')) || RATES.test(indicator) ? 'growth' : 'share';
  }
  if (quantity.kind === 'points') return 'change';
  if (quantity.kind === 'multiple') return 'growth';
  if (tail.has('reach') && !tail.has('add')) return 'level';
  return moves || /^(?:新增|净增)/u.test(indicator) ? 'change' : 'level';
}
