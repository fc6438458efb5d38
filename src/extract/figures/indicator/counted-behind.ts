import type { Clause } from '../clause.js';
import type { Quantity } from '../numbers/quantities.js';

/** 300亿元|营收、|50亿元: a noun and nothing else up to the next number of the list. */
const NOUN_ONLY = /^(?!目标|规模|左右|以上|以下|以内|上下|大关|台阶|建设|实施|完成|推进|用于|支持|新建|改造)[\p{Script=Han}]{2,8}、$/u;
/** 80%的|财政支出用于民生: the whole with what its part does. */
const USED =
  /^(?:以上|左右|多)?的?(?!用于|来自|集中|是|属于)[\p{Script=Han}“”]{2,10}?(?:用于|来自|集中[在于]|是(?!否)|属于|流向|投向)[\p{Script=Han}“]/u;
const RATE_BEFORE = /(?:率|比重|占比|比例|达|达到|为|至|到|增长|下降|提高|降低|在)(?:了|约|近|超|超过)?$/u;

/** Whether a list gives each amount of money before what it counts: 实现300亿元|营收、50亿元利润. */
export function isListedBefore(text: string, { right }: Clause, { kind }: Quantity): boolean {
  return kind === 'money' && /\d/u.test(text.charAt(right.end)) && NOUN_ONLY.test(text.slice(right.start, right.end));
}

/** Whether a part stands before its whole: 近80%的|财政支出用于民生. */
export function isPartOfWhole(text: string, { left, right }: Clause, { kind, unit }: Quantity): boolean {
  if (kind !== 'percent' && unit !== '成') return false;
  return USED.test(text.slice(right.start, right.end)) && !RATE_BEFORE.test(text.slice(left.start, left.end));
}
