import type { Measure } from '../../model/vocabulary.js';
import type { TailRole } from './indicator/tail-words.js';
import type { Quantity } from './numbers/quantities.js';

const RATES = /(?:增速|增幅|涨幅|降幅|跌幅|增长率|增长)$/u;
/** What names an increment whatever the words behind it: 城镇新增就业|达到5万人, 减少贫困人口|600人. */
const INCREMENT =
  /新增|净增|增[设添配]|^新(?:引进|认定|培育|发展|开通|开设|注册|登记|吸纳|纳入|入库|晋升|获批|栽[植种]?|设(?![计备施]))|(?:减少|压减|削减|缩减)[\p{Script=Han}]{2}/u;

export interface MeasureInput {
  readonly quantity: Quantity;
  readonly tail: ReadonlySet<TailRole>;
  readonly indicator: string;
  /** Whether the number's own clause names the indicator: 新增线路21条，|达到56条 is the level. */
  readonly isOwn: boolean;
}

/** What the number measures, told by its unit, the words before it and the indicator. */
export function measureOf({ quantity, tail, indicator, isOwn }: MeasureInput): Measure {
  const moves = tail.has('grow') || tail.has('fall') || tail.has('add');
  if (quantity.kind === 'percent' || quantity.unit === '成') {
    if (tail.has('share')) return 'share';
    return (moves && !tail.has('reach')) || RATES.test(indicator) ? 'growth' : 'share';
  }
  if (quantity.kind === 'points') return 'change';
  if (quantity.kind === 'multiple') return 'growth';
  if (INCREMENT.test(indicator) && (isOwn || !tail.has('reach'))) return 'change';
  if (tail.has('reach') && !tail.has('add')) return 'level';
  return moves ? 'change' : 'level';
}
