import type { FigureNature, Measure } from '../../model/vocabulary.js';
import type { TailRole } from './indicator/tail-words.js';
import type { Quantity } from './numbers/quantities.js';
import { isDone } from './years/years-over.js';

/** Names of what is produced, sold or earned in a year, whatever the words say it has come to. */
const YEARLY = /(?:[产销运发货客流吐]量|人次|收入|增加值|产值|销售额|投资额|交易额|成交额|天数|件数|起数)$/u;
/** Names of what there is at a time. */
const AT_A_TIME = /(?:余额|保有量|存量|存栏|总里程|通车里程|装机|总装机|床位数|总人口)$/u;
const BEGUN = /^(?:新增|净增|新[建改签引开登注增]|年)/u;
/** Kinds of things that stay once they are there; money and goods do not tell. */
const STAYING: ReadonlySet<Quantity['kind']> = new Set(['count', 'length', 'area']);
const THERE_IS = /共有|现有|拥有|已有|设有|建有|总数|保有/u;

/**
 * 存量、流量 — whether an amount is what there is at a time, or what was added or done in the time it is over. Null where the words do
 * not tell, and for rates and shares.
 */
export function natureOf(
  name: string,
  measure: Measure,
  quantity: Quantity,
  tail: ReadonlySet<TailRole>,
  before: string,
): FigureNature | null {
  if (quantity.kind === 'percent' || quantity.kind === 'points' || quantity.kind === 'multiple') return null;
  if (measure === 'change') return 'flow';
  if (measure !== 'level') return null;
  if (AT_A_TIME.test(name)) return 'stock';
  if (isDone(before) || BEGUN.test(name) || YEARLY.test(name)) return 'flow';
  const isThere = tail.has('reach') || THERE_IS.test(before);
  return isThere && STAYING.has(quantity.kind) ? 'stock' : null;
}
