import type { Span } from '../../../model/span.js';
import type { Quantity } from '../numbers/quantities.js';

const ABOUT = '(?:约|近|超|超过|逾|达|共|合计|总计|了|下)*';
/** 拟投18.3亿元, 另投6.2亿元; 追加20亿元, 增资3亿元. */
const SPENT = new RegExp(`(?:(?<invest>投)|(?<add>追加|增资))${ABOUT}$`, 'u');
/** 今年计划完成52亿元, 已累计完成195亿元. */
const COMPLETED = new RegExp(`^(?:今年|去年|年内|全年|目前|已|已经|累计|计划|预计|现已|先期)*完成${ABOUT}$`, 'u');
/** 长78公里. */
const LONG = new RegExp(`^(?:全程|正线)?长${ABOUT}$`, 'u');

/**
 * What a number counts where a verb, a bracket or a single word says so without naming it: 投资 for 拟投3亿元 and for 物流园（12亿元）.
 * Null where none does. `left` is what stands in the clause before the number.
 */
export function impliedName(text: string, left: Span, { kind, start, end }: Quantity): string | null {
  const before = text.slice(left.start, left.end);
  if (kind === 'length') return LONG.test(before) ? '长度' : null;
  if (kind !== 'money') return null;
  if (COMPLETED.test(before)) return '完成投资';
  const { invest, add } = SPENT.exec(before)?.groups ?? {};
  if (invest) return '投资';
  if (add) return add === '增资' ? '增资' : '追加投资';
  const isBracketed = left.start === start && text.charAt(start - 1) === '（' && /[，）；、]/u.test(text.charAt(end));
  return isBracketed ? '投资' : null;
}
