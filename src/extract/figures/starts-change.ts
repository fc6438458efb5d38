import type { Span } from '../../model/span.js';

const REACH = 14;
const STARTS = /[由从](?:(?:(?:19|20)\d{2}年|[去上前]年)[末底初]?的|(?:原来|现在|过去|当初|以前)的?)?(?:不足|不到|近|约)?$/u;
const TURNS_INTO = /^(?:左右|以上|以下|多|余)?\p{Script=Han}{0,4}[到至为]/u;

/** Whether a number is where a change starts from, which the next one ends: 由|4米|拓宽到9米. */
export function startsChange(text: string, number: Span, next: Span | undefined): boolean {
  if (!next || !STARTS.test(text.slice(Math.max(0, number.start - REACH), number.start))) return false;
  return TURNS_INTO.test(text.slice(number.end, Math.min(next.start, number.end + REACH)));
}
