import type { Quantity } from './numbers/quantities.js';

const MARK = /^(?:元)?(?:大关|关口|台阶|门槛)/u;

/** 达到108亿元，首次突破|百亿元|大关: whether a number only says which mark the exact one before it passed. */
export function isMilestone(text: string, { end, unit, value }: Quantity, before: Quantity | undefined): boolean {
  return before !== undefined && before.unit === unit && before.value >= value && MARK.test(text.slice(end, end + 4));
}
