import type { Span } from '../../../model/span.js';

const SPENDS = /^(?:计划)?(?:总?投资|投入)$/u;
const ON_OTHERS = /^(?:的|用于|对|，?(?:完成|实施|启动|新建|新改|改造|改建|扩建|建设|推进|整治|修建|维修))/u;
const LOOK = 8;

/** 投资5亿元|的X, 投资5亿元|完成X: whether the money is for what stands behind it. `right` is what follows the number. */
export function spendsOnOthers(text: string, indicator: string, right: Span): boolean {
  return SPENDS.test(indicator) && ON_OTHERS.test(text.slice(right.start, right.start + LOOK));
}
